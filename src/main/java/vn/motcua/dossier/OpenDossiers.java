package vn.motcua.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.service.Services;
import vn.motcua.service.Sheet;

/** The dossiers whose legal time runs or stands, page by page, with what their due dates would be. */
@Component
public class OpenDossiers {

    /** Legal time began and has not ended. */
    private static final List<DossierStatus> OPEN = Stream.of(DossierStatus.values())
            .filter(status -> status != DossierStatus.DRAFT
                    && status != DossierStatus.SUBMITTED
                    && status != DossierStatus.RESULT_READY
                    && !status.isEnd())
            .toList();

    /** Each status is one walk along an index, so that a page costs the same however many dossiers are closed. */
    private static final String PAGE = OPEN.stream()
            .map(status -> """
                    select * from (select d.id, d.code, d.service_key, d.service_version, d.unit_code, d.due_at
                        from dossier d
                        where d.status = '%s' and d.code > :after and d.due_at > :from and d.accepted_at < :to
                        order by d.code fetch first :most rows only) as %s
                    """.formatted(status.code(), status.name().toLowerCase()))
            .collect(Collectors.joining(" union all "));

    private final JdbcClient jdbc;
    private final DossierEvents events;
    private final Services services;

    OpenDossiers(JdbcClient jdbc, DossierEvents events, Services services) {
        this.jdbc = jdbc;
        this.events = events;
        this.services = services;
    }

    /**
     * A page of the open dossiers whose legal time touches a stretch of time.
     *
     * @param span the stretch
     * @param after the code after which the page begins, in the database's order; empty for the first page
     * @param most how many at most
     */
    public List<OpenDossier> touching(Stretch span, String after, int most) {
        return jdbc.sql("select * from (" + PAGE + ") as page order by code fetch first :most rows only")
                .param("after", after)
                .param("from", Timestamp.from(span.from()))
                .param("to", Timestamp.from(span.to()))
                .param("most", most)
                .query(this::dossier)
                .list();
    }

    /** When each of these dossiers would be due by another calendar, published or not. */
    public Map<UUID, Instant> dueBy(List<OpenDossier> dossiers, WorkingCalendar calendar) {
        Map<UUID, List<DossierEvent>> all = events.of(dossiers.stream().map(OpenDossier::id).toList());
        Map<UUID, Instant> due = new HashMap<>();
        dossiers.forEach(dossier -> due.put(dossier.id(), DossierClock.of(
                all.getOrDefault(dossier.id(), List.of()), version -> calendar, dossier.regime()).due()));
        return due;
    }

    /** The condition on the table {@code dossier d} for the dossiers that {@link #touching} finds. */
    public static String condition() {
        String open = OPEN.stream().map(status -> "'" + status.code() + "'").collect(Collectors.joining(", "));
        return "d.status in (" + open + ") and d.due_at > :from and d.accepted_at < :to";
    }

    private OpenDossier dossier(ResultSet row, int number) throws SQLException {
        Sheet sheet = services.version(row.getString("service_key"), row.getInt("service_version")).sheet();
        return new OpenDossier(
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getString("service_key"),
                sheet.field(),
                row.getString("unit_code"),
                DossierRows.instant(row, "due_at"),
                sheet.clockAfterSupplement());
    }

    /**
     * A stretch of time.
     *
     * @param from its begin
     * @param to its end
     */
    public record Stretch(Instant from, Instant to) {}
}
