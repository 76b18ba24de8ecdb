package vn.motcua.benchmark;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.DossierFiles;

/** Closed dossiers that can be tracked by the key of the one from which every city's are copied. */
final class TrackedPile {

    private TrackedPile() {}

    /** The codes of so many; a city that has none gets them. */
    static List<String> codes(City city, int number) {
        List<String> known = TrackingRow.codes(city, number);
        return known.isEmpty() ? made(city, number) : known;
    }

    private static List<String> made(City city, int number) {
        JdbcClient jdbc = city.database().jdbc();
        UUID returned = jdbc.sql("select id from dossier where status = 'returned' order by submitted_at limit 1")
                .query(UUID.class).single();
        // As a dossier of earlier days: its papers are drawn.
        city.the(DossierFiles.class).results(returned);
        Original original = Original.ofDossier(jdbc, returned.toString(), Seed.CLOSED);
        new Copies(original).vary("dossier.code", Seed.code("n")).add(jdbc, 0, number);
        return jdbc.sql("select code from dossier where code like '000.00.01.H26-16%' limit " + number)
                .query(String.class).list();
    }
}
