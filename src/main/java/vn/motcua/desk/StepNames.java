package vn.motcua.desk;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.springframework.stereotype.Component;
import vn.motcua.service.Node;
import vn.motcua.service.Services;
import vn.motcua.web.Language;
import vn.motcua.workflow.WorkItem;

/** The names of steps in the reader's language; a published diagram never changes, so they are kept. */
@Component
class StepNames {

    private final Services services;
    private final Cache<Step, String> english = Caffeine.newBuilder().maximumSize(5_000).build();

    StepNames(Services services) {
        this.services = services;
    }

    String of(WorkItem item) {
        return Language.isEnglish()
                ? english.get(new Step(item.definitionId(), item.step()), step -> inEnglish(step, item.name()))
                : item.name();
    }

    private String inEnglish(Step step, String otherwise) {
        return services.byDefinition(step.definition())
                .flatMap(diagram -> diagram.node(step.id()))
                .map(Node::nameEn)
                .orElse(otherwise);
    }

    private record Step(String definition, String id) {}
}
