package vn.motcua.slip;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.form.Answers;
import vn.motcua.organisation.OfficialName;
import vn.motcua.organisation.Units;
import vn.motcua.service.Service;
import vn.motcua.service.Services;

/** Reads the lines of a register page by page, with the same few statements whatever the length of the page. */
@Component
class RegisterRows {

    private static final int LEVEL_WITH_RESULT_ONLINE = 4;

    private final JdbcClient jdbc;
    private final SlipTable slips;
    private final Services services;
    private final Units units;

    RegisterRows(JdbcClient jdbc, SlipTable slips, Services services, Units units) {
        this.jdbc = jdbc;
        this.slips = slips;
        this.services = services;
        this.units = units;
    }

    /** The next lines after that number, in the order of the book. */
    List<RegisterRow> after(RegisterQuery query, int number, int most) {
        List<Line> lines = jdbc.sql("""
                select r.number, d.id, d.code, d.service_key, d.service_version, d.applicant_name, d.answers, d.accepted_at,
                       d.due_at, d.result_at, d.ended_at, d.status, d.late
                from register_line r join dossier d on d.id = r.dossier_id
                where r.unit_code = :unit and r.in_year = :year and r.number > :after
                  and r.entered_at >= :from and r.entered_at < :to and r.search_text like :pattern escape '!' and %s
                order by r.number limit %d
                """.formatted(query.state().condition(), most))
                .param("unit", query.unit())
                .param("year", query.year())
                .param("after", number)
                .param("from", Timestamp.from(query.from()))
                .param("to", Timestamp.from(query.to()))
                .param("pattern", query.pattern())
                .query(RegisterRows::line)
                .list();
        List<UUID> dossiers = lines.stream().map(Line::dossier).toList();
        Map<UUID, Passed> passed = passed(dossiers);
        RegisterNotes notes = new RegisterNotes(slips.of(dossiers));
        return lines.stream().map(line -> row(line, passed.get(line.dossier()), notes)).toList();
    }

    /** To whom each dossier went from the desk, and when: the first hand-over to somebody else after acceptance. */
    private Map<UUID, Passed> passed(List<UUID> dossiers) {
        Map<UUID, Passed> passed = new HashMap<>();
        if (!dossiers.isEmpty()) {
            jdbc.sql("""
                    select h.dossier_id, h.unit_code, h.given_at
                    from dossier_hand_over h join dossier d on d.id = h.dossier_id
                    where h.dossier_id in (:dossiers) and h.role not in ('one-stop', 'applicant')
                      and h.given_at >= d.accepted_at
                    order by h.given_at desc, h.work_item desc
                    """)
                    .param("dossiers", dossiers)
                    .query((row, number) -> passed.put(
                            row.getObject(1, UUID.class),
                            new Passed(row.getString(2), row.getTimestamp(3).toInstant())))
                    .list();
        }
        return passed;
    }

    private RegisterRow row(Line line, Passed passed, RegisterNotes notes) {
        Service service = services.version(line.service(), line.version());
        boolean returned = "returned".equals(line.status());
        Instant promised = notes.promisedFor(line.dossier());
        return new RegisterRow(
                line.number(),
                line.code(),
                service.sheet().name(),
                1,
                person(line, service),
                passed == null ? service.sheet().agency() : nameOf(passed.unit()),
                new RegisterRow.Times(
                        line.accepted(),
                        promised == null ? line.due() : promised,
                        passed == null ? null : passed.at(),
                        line.result(),
                        returned ? line.ended() : null),
                service.sheet().level() >= LEVEL_WITH_RESULT_ONLINE ? "Trực tuyến" : "Tại bộ phận một cửa",
                line.status(),
                line.late(),
                notes.of(line.dossier()));
    }

    private RegisterRow.Person person(Line line, Service service) {
        return new RegisterRow.Person(
                line.applicant(), declared(service, line.answers(), "address"), declared(service, line.answers(), "phone"));
    }

    private static String declared(Service service, Answers answers, String fact) {
        return service.form().fields().stream()
                .filter(field -> fact.equals(field.prefill()))
                .map(field -> answers.text(field.key()))
                .filter(value -> !value.isBlank())
                .findFirst()
                .orElse("");
    }

    private String nameOf(String unit) {
        return units.find(unit).map(found -> new OfficialName(found).full()).orElse(unit);
    }

    private record Passed(String unit, Instant at) {}

    private record Line(
            int number, UUID dossier, String code, String service, int version, String applicant, Answers answers,
            Instant accepted, Instant due, Instant result, Instant ended, String status, boolean late) {}

    private static Line line(ResultSet row, int number) throws SQLException {
        return new Line(
                row.getInt("number"),
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getString("service_key"),
                row.getInt("service_version"),
                row.getString("applicant_name"),
                Answers.parse(row.getString("answers")),
                instant(row, "accepted_at"),
                instant(row, "due_at"),
                instant(row, "result_at"),
                instant(row, "ended_at"),
                row.getString("status"),
                row.getBoolean("late"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
