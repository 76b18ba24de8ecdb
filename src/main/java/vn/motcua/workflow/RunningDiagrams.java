package vn.motcua.workflow;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.springframework.stereotype.Component;
import vn.motcua.service.Diagram;
import vn.motcua.service.Services;

/** The diagrams on which dossiers are under way, each in exactly the version that runs. */
@Component
class RunningDiagrams {

    /** More than all services and blocks in a few versions each; a diagram that fell out is read again. */
    private static final int KEPT = 500;

    private final Cache<String, Diagram> diagrams = Caffeine.newBuilder().maximumSize(KEPT).build();
    private final Services services;

    RunningDiagrams(Services services) {
        this.services = services;
    }

    Diagram of(String definitionId) {
        return diagrams.get(definitionId, id -> services.byDefinition(id)
                .orElseThrow(() -> new IllegalStateException("No diagram was published as " + id)));
    }
}
