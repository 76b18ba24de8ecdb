package vn.motcua.statistics;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.CityClock;
import vn.motcua.service.Services;

/** How the city keeps its time limits, for everybody to see: by unit and field, without a word about any person. */
@Component
public class Progress {

    private static final int SHARE = 20;
    private static final Duration SHORTEST = Duration.ofSeconds(5);

    /** A refusal after acceptance is a result like any other; whoever took his dossier back got none. */
    private static final String DONE = "(result_at is not null or status = 'refused' and accepted_at is not null)";
    private static final String OVER = "coalesce(result_at, ended_at)";
    private static final String IN_PERIOD = OVER + " >= :begin and " + OVER + " < :end";
    private static final String OPEN = "(" + OVER + " is null or " + OVER + " >= :end)";
    /** While the applicant is awaited the clock stands, and nothing falls due. */
    private static final String TOO_LATE =
            "(late or due_at < :end and status not in ('supplement-asked', 'payment-asked'))";

    /** Done late in the period, or overdue at its end. */
    private static final String LATE = "(%1$s and %2$s and (late or %3$s > due_at) or %4$s and %5$s)"
            .formatted(DONE, IN_PERIOD, OVER, OPEN, TOO_LATE);

    private static final String SQL = """
            select unit_code, service_key,
                   count(case when submitted_at >= :begin then 1 end) received,
                   count(case when %2$s then 1 end) in_progress,
                   count(case when %1$s and %3$s and not (late or %5$s > due_at) then 1 end) on_time,
                   count(case when %1$s and %3$s and (late or %5$s > due_at) then 1 end) done_late,
                   count(case when %2$s and %4$s then 1 end) overdue,
                   count(case when submitted_at >= :begin and reception_late then 1 end) reception_late,
                   count(case when apologised_at >= :begin and apologised_at < :end then 1 end) apologised,
                   count(case when %6$s and apologised_at is null then 1 end) without_apology,
                   count(case when %6$s and missed_by_outage then 1 end) missed_by_outage
            from dossier
            where submitted_at < :end
            """.formatted(DONE, OPEN, IN_PERIOD, TOO_LATE, OVER, LATE);

    private final JdbcClient jdbc;
    private final Services services;
    private final CityClock clock;
    // Everybody may ask, and each answer reads the whole table: the dearer it was, the longer it is given again.
    private final Cache<Question, Answer> answers = Caffeine.newBuilder()
            .maximumSize(1_000)
            .expireAfter(Expiry.creating((Question question, Answer answer) -> keptFor(answer.cost())))
            .build();

    Progress(JdbcClient jdbc, Services services, CityClock clock) {
        this.jdbc = jdbc;
        this.services = services;
        this.clock = clock;
    }

    /** The figures of every unit and field in the period; of one unit where one is named. */
    public List<UnitFigures> of(String unit, Period period) {
        return answers.get(new Question(unit, period), this::answer).figures();
    }

    /** So long that one question, however often it is asked, takes a twentieth of one core; five seconds at least. */
    static Duration keptFor(Duration cost) {
        Duration wanted = cost.multipliedBy(SHARE);
        return wanted.compareTo(SHORTEST) > 0 ? wanted : SHORTEST;
    }

    /** All of them together. */
    public static Figures total(List<UnitFigures> figures) {
        return figures.stream().map(UnitFigures::figures).reduce(Figures.NONE, Figures::plus);
    }

    private Answer answer(Question question) {
        long begin = System.nanoTime();
        List<UnitFigures> figures = count(question);
        return new Answer(figures, Duration.ofNanos(System.nanoTime() - begin));
    }

    private List<UnitFigures> count(Question question) {
        Instant end = question.period().end(clock.instant());
        String unit = question.unit();
        JdbcClient.StatementSpec statement = jdbc.sql(SQL + (unit == null ? "" : " and unit_code = :unit")
                        + " group by unit_code, service_key order by unit_code")
                .param("begin", Timestamp.from(question.period().begin()))
                .param("end", Timestamp.from(end));
        if (unit != null) {
            statement = statement.param("unit", unit);
        }
        return byField(statement.query(Progress::row).list());
    }

    private List<UnitFigures> byField(List<Row> rows) {
        Map<String, UnitFigures> merged = new LinkedHashMap<>();
        for (Row row : rows) {
            String field = services.find(row.service()).map(service -> service.sheet().field()).orElse("");
            merged.merge(
                    row.unit() + " " + field,
                    new UnitFigures(row.unit(), field, row.figures()),
                    (one, other) -> new UnitFigures(one.unit(), field, one.figures().plus(other.figures())));
        }
        return List.copyOf(merged.values());
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getString("unit_code"),
                row.getString("service_key"),
                new Figures(
                        row.getLong("received"),
                        row.getLong("in_progress"),
                        row.getLong("on_time"),
                        row.getLong("done_late"),
                        row.getLong("overdue"),
                        row.getLong("reception_late"),
                        row.getLong("apologised"),
                        row.getLong("without_apology"),
                        row.getLong("missed_by_outage")));
    }

    private record Question(String unit, Period period) {}

    private record Answer(List<UnitFigures> figures, Duration cost) {}

    private record Row(String unit, String service, Figures figures) {}
}
