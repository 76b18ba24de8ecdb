package vn.motcua.benchmark;

/** The bare engine's own first start, in a process of its own: it takes in the same files and says how long that took. */
final class BareStart {

    private BareStart() {}

    /** Started by row B10 with the address of an empty database. */
    public static void main(String[] arguments) {
        // Unasked, the library of the log would tell every detail.
        Quiet.logTo(Settings.work().resolve("bare-start.log"));
        try (BareEngine bare = BareEngine.start(new Database("start_engine", arguments[0]))) {
            long begin = System.nanoTime();
            bare.deployAll();
            System.out.println("The engine took them in within " + (System.nanoTime() - begin) / 1_000_000 + " ms");
        }
    }
}
