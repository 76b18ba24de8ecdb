package vn.motcua.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.springframework.stereotype.Component;
import vn.motcua.form.FormSchema;

/** The schemas of steps without their line breaks and blanks: a page of the list carries one with each item. */
@Component
class SchemaTexts {

    private final ObjectMapper json;
    private final Cache<FormSchema, String> texts = Caffeine.newBuilder().weakKeys().build();

    SchemaTexts(ObjectMapper json) {
        this.json = json;
    }

    String of(FormSchema schema) {
        return texts.get(schema, this::compact);
    }

    private String compact(FormSchema schema) {
        try {
            return json.readTree(schema.json()).toString();
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("The form " + schema.key() + " was read before", impossible);
        }
    }
}
