package vn.motcua.benchmark;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.Walk;

/** A little open work in a city: one dossier waits for its specialist, the others are its copies. */
final class OpenPile {

    private final JdbcClient jdbc;
    private final Copies copies;
    private long next = System.currentTimeMillis() * 1000;

    OpenPile(City city) {
        this.jdbc = city.database().jdbc();
        IntakeRow.clear(city);
        Walk walk = Walk.filed(city.context(), "citizen1", Service.KEY, Service.UNIT).decides("receive", "accept");
        this.copies = new Copies(Original.ofDossier(jdbc, walk.id().toString(), Seed.OPEN)
                        .with(Original.ofProcess(jdbc, walk.id().toString(), "act_")))
                .vary("dossier.code", "$value || '-' || n")
                .vary("dossier_code", "$value || '-' || n")
                .vary("unit_code", Pile.unit(city));
    }

    /** So many are open at that task afterwards, at every commune in turn. */
    void fillUpTo(long items) {
        long open = jdbc.sql("select count(*) from work_item where step = 'appraise'").query(Long.class).single();
        if (open < items) {
            copies.add(jdbc, next, next + items - open);
            next += items - open;
            for (String table : List.of("work_item", "dossier", "act_ru_task", "act_ru_execution")) {
                jdbc.sql("analyze " + table).update();
            }
        }
    }
}
