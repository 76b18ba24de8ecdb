package vn.motcua.nodes;

import java.time.Duration;

/** Waits for what another process does; there is nothing in this one that could wake us. */
final class Pause {

    private Pause() {}

    static void of(Duration length) {
        try {
            Thread.sleep(length.toMillis());
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", hurried);
        }
    }
}
