package vn.motcua.portal;

import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Stage;
import vn.motcua.service.Node;
import vn.motcua.service.Service;
import vn.motcua.service.Services;
import vn.motcua.web.Language;
import vn.motcua.web.Words;
import vn.motcua.workflow.WorkItem;

/** What the stages of a dossier are called and who has them; the filing itself stands in no diagram. */
@Component
class StageNames {

    private static final String FILED = "filed";
    private static final String APPLICANT = "applicant";

    private final Words words;
    private final UnitNames units;
    private final Services services;

    StageNames(Words words, UnitNames units, Services services) {
        this.words = words;
        this.units = units;
        this.services = services;
    }

    String of(Stage stage, Service service, Locale language) {
        if (FILED.equals(stage.step())) {
            return words.in(language, "portal.stage.filed");
        }
        return Language.ENGLISH.equals(language)
                ? service.diagram().node(stage.step()).map(Node::nameEn).orElse(stage.name())
                : stage.name();
    }

    /** What a task of the applicant is called, in the language of the reader. */
    String of(WorkItem item) {
        return Language.isEnglish()
                ? services.byDefinition(item.definitionId())
                        .flatMap(diagram -> diagram.node(item.step()))
                        .map(Node::nameEn)
                        .orElse(item.name())
                : item.name();
    }

    /** The name of the unit that has the stage, or that it is the applicant's. */
    String unitOf(Stage stage, Locale language) {
        return APPLICANT.equals(stage.unit()) ? words.in(language, "role.applicant") : units.of(stage.unit());
    }
}
