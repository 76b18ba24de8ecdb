package vn.motcua.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/**
 * Does one thing over and over on several threads.
 *
 * @param threads how many
 */
record Load(int threads) {

    /** So long a side is measured in each round. */
    static final Duration ROUND = Duration.ofSeconds(5);

    /** One operation; {@code number} counts from 0 over all threads. */
    interface Operation {
        void run(int number) throws Exception;
    }

    /** Runs it for the time of a round, but no more than so many times; returns how many a second. */
    double perSecond(int most, Operation operation) {
        long end = System.nanoTime() + ROUND.toNanos();
        return perSecondWhile(() -> System.nanoTime() < end, most, operation);
    }

    /** Runs it for each number up to that one, however long it takes; returns how many a second. */
    double perSecondOfAll(int times, Operation operation) {
        return perSecondWhile(() -> true, times, operation);
    }

    /** Runs it as long as that holds, so many times at most; returns how many a second. */
    double perSecondWhile(BooleanSupplier holds, int most, Operation operation) {
        AtomicInteger next = new AtomicInteger();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        AtomicInteger done = new AtomicInteger();
        long begin = System.nanoTime();
        try {
            List<Future<?>> workers = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                workers.add(pool.submit(() -> {
                    for (int number = next.getAndIncrement(); number < most && holds.getAsBoolean();
                            number = next.getAndIncrement()) {
                        operation.run(number);
                        done.incrementAndGet();
                    }
                    return null;
                }));
            }
            for (Future<?> worker : workers) {
                worker.get();
            }
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException("The load could not be run", failed);
        } finally {
            pool.shutdownNow();
        }
        return done.get() * 1e9 / (System.nanoTime() - begin);
    }
}
