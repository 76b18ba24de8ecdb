package vn.motcua.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.Explanation;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.dossier.Decision;
import vn.motcua.dossier.DossierClock;
import vn.motcua.dossier.DossierDocument;
import vn.motcua.dossier.DossierFile;
import vn.motcua.dossier.DossierFiles;
import vn.motcua.dossier.Stage;
import vn.motcua.form.Answer;
import vn.motcua.form.DocumentSlot;
import vn.motcua.form.FormAnswers;
import vn.motcua.organisation.CityCalendar;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.Units;
import vn.motcua.security.Actor;
import vn.motcua.service.Services;
import vn.motcua.service.Sheet;
import vn.motcua.web.Language;
import vn.motcua.web.SpokenTime;
import vn.motcua.web.StageLine;
import vn.motcua.web.TimeState;
import vn.motcua.web.Words;

/** Lays a dossier open for an officer: everything in words. */
@Component
class DossierSheets {

    private final DossierFiles files;
    private final Services services;
    private final Units units;
    private final CityCalendar calendar;
    private final SpokenTime spoken;
    private final Words words;

    DossierSheets(
            DossierFiles files,
            Services services,
            Units units,
            CityCalendar calendar,
            SpokenTime spoken,
            Words words) {
        this.files = files;
        this.services = services;
        this.units = units;
        this.calendar = calendar;
        this.spoken = spoken;
        this.words = words;
    }

    DossierSheet open(Actor reader, String code) {
        DossierFile file = files.open(reader, code);
        Sheet service = file.service().sheet();
        return new DossierSheet(
                file,
                Language.isEnglish() ? service.nameEn() : service.name(),
                unitName(file.dossier().unit()),
                FormAnswers.summary(file.service().form(), file.dossier().answers(), this::unitName),
                file.documents().stream().map(document -> line(file, document)).toList(),
                file.decisions().stream().map(this::line).toList(),
                file.stages().stream().map(this::line).toList(),
                line(file.clock()));
    }

    private DossierSheet.DocumentLine line(DossierFile file, DossierDocument document) {
        String title = file.service().form().documents().stream()
                .filter(slot -> slot.key().equals(document.key()))
                .findFirst()
                .map(this::title)
                .orElse(document.key());
        return new DossierSheet.DocumentLine(
                "/desk/dossiers/" + file.dossier().code() + "/documents/" + document.key(),
                title,
                document.name(),
                document.type(),
                document.size(),
                document.sha256());
    }

    private String title(DocumentSlot slot) {
        return slot.nameIn(Language.current());
    }

    private DossierSheet.DecisionLine line(Decision decision) {
        boolean applicant = "applicant".equals(decision.by().unit());
        return new DossierSheet.DecisionLine(
                decision.name(),
                decision.outcomeName(),
                decision.note(),
                applicant ? "" : decision.by().personName(),
                "role." + decision.by().role(),
                applicant ? "" : unitName(decision.by().unit()),
                decision.at(),
                findings(decision));
    }

    private List<Answer> findings(Decision decision) {
        return Optional.ofNullable(decision.formKey())
                .flatMap(services::sharedForm)
                .map(form -> FormAnswers.summary(form, decision.answers(), this::unitName))
                .orElse(List.of())
                .stream()
                .flatMap(page -> page.answers().stream())
                .filter(Answer::given)
                .toList();
    }

    private StageLine line(Stage stage) {
        boolean applicant = "applicant".equals(stage.unit());
        boolean waits = applicant && stage.state() == Stage.State.CURRENT;
        return new StageLine(
                stage.name().isEmpty() ? words.here("desk.stage." + stage.step()) : stage.name(),
                waits ? "hold" : stage.state().code(),
                applicant ? words.here("role.applicant") : unitName(stage.unit()),
                stage.from(),
                stage.to(),
                null);
    }

    private DossierSheet.ClockLine line(DossierClock clock) {
        List<DossierClock.Span> spans = clock.spans();
        TimeLimit limit = clock.limit();
        if (spans.isEmpty() || limit == null) {
            return new DossierSheet.ClockLine(new TimeState("", words.here("desk.clock.not-yet"), ""), null, "", null);
        }
        Explanation derivation = calendar.calendar().explain(spans.get(0).from(), limit);
        return new DossierSheet.ClockLine(
                state(clock), clock.due(), Language.isEnglish() ? limit.inEnglish() : limit.inVietnamese(), derivation);
    }

    private TimeState state(DossierClock clock) {
        if (clock.ended() == null) {
            Instant pausedSince = clock.isStopped() ? clock.spans().get(clock.spans().size() - 1).from() : null;
            return spoken.state(clock.due(), pausedSince);
        }
        boolean late = clock.due() != null && clock.ended().isAfter(clock.due());
        String key = late ? "desk.clock.ended-late" : "desk.clock.ended";
        return new TimeState(late ? "late" : "ok", words.here(key), spoken.moment(clock.ended()));
    }

    /** The name of a unit; what is no code of a unit stays as it is. */
    private String unitName(String code) {
        return units.find(code).map(Unit::name).orElse(code);
    }
}
