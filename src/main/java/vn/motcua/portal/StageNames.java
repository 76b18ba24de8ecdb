package vn.motcua.portal;

import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Stage;
import vn.motcua.web.Words;

/** What the stages of a dossier are called and who has them; the filing itself stands in no diagram. */
@Component
class StageNames {

    private static final String FILED = "filed";
    private static final String APPLICANT = "applicant";

    private final Words words;
    private final UnitNames units;

    StageNames(Words words, UnitNames units) {
        this.words = words;
        this.units = units;
    }

    String of(Stage stage, Locale language) {
        return FILED.equals(stage.step()) ? words.in(language, "portal.stage.filed") : stage.name();
    }

    /** The name of the unit that has the stage, or that it is the applicant's. */
    String unitOf(Stage stage, Locale language) {
        return APPLICANT.equals(stage.unit()) ? words.in(language, "role.applicant") : units.of(stage.unit());
    }
}
