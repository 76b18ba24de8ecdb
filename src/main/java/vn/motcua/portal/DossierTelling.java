package vn.motcua.portal;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Asked;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierFile;
import vn.motcua.dossier.Drafts;
import vn.motcua.dossier.Stage;
import vn.motcua.dossier.Tracked;
import vn.motcua.refusal.FieldProblem;
import vn.motcua.payment.Payment;
import vn.motcua.payment.Payments;
import vn.motcua.security.Actor;
import vn.motcua.security.Kind;
import vn.motcua.service.Service;
import vn.motcua.service.Services;
import vn.motcua.slip.Slips;
import vn.motcua.web.Language;

/** Tells dossiers in the JSON of the API, to each reader what is his to know. */
@Component
class DossierTelling {

    private final Services services;
    private final Drafts drafts;
    private final Payments payments;
    private final UnitNames units;
    private final StageNames stages;
    private final Slips slips;

    DossierTelling(
            Services services, Drafts drafts, Payments payments, UnitNames units, StageNames stages, Slips slips) {
        this.services = services;
        this.drafts = drafts;
        this.payments = payments;
        this.units = units;
        this.stages = stages;
        this.slips = slips;
    }

    /** The whole dossier. */
    DossierJson whole(Actor reader, DossierFile file) {
        Dossier dossier = file.dossier();
        Dossier.Milestones times = dossier.milestones();
        return new DossierJson(
                dossier.id(),
                dossier.code(),
                dossier.version(),
                dossier.service(),
                file.service().sheet().name(),
                dossier.serviceVersion(),
                dossier.unit(),
                units.of(dossier.unit()),
                dossier.status().code(),
                officialStatus(dossier),
                CityTime.of(times.submittedAt()),
                CityTime.of(times.acceptedAt()),
                CityTime.of(file.clock().due()),
                file.clock().promised(),
                file.remaining(),
                file.late(),
                file.clock().spans().stream().map(SpanJson::of).toList(),
                stages(file.service(), file.stages()),
                file.documents().stream().map(DocumentJson::of).toList(),
                asked(file.asked()),
                payments.of(dossier.id()).stream().map(PaymentJson::of).toList(),
                file.results().stream().map(result -> ResultJson.of(dossier.id(), result)).toList(),
                slips.of(reader, dossier.id()).stream().map(SlipJson::of).toList(),
                answers(reader, dossier),
                problems(dossier));
    }

    /** What a list says of it. */
    DossierLineJson line(Dossier dossier) {
        Dossier.Milestones times = dossier.milestones();
        return new DossierLineJson(
                dossier.id(),
                dossier.code(),
                dossier.version(),
                dossier.service(),
                services.version(dossier.service(), dossier.serviceVersion()).sheet().name(),
                dossier.unit(),
                units.of(dossier.unit()),
                dossier.status().code(),
                officialStatus(dossier),
                CityTime.of(times.submittedAt()),
                CityTime.of(times.acceptedAt()),
                CityTime.of(times.dueAt()),
                dossier.late());
    }

    /** What the holder of the tracking key may know. */
    TrackingJson tracked(Tracked told) {
        Dossier dossier = told.dossier();
        return new TrackingJson(
                dossier.code(),
                dossier.service(),
                told.service().sheet().name(),
                dossier.status().code(),
                dossier.officialStatus(),
                dossier.unit(),
                units.of(dossier.unit()),
                CityTime.of(dossier.milestones().submittedAt()),
                CityTime.of(told.due()),
                told.promised(),
                told.remaining(),
                told.late(),
                stages(told.service(), told.stages()),
                asked(told.asked()).stream().map(AskedJson::withoutWorkItem).toList());
    }

    private List<AskedJson> asked(List<Asked> open) {
        return open.stream().map(asked -> AskedJson.of(asked, payment(asked))).toList();
    }

    private Payment payment(Asked asked) {
        return asked.isPayment() ? payments.awaitedIn(asked.workItem()).orElse(null) : null;
    }

    private List<StageJson> stages(Service service, List<Stage> way) {
        return way.stream().map(stage -> stage(service, stage)).toList();
    }

    private StageJson stage(Service service, Stage stage) {
        return new StageJson(
                stages.of(stage, service, Language.VIETNAMESE),
                stage.state().code(),
                CityTime.of(stage.from()),
                CityTime.of(stage.to()),
                stage.unit(),
                stages.unitOf(stage, Language.VIETNAMESE),
                stage.role(),
                stage.step());
    }

    private static Integer officialStatus(Dossier dossier) {
        return dossier.isDraft() ? null : dossier.officialStatus();
    }

    /** The manager sees how dossiers move, not what people wrote in them. */
    private static Map<String, Object> answers(Actor reader, Dossier dossier) {
        return reader.kind() == Kind.MANAGER ? null : dossier.answers().toMap();
    }

    private List<FieldProblem> problems(Dossier dossier) {
        return dossier.isDraft() ? drafts.problems(dossier) : null;
    }
}
