package vn.motcua.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an officer would press by habit takes the dossier on: the flow that is drawn first is the first button. */
class FirstButtonTests {

    private static final ServiceFiles FILES = new ServiceFiles(".");

    @Test
    void theFirstButtonOfATaskNeverSendsTheDossierBackWhileAnotherTakesItOn() throws DiagramRefused {
        List<String> wrong = new ArrayList<>();
        for (ServiceFile service : FILES.services()) {
            wrong.addAll(sentBackFirst(Diagram.read(service.diagramPath(), service.diagram())));
        }
        for (SharedFile block : FILES.blocks()) {
            wrong.addAll(sentBackFirst(Diagram.read(block.path(), block.content())));
        }

        assertThat(wrong).isEmpty();
    }

    /** Whatever sends back, asks for a supplement or refuses needs the officer's reasons; the good outcome does not. */
    private static List<String> sentBackFirst(Diagram diagram) {
        return diagram.nodes().stream()
                .filter(node -> node.is(NodeType.USER_TASK))
                .filter(task -> sendsBackFirst(diagram.outcomesOf(task.id())))
                .map(task -> diagram.file() + " " + task.id())
                .toList();
    }

    private static boolean sendsBackFirst(List<Outcome> outcomes) {
        return outcomes.size() > 1
                && outcomes.get(0).reasonRequired()
                && outcomes.stream().anyMatch(outcome -> !outcome.reasonRequired());
    }
}
