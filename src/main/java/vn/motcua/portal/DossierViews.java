package vn.motcua.portal;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Decision;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierFile;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Stage;
import vn.motcua.web.ClockViews;
import vn.motcua.web.Language;
import vn.motcua.web.StageLine;
import vn.motcua.web.Words;

/** Lays filed dossiers open for those who follow them. */
@Component
class DossierViews {

    private static final String APPLICANT = "applicant";

    private final ClockViews clocks;
    private final AskedViews asked;
    private final StageNames stageNames;
    private final UnitNames units;
    private final Words words;

    DossierViews(ClockViews clocks, AskedViews asked, StageNames stageNames, UnitNames units, Words words) {
        this.clocks = clocks;
        this.asked = asked;
        this.stageNames = stageNames;
        this.units = units;
        this.words = words;
    }

    /** For its applicant: everything. */
    DossierView own(DossierFile file) {
        return view(file, true);
    }

    /** For whoever holds the tracking key: nothing personal, no papers. */
    DossierView tracked(DossierFile file) {
        return view(file, false);
    }

    private DossierView view(DossierFile file, boolean own) {
        Dossier dossier = file.dossier();
        return new DossierView(
                dossier,
                Language.isEnglish() ? file.service().sheet().nameEn() : file.service().sheet().name(),
                units.of(dossier.unit()),
                StatusWord.of(dossier.status()),
                clocks.of(file),
                file.stages().stream().map(stage -> line(file, stage)).toList(),
                asked.of(file, own),
                own ? reason(file) : "",
                own ? FiledDocument.of(file) : List.of(),
                own ? file.results() : List.of(),
                own,
                steps(file, Stage.State.CURRENT),
                steps(file, Stage.State.DONE));
    }

    private StageLine line(DossierFile file, Stage stage) {
        boolean current = stage.state() == Stage.State.CURRENT;
        boolean waits = current && (APPLICANT.equals(stage.unit()) || file.dossier().status().awaitsApplicant());
        return new StageLine(
                stageNames.of(stage, file.service(), Language.current()),
                waits ? "hold" : stage.state().code(),
                who(stage, current),
                stage.from(),
                stage.to(),
                waits ? words.here("portal.stage.waits") : null);
    }

    /** The unit, and of the stage that is under way the role too; the filing goes without saying. */
    private String who(Stage stage, boolean current) {
        if (APPLICANT.equals(stage.unit())) {
            return stage.state() == Stage.State.DONE ? null : words.here("role.applicant");
        }
        String unit = units.of(stage.unit());
        return current ? words.here("role." + stage.role()) + ", " + unit : unit;
    }

    /** Why it was refused: the last words that an officer wrote. */
    private static String reason(DossierFile file) {
        if (file.dossier().status() != DossierStatus.REFUSED) {
            return "";
        }
        return file.decisions().stream()
                .filter(decision -> !APPLICANT.equals(decision.by().unit()))
                .map(Decision::note)
                .filter(note -> !note.isBlank())
                .reduce((earlier, later) -> later)
                .orElse("");
    }

    private static String steps(DossierFile file, Stage.State state) {
        return file.stages().stream()
                .filter(stage -> stage.state() == state)
                .map(Stage::step)
                .collect(Collectors.joining(" "));
    }
}
