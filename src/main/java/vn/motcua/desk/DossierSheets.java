package vn.motcua.desk;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Decision;
import vn.motcua.dossier.DossierDocument;
import vn.motcua.dossier.DossierFile;
import vn.motcua.dossier.DossierFiles;
import vn.motcua.dossier.Stage;
import vn.motcua.form.Answer;
import vn.motcua.form.DocumentSlot;
import vn.motcua.form.FormAnswers;
import vn.motcua.form.SchoolChoices;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.Units;
import vn.motcua.security.Actor;
import vn.motcua.service.Node;
import vn.motcua.service.Services;
import vn.motcua.service.Sheet;
import vn.motcua.web.ClockViews;
import vn.motcua.web.Language;
import vn.motcua.web.StageLine;
import vn.motcua.web.Words;

/** Lays a dossier open for an officer: everything in words. */
@Component
class DossierSheets {

    private final DossierFiles files;
    private final Services services;
    private final Units units;
    private final SchoolChoices schools;
    private final ClockViews clocks;
    private final Words words;

    DossierSheets(
            DossierFiles files,
            Services services,
            Units units,
            SchoolChoices schools,
            ClockViews clocks,
            Words words) {
        this.files = files;
        this.services = services;
        this.units = units;
        this.schools = schools;
        this.clocks = clocks;
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
                file.stages().stream().map(stage -> line(file, stage)).toList(),
                clocks.of(file));
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

    private StageLine line(DossierFile file, Stage stage) {
        boolean applicant = "applicant".equals(stage.unit());
        boolean waits = applicant && stage.state() == Stage.State.CURRENT;
        return new StageLine(
                stageName(file, stage),
                waits ? "hold" : stage.state().code(),
                applicant ? words.here("role.applicant") : unitName(stage.unit()),
                stage.from(),
                stage.to(),
                null);
    }

    private String stageName(DossierFile file, Stage stage) {
        if (stage.name().isEmpty()) {
            return words.here("desk.stage." + stage.step());
        }
        return Language.isEnglish()
                ? file.service().diagram().node(stage.step()).map(Node::nameEn).orElse(stage.name())
                : stage.name();
    }

    /** The name of a unit or a school; what is no code of theirs stays as it is. */
    private String unitName(String code) {
        return units.find(code).map(Unit::name).orElseGet(() -> schools.name(code));
    }
}
