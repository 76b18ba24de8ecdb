package vn.motcua.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * What a program gets back.
 *
 * @param result the answer as it came
 */
public record Answer(MvcTestResult result) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The status by its number. */
    public int status() {
        return result.getResponse().getStatus();
    }

    /** Checks the status. */
    public Answer is(HttpStatus expected) {
        assertThat(status()).as("status of %s: %s", result.getRequest().getRequestURI(), body())
                .isEqualTo(expected.value());
        return this;
    }

    /** Checks that this is a no with all that the contract promises of one. */
    public Answer isRefused(HttpStatus expected, String code) {
        is(expected);
        assertThat(result.getResponse().getContentType()).startsWith("application/problem+json");
        assertThat(json().path("status").intValue()).isEqualTo(expected.value());
        assertThat(json().path("code").textValue()).isEqualTo(code);
        assertThat(json().path("message").textValue()).isNotBlank();
        assertThat(json().path("messageEn").textValue()).isNotBlank().isNotEqualTo(json().path("message").textValue());
        return this;
    }

    /** The answer read as JSON. */
    public JsonNode json() {
        try {
            return JSON.readTree(bytes());
        } catch (IOException noJson) {
            throw new UncheckedIOException(noJson);
        }
    }

    /** The text at that place. */
    public String text(String pointer) {
        return json().at(pointer).asText(null);
    }

    /** The values of that member in each of the objects at that place. */
    public List<String> each(String pointer, String member) {
        return list(json().at(pointer)).stream().map(object -> object.path(member).asText()).toList();
    }

    /** The names of the members of the object at that place. */
    public List<String> members(String pointer) {
        List<String> names = new ArrayList<>();
        json().at(pointer).fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** That header, or null. */
    public String header(String name) {
        return result.getResponse().getHeader(name);
    }

    /** The bytes of a file. */
    public byte[] bytes() {
        return result.getResponse().getContentAsByteArray();
    }

    /** The whole as text. */
    public String body() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    /** The parts of a list. */
    public static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
