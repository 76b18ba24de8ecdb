package vn.motcua.benchmark;

import java.time.Duration;

/** Tells whoever waits what is going on. */
final class Console {

    private static final long BEGIN = System.nanoTime();

    private Console() {}

    static void say(String line) {
        Duration since = Duration.ofNanos(System.nanoTime() - BEGIN);
        System.out.printf("%3d:%02d  %s%n", since.toMinutes(), since.toSecondsPart(), line);
    }
}
