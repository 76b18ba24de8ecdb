package vn.motcua.watch;

import io.micrometer.core.instrument.Tags;
import java.util.function.ToDoubleFunction;

/**
 * One figure for the operator; no label of it grows with the city, and none is about a person.
 *
 * @param name its name with dots, for instance {@code motcua.sessions}
 * @param unit what it counts or in what it is measured; becomes the end of its name
 * @param description what it says, in a sentence without a full stop
 * @param tags which one of its kind it is
 * @param of how it is taken from what was read
 * @param <T> what is read
 */
public record Figure<T>(String name, String unit, String description, Tags tags, ToDoubleFunction<T> of) {

    /** The only one of its kind. */
    public Figure(String name, String unit, String description, ToDoubleFunction<T> of) {
        this(name, unit, description, Tags.empty(), of);
    }
}
