package vn.motcua.benchmark;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.Walk;
import vn.motcua.organisation.Unit;
import vn.motcua.service.ReceivingUnits;
import vn.motcua.service.Services;

/** Dossiers prepared outside the measured time: one is made by the product, the others are its copies. */
final class Pile {

    static final int CITIZENS = 20;
    private static final List<String> TABLES = List.of(
            "dossier", "dossier_unit", "dossier_document", "dossier_event", "intake");

    /** Never the same number twice, also where a kept server is used again. */
    private static final AtomicLong NEXT = new AtomicLong(System.currentTimeMillis() * 1000);

    private final JdbcClient jdbc;
    private final UUID first;
    private final Copies copies;

    private Pile(JdbcClient jdbc, UUID first, Copies copies) {
        this.jdbc = jdbc;
        this.first = first;
        this.copies = copies;
    }

    /** Drafts that are ready to be filed, at every commune in turn or all at one. */
    static Pile ofDrafts(City city, boolean manyUnits) {
        Walk draft = Walk.draft(city.context(), "citizen1", Service.KEY, Service.UNIT);
        return of(city, draft, manyUnits);
    }

    /** Filed dossiers whose process has not started: the city's intake must rest. */
    static Pile ofFiled(City city) {
        Walk filed = Walk.draft(city.context(), "citizen1", Service.KEY, Service.UNIT);
        filed.submit("pile-" + filed.id());
        Pile pile = of(city, filed, true);
        pile.copies.vary("dossier.code", "$value || '-' || n").vary("submission_key", "$value || n");
        return pile;
    }

    private static Pile of(City city, Walk original, boolean manyUnits) {
        JdbcClient jdbc = city.database().jdbc();
        Copies copies = new Copies(Original.ofDossier(jdbc, original.id().toString(), TABLES))
                .vary("applicant", "'citizen' || (1 + n % " + CITIZENS + ")");
        if (manyUnits) {
            copies.vary("unit_code", unit(city));
        }
        return new Pile(jdbc, original.id(), copies);
    }

    /** A unit for each copy, as SQL. */
    static String unit(City city) {
        List<String> units = city.the(ReceivingUnits.class)
                .receivingUnits(city.the(Services.class).get(Service.KEY)).stream().map(Unit::code).toList();
        return "('{" + String.join(",", units) + "}'::text[])[1 + n % " + units.size() + "]";
    }

    /** So many more, whoever files them. */
    List<Prepared> more(int count) {
        long from = NEXT.getAndAdd(count);
        copies.add(jdbc, from, from + count);
        jdbc.sql("analyze dossier").update();
        return LongStream.range(from, from + count)
                .mapToObj(number -> new Prepared(Copies.idOf(first, number), "citizen" + (1 + number % CITIZENS)))
                .collect(Collectors.toList());
    }

    /** A prepared dossier and the account of its applicant. */
    record Prepared(UUID id, String applicant) {}
}
