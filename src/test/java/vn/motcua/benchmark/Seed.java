package vn.motcua.benchmark;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.Walk;
import vn.motcua.dossier.Tracking;

/**
 * What is copied: dossiers that the product itself brought where they are, in the database from which every city is made.
 *
 * @param returned one whose result is in the applicant's hand
 * @param refused one that the desk refused, with few events
 * @param open one at each of the tasks where the busy city's work lies
 * @param trackingKey the key of the returned one; it opens each of its copies, for they carry its hash
 * @param units a unit for each copy, as SQL
 */
record Seed(Original returned, Original refused, List<Original> open, String trackingKey, String units) {

    /** What tracking, lists and figures read of a closed dossier; its documents and decisions are read by its page alone. */
    static final List<String> CLOSED = List.of(
            "dossier", "dossier_event", "dossier_stage", "dossier_result", "dossier_asked", "dossier_unit");
    static final List<String> OPEN = List.of(
            "dossier", "dossier_event", "dossier_document", "dossier_stage", "dossier_decision", "dossier_asked",
            "dossier_unit", "dossier_hand_over", "work_item");

    /** So many events a dossier has on average: 40 million in 5 million dossiers. */
    private static final double EVENTS = 8;

    /** So many dossiers a day; the running numbers of a unit never repeat within one. */
    private static final int PER_DAY = 4_000;

    static Seed plant(City city) {
        JdbcClient jdbc = city.database().jdbc();
        Walk returned = Walk.filed(city.context(), "citizen1", Service.KEY, Service.UNIT);
        Service.WAY.forEach(step -> returned.decides(step.task(), step.outcome()));
        Walk refused = Walk.filed(city.context(), "citizen1", Service.KEY, Service.UNIT).decides("receive", "refuse");
        // Whose papers have long been drawn: who opens a dossier draws them, if the worker has not come yet.
        returned.file();
        refused.file();
        List<Original> open = new ArrayList<>();
        for (int steps : List.of(0, 1, 5)) {
            Walk walk = Walk.filed(city.context(), "citizen1", Service.KEY, Service.UNIT);
            Service.WAY.subList(0, steps).forEach(step -> walk.decides(step.task(), step.outcome()));
            open.add(of(jdbc, walk, OPEN).with(Original.ofProcess(jdbc, walk.id().toString(), "act_")));
        }
        return new Seed(of(jdbc, returned, CLOSED), of(jdbc, refused, CLOSED), List.copyOf(open),
                city.the(Tracking.class).keyOf(returned.id()), Pile.unit(city));
    }

    private static Original of(JdbcClient jdbc, Walk walk, List<String> tables) {
        return Original.ofDossier(jdbc, walk.id().toString(), tables);
    }

    /** So many closed dossiers over the years, with the wanted number of events in all. */
    List<Fill.Part> closed(long dossiers) {
        double many = events(returned);
        double few = events(refused);
        long whole = Math.round(dossiers * Math.min(1, (EVENTS - few) / (many - few)));
        return List.of(
                new Fill.Part(varied(returned), 0, whole),
                new Fill.Part(varied(refused), whole, dossiers));
    }

    /** The code of the closed dossier of that number, as SQL. */
    static String code(String number) {
        return "'000.00.01.H26-' || to_char(date '2016-01-01' + (" + number + " / " + PER_DAY + ")::int, 'YYMMDD') || '-'"
                + " || lpad((" + number + " % " + PER_DAY + ")::text, 4, '0')";
    }

    /** So many open items, as many at each of the tasks. */
    List<Fill.Part> open(long items) {
        List<Fill.Part> parts = new ArrayList<>();
        long each = items / open.size();
        for (int place = 0; place < open.size(); place++) {
            Copies copies = varied(open.get(place))
                    .vary("dossier.code", "'000.00.02.H26-' || n")
                    .vary("dossier_code", "'000.00.02.H26-' || n")
                    .vary("due_at", later()).vary("sort_at", later()).vary("act_at", later())
                    .vary("due_date_", later());
            parts.add(new Fill.Part(copies, place * each, (place + 1) * each));
        }
        return parts;
    }

    private Copies varied(Original original) {
        return new Copies(original)
                .vary("dossier.code", code("n"))
                .vary("applicant", "'citizen' || n % 1000000")
                .vary("submission_key", "'key-' || n")
                .vary("unit_code", "case when $value = 'applicant' then $value else " + units + " end");
    }

    /** Nobody's work is due at the same moment. */
    private static String later() {
        return "$value::timestamptz + (n % 400000) * interval '1 second'";
    }

    private static long events(Original original) {
        return original.rows().stream().filter(row -> row.table().equals("dossier_event")).count();
    }
}
