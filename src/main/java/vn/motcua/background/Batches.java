package vn.motcua.background;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.watch.LogContext;

/**
 * Works through rows that wait: many in one transaction, and after a failure each in one of its own, so that one bad row
 * does not hold up the others; what fails alone is put off.
 *
 * <p>Any number of nodes may do so at once where the rows are taken with {@code for update skip locked}.
 */
@Component
public class Batches {

    private final TransactionTemplate transaction;

    Batches(TransactionTemplate transaction) {
        this.transaction = transaction;
    }

    /**
     * What waits for one kind of work.
     *
     * @param <K> the key of a row
     */
    public interface Rows<K> {

        /** Takes a batch of what waits and does it, within a transaction; returns how many rows were done. */
        int doBatch();

        /** The keys of such a batch, without taking it. */
        List<K> waiting();

        /** Takes that row alone, if it still waits and nobody has it, and does it; returns 1 if so and else 0. */
        int doOne(K key);

        /** Puts that row off, or it would be the first again: alone it failed too. */
        void putOff(K key, RuntimeException problem);
    }

    /** Works until nothing waits any more, or the worker that calls is told to end; returns how many rows were done. */
    public int doAll(Rows<?> rows) {
        int all = 0;
        Batch batch;
        do {
            batch = batchOf(rows);
            all += batch.done();
        } while (batch.done() + batch.putOff() > 0 && !BackgroundWorker.isToEnd());
        return all;
    }

    /** Works on one batch; returns how many rows were done. */
    public int doSome(Rows<?> rows) {
        return batchOf(rows).done();
    }

    /**
     * A queue whose work is too long for many to share a transaction.
     *
     * @param <K> the key of what waits
     */
    public interface Queue<K> {

        /** Takes the longest waiting that nobody else has in hand, within a transaction. */
        Optional<K> take();

        /** Does what was taken, within the same transaction. */
        void work(K taken);

        /** Puts off what failed, after its transaction. */
        void putOff(K failed, RuntimeException problem);
    }

    /** Works one after the other, each in a transaction of its own, until nothing waits or the worker is told to end. */
    public <K> void doEach(Queue<K> queue) {
        boolean more = true;
        while (more && !BackgroundWorker.isToEnd()) {
            LogContext.about(null);
            more = next(queue);
        }
        LogContext.about(null);
    }

    private <K> boolean next(Queue<K> queue) {
        AtomicReference<K> taken = new AtomicReference<>();
        try {
            transaction.executeWithoutResult(status -> queue.take().ifPresent(next -> {
                taken.set(next);
                queue.work(next);
            }));
        } catch (RuntimeException problem) {
            if (taken.get() == null) {
                throw problem;
            }
            queue.putOff(taken.get(), problem);
        }
        return taken.get() != null;
    }

    private <K> Batch batchOf(Rows<K> rows) {
        try {
            Integer done = transaction.execute(status -> rows.doBatch());
            return new Batch(done == null ? 0 : done, 0);
        } catch (RuntimeException oneOfThemFailed) {
            return oneByOne(rows);
        }
    }

    private <K> Batch oneByOne(Rows<K> rows) {
        int done = 0;
        int putOff = 0;
        for (K key : rows.waiting()) {
            LogContext.about(null);
            try {
                Integer one = transaction.execute(status -> rows.doOne(key));
                done += one == null ? 0 : one;
            } catch (RuntimeException problem) {
                rows.putOff(key, problem);
                putOff++;
            }
        }
        return new Batch(done, putOff);
    }

    private record Batch(int done, int putOff) {}
}
