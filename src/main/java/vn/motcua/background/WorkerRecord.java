package vn.motcua.background;

import java.util.concurrent.atomic.LongAdder;

/** How often a worker worked since the start, how long in all, and how often in vain. */
final class WorkerRecord {

    private final LongAdder runs = new LongAdder();
    private final LongAdder failures = new LongAdder();
    private final LongAdder nanos = new LongAdder();

    /** Lets it work once and keeps the record; what it throws goes on. */
    void of(Runnable work) {
        long begin = System.nanoTime();
        boolean done = false;
        try {
            work.run();
            done = true;
        } finally {
            runs.increment();
            nanos.add(System.nanoTime() - begin);
            failures.add(done ? 0 : 1);
        }
    }

    long runs() {
        return runs.sum();
    }

    long failures() {
        return failures.sum();
    }

    long nanos() {
        return nanos.sum();
    }
}
