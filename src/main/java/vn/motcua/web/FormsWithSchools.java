package vn.motcua.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.springframework.stereotype.Component;
import vn.motcua.form.FormSchema;
import vn.motcua.form.SchoolChoices;
import vn.motcua.form.SchoolGroup;
import vn.motcua.form.UnitChoice;

/** Forms as the API hands them out: where a school is picked, with the schools that there are. */
@Component
public class FormsWithSchools {

    private final SchoolChoices schools;
    private final ObjectMapper json;

    FormsWithSchools(SchoolChoices schools, ObjectMapper json) {
        this.schools = schools;
        this.json = json;
    }

    /** The schema in one line; a program outside cannot know the codes of schools otherwise. */
    public String of(FormSchema form) {
        try {
            JsonNode schema = json.readTree(form.json());
            fill(schema.path("components"));
            return schema.toString();
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("The form " + form.key() + " was read before, and is no JSON now", impossible);
        }
    }

    private void fill(JsonNode components) {
        for (JsonNode component : components) {
            JsonNode properties = component.path("properties");
            if ("school".equals(properties.path("kind").asText())) {
                ArrayNode values = ((ObjectNode) component).putArray("values");
                schools.groups(properties.path("level").asText(), null)
                        .forEach(group -> group.choices().forEach(school -> add(values, group, school)));
            }
            fill(component.path("components"));
        }
    }

    private static void add(ArrayNode values, SchoolGroup district, UnitChoice school) {
        values.addObject()
                .put("value", school.code())
                .put("label", district.name().isEmpty() ? school.name() : school.name() + ", " + district.name());
    }
}
