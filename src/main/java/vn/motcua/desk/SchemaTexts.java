package vn.motcua.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.form.FormSchema;
import vn.motcua.workflow.WorkItem;
import vn.motcua.workflow.WorkSteps;

/** The schemas of steps as short texts: each item of a list carries one, and many carry the same. */
@Component
class SchemaTexts {

    private final WorkSteps steps;
    private final ObjectMapper json;
    // A form may be published anew at any time.
    private final Cache<String, Optional<String>> texts =
            Caffeine.newBuilder().maximumSize(500).expireAfterWrite(Duration.ofSeconds(5)).build();

    SchemaTexts(WorkSteps steps, ObjectMapper json) {
        this.steps = steps;
        this.json = json;
    }

    /** The schema of the item's step without line breaks and blanks, null where it has no form. */
    String of(WorkItem item) {
        return item.formKey() == null
                ? null
                : texts.get(item.formKey(), key -> steps.form(item).map(this::compact)).orElse(null);
    }

    private String compact(FormSchema schema) {
        try {
            return json.readTree(schema.json()).toString();
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("The form " + schema.key() + " was read before", impossible);
        }
    }
}
