package vn.motcua.workflow;

import java.time.Duration;

/** How many dossiers a node takes in at once: more while it is quick, half as many once it is not. */
final class IntakePace {

    private static final int FEWEST = 5;
    private static final int MOST = 50;
    private static final int MORE = 5;
    private static final Duration QUICK = Duration.ofMillis(500);
    private static final Duration SLOW = Duration.ofSeconds(1);

    private volatile int most = 20;

    int most() {
        return most;
    }

    /** So many took so long. */
    void took(int started, Duration time) {
        if (time.compareTo(SLOW) > 0) {
            most = Math.max(FEWEST, most / 2);
        } else if (started >= most && time.compareTo(QUICK) < 0) {
            most = Math.min(MOST, most + MORE);
        }
    }
}
