package vn.motcua.watch;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.util.List;

/**
 * Figures that a room reads off its own tables, the same on every node.
 *
 * <p>They are read every few seconds on a thread of their own: whoever asks for them never waits for the database, least of all
 * when it is the database that is ill.
 *
 * @param <T> what is read with one cheap statement
 */
public abstract class Figures<T> implements MeterBinder {

    /** What is older than this is not told any more: no figure is better than a wrong one. */
    private static final long STALE_NANOS = Duration.ofMinutes(1).toNanos();

    private volatile Read<T> last;

    /** Reads them: by an index or from what is kept, never by counting all. */
    protected abstract T read();

    /** What is told of what was read. */
    protected abstract List<Figure<T>> figures();

    /** Reads them anew. */
    public void refresh() {
        last = new Read<>(read(), System.nanoTime());
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (Figure<T> figure : figures()) {
            Gauge.builder(figure.name(), this, figures -> figures.value(figure))
                    .description(figure.description())
                    .baseUnit(figure.unit())
                    .tags(figure.tags())
                    .strongReference(true)
                    .register(registry);
        }
    }

    private double value(Figure<T> figure) {
        Read<T> known = last;
        boolean fresh = known != null && System.nanoTime() - known.at() < STALE_NANOS;
        return fresh ? figure.of().applyAsDouble(known.figures()) : Double.NaN;
    }

    private record Read<T>(T figures, long at) {}
}
