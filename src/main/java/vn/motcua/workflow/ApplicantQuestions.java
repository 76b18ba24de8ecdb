package vn.motcua.workflow;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Asked;
import vn.motcua.dossier.Decision;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierFiles;
import vn.motcua.organisation.CityClock;
import vn.motcua.service.Node;

/** Puts a task in the applicant's lane into words: what the last officer wrote, and just what he asked for. */
@Component
class ApplicantQuestions {

    private static final String TASK = "task";

    private final DossierFiles files;
    private final CityClock clock;

    ApplicantQuestions(DossierFiles files, CityClock clock) {
        this.files = files;
        this.clock = clock;
    }

    Asked ask(String workItem, Node node, Dossier dossier, Instant until) {
        String kind = node.properties().getOrDefault("asks", TASK);
        List<Decision> decisions = files.decisions(dossier.id());
        Optional<Decision> last = TASK.equals(kind) || decisions.isEmpty()
                ? Optional.empty()
                : Optional.of(decisions.get(decisions.size() - 1));
        return new Asked(
                workItem,
                kind,
                node.name(),
                last.map(Decision::note).orElse(""),
                parts(last, AskedParts.FIELDS),
                parts(last, AskedParts.DOCUMENTS),
                clock.instant(),
                until);
    }

    private static List<String> parts(Optional<Decision> decision, String key) {
        Object parts = decision.map(last -> last.answers().get(key)).orElse(null);
        return parts instanceof List<?> list ? list.stream().map(String::valueOf).toList() : List.of();
    }
}
