package vn.motcua.slip;

import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.organisation.CityClock;
import vn.motcua.organisation.SearchText;
import vn.motcua.organisation.UnitNumbers;
import vn.motcua.service.Services;

/** Writes the registers: a line for each dossier taken in, in the transaction that takes it in. */
@Component
class RegisterTable {

    private static final String BOOK = "register";
    private static final int SEARCH_LENGTH = 500;

    private final JdbcClient jdbc;
    private final UnitNumbers numbers;
    private final Services services;

    RegisterTable(JdbcClient jdbc, UnitNumbers numbers, Services services) {
        this.jdbc = jdbc;
        this.numbers = numbers;
        this.services = services;
    }

    /** Enters a dossier; its number is the next of the unit's book of that year. */
    RegisterLine enter(Dossier dossier, Instant at) {
        int year = at.atZone(CityClock.ZONE).getYear();
        RegisterLine line = new RegisterLine(dossier.unit(), year, numbers.next(dossier.unit(), BOOK, year));
        jdbc.sql("""
                insert into register_line (unit_code, in_year, number, dossier_id, entered_at, search_text)
                values (:unit, :year, :number, :dossier, :at, :searchText)
                """)
                .param("unit", line.unit())
                .param("year", line.year())
                .param("number", line.number())
                .param("dossier", dossier.id())
                .param("at", Timestamp.from(at))
                .param("searchText", searchText(dossier))
                .update();
        return line;
    }

    private String searchText(Dossier dossier) {
        String service = services.version(dossier.service(), dossier.serviceVersion()).sheet().name();
        String text = SearchText.of(dossier.code() + " " + dossier.applicant().name() + " " + service);
        return text.substring(0, Math.min(SEARCH_LENGTH, text.length()));
    }
}
