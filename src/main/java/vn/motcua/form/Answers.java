package vn.motcua.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What a person answered: text, numbers, yes or no, and lists of text, by the keys of the fields; never changes.
 *
 * <p>A key with null stands for an answer that was wiped out: {@link #merge} takes the earlier one away.
 */
public final class Answers {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private static final ObjectReader STORED = JSON.readerFor(new TypeReference<LinkedHashMap<String, Object>>() {});

    private static final Answers NONE = new Answers(new LinkedHashMap<>());

    private final Map<String, Object> values;

    private Answers(Map<String, Object> values) {
        this.values = Collections.unmodifiableMap(values);
    }

    /** No answers yet. */
    public static Answers none() {
        return NONE;
    }

    /** Those answers, numbers brought to one form: whole ones to Long, others to BigDecimal. */
    public static Answers of(Map<String, ?> values) {
        Map<String, Object> plain = new LinkedHashMap<>();
        values.forEach((key, value) -> plain.put(key, plain(value)));
        return new Answers(plain);
    }

    /** Reads what {@link #toJson} wrote. */
    public static Answers parse(String json) {
        try {
            return of(STORED.<Map<String, Object>>readValue(json));
        } catch (JsonProcessingException failure) {
            throw new IllegalArgumentException("These answers are not JSON", failure);
        }
    }

    /** As an object of JSON. */
    public String toJson() {
        try {
            return JSON.writeValueAsString(values);
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The answer, or null. */
    public Object get(String key) {
        return values.get(key);
    }

    /** The answer as text; empty where there is none. */
    public String text(String key) {
        Object value = values.get(key);
        if (value instanceof List<?> list) {
            return String.join(", ", list.stream().map(String::valueOf).toList());
        }
        return value instanceof BigDecimal number ? number.toPlainString() : value == null ? "" : value.toString();
    }

    /** The keys that have an answer or were wiped out. */
    public Set<String> keys() {
        return values.keySet();
    }

    /** As a map that cannot be changed. */
    public Map<String, Object> toMap() {
        return values;
    }

    /** These answers with the newer ones over them. */
    public Answers merge(Answers newer) {
        Map<String, Object> merged = new LinkedHashMap<>(values);
        merged.putAll(newer.values);
        merged.values().removeIf(Objects::isNull);
        return new Answers(merged);
    }

    /** Those of the answers whose keys are wanted. */
    Answers only(Predicate<String> wanted) {
        Map<String, Object> kept = new LinkedHashMap<>(values);
        kept.keySet().removeIf(wanted.negate());
        return new Answers(kept);
    }

    private static Object plain(Object value) {
        if (value == null || value instanceof String || value instanceof Boolean) {
            return value;
        }
        if (value instanceof Number number) {
            return PlainNumber.of(number);
        }
        if (value instanceof Collection<?> list && list.stream().allMatch(String.class::isInstance)) {
            return List.copyOf(list);
        }
        throw new IllegalArgumentException("Not an answer: a value of " + value.getClass());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Answers answers && values.equals(answers.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    /** Only the keys: answers are personal and stay out of logs. */
    @Override
    public String toString() {
        return "Answers" + values.keySet();
    }
}
