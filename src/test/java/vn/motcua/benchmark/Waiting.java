package vn.motcua.benchmark;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for what others do. */
final class Waiting {

    private static final long PAUSE_IN_MILLIS = 20;
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private Waiting() {}

    static void until(BooleanSupplier holds) {
        if (!atMost(PATIENCE, holds)) {
            throw new IllegalStateException("Waited in vain for " + PATIENCE);
        }
    }

    /** Waits so long at most; whether it came true. */
    static boolean atMost(Duration patience, BooleanSupplier holds) {
        long end = System.nanoTime() + patience.toNanos();
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() > end) {
                return false;
            }
            try {
                Thread.sleep(PAUSE_IN_MILLIS);
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }
        return true;
    }
}
