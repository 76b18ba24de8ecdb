package vn.motcua.service;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.form.FormSchema;

/** The blocks and forms that services share, each version read once. */
@Component
class SharedWorks {

    private static final int REMEMBERED = 200;

    private final SharedParts parts;
    private final Cache<VersionKey, Diagram> blocks = Caffeine.newBuilder().maximumSize(REMEMBERED).build();
    private final Cache<VersionKey, FormSchema> forms = Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    SharedWorks(SharedParts parts) {
        this.parts = parts;
    }

    Optional<Diagram> block(String key) {
        return parts.latest(SharedParts.Kind.BLOCK, key).map(this::block);
    }

    Optional<Diagram> byDefinition(String definitionId) {
        return parts.byDefinition(definitionId).map(this::block);
    }

    Optional<FormSchema> form(String key) {
        return parts.latest(SharedParts.Kind.FORM, key).map(latest -> forms.get(latest, wanted ->
                FormSchema.read(wanted.key() + ".form", parts.content(SharedParts.Kind.FORM, wanted))));
    }

    Map<String, Published.Latest> published(SharedParts.Kind kind) {
        return parts.published(kind);
    }

    void insert(SharedParts.Kind kind, SharedFile file, int version, String definitionId, Instant at) {
        parts.insert(kind, file, version, definitionId, at);
    }

    private Diagram block(VersionKey key) {
        return blocks.get(key, wanted ->
                Diagram.read(wanted.key() + ".bpmn", parts.content(SharedParts.Kind.BLOCK, wanted)));
    }
}
