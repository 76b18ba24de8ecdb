package vn.motcua.benchmark;

import java.time.Duration;

/** A bar for what takes minutes: how much is done, how fast it goes, how long it still takes. */
final class ProgressBar {

    private static final int WIDTH = 30;
    private static final long REDRAW_IN_NANOS = 500_000_000;
    /** A file of lines wants fewer of them than a screen. */
    private static final long LINE_IN_NANOS = 15_000_000_000L;

    private final String what;
    private final long all;
    private final boolean screen = System.console() != null;
    private final long begin = System.nanoTime();
    private long done;
    private long drawn = begin;

    ProgressBar(String what, long all) {
        this.what = what;
        this.all = all;
    }

    /** So many more rows are in. */
    synchronized void add(long rows) {
        done += rows;
        if (System.nanoTime() - drawn > (screen ? REDRAW_IN_NANOS : LINE_IN_NANOS)) {
            draw();
        }
    }

    /** All is in. */
    synchronized void end() {
        draw();
        if (screen) {
            System.out.println();
        }
    }

    private void draw() {
        drawn = System.nanoTime();
        double seconds = (drawn - begin) / 1e9;
        int filled = (int) Math.min(WIDTH, WIDTH * done / Math.max(1, all));
        Duration left = Duration.ofSeconds((long) (seconds * (all - done) / Math.max(1, done)));
        String line = "%s [%s%s] %,d of %,d rows, %,.0f/s, %d:%02d left".formatted(
                what, "#".repeat(filled), " ".repeat(WIDTH - filled), done, all, done / seconds,
                Math.max(0, left.toMinutes()), Math.max(0, left.toSecondsPart()));
        if (screen) {
            System.out.print("\r  " + line);
            System.out.flush();
        } else {
            Console.say("  " + line);
        }
    }
}
