package vn.motcua.benchmark;

import java.util.List;

/** B3: processes started by the intake's worker from stored entries, beside starts one by one. */
final class IntakeRow implements Row {

    private static final Load EIGHT = new Load(8);
    private static final int ENTRIES = 6_000;
    private static final int STARTS = 5_000;

    @Override
    public String name() {
        return "B3";
    }

    @Override
    public String title() {
        return "processes started from stored entries by a node's intake ÷ bare engine starts one by one, 8 threads";
    }

    @Override
    public List<Comparison> measure(Ground ground) {
        City city = ground.city();
        clear(city);
        city.database().jdbc().sql("vacuum (analyze)").update();
        Pile filed = Pile.ofFiled(city);
        Starts starts = new Starts(ground.engine(), Service.variables(city));
        return List.of(ground.rounds()
                .alternate("/s", () -> started(city, filed), () -> starts.perSecond(EIGHT, STARTS))
                .compare("processes started", Wanted.atLeast(1.5), ""));
    }

    private static double started(City city, Pile filed) {
        filed.more(ENTRIES);
        long begin = System.nanoTime();
        city.wake("IntakeWorker");
        Waiting.atMost(Load.ROUND, () -> waiting(city) == 0);
        city.rest();
        double seconds = (System.nanoTime() - begin) / 1e9;
        double perSecond = (ENTRIES - waiting(city)) / seconds;
        clear(city);
        return perSecond;
    }

    private static long waiting(City city) {
        return city.database().count("select count(*) from intake");
    }

    /** What other rows filed is not this row's, nor is sweeping after an hour's worth of filings in a minute. */
    static void clear(City city) {
        city.database().jdbc().sql("delete from intake").update();
        city.database().jdbc().sql("vacuum (analyze) intake").update();
    }
}
