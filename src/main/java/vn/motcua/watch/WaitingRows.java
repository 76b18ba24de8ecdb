package vn.motcua.watch;

import io.micrometer.core.instrument.Tags;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How much of one kind of work waits in a table, for how long, and how much of it has failed before. */
public abstract class WaitingRows extends Figures<WaitingRows.Waiting> {

    /** More than so many are not counted: the figure then says that there are at least so many. */
    private static final int MOST = 100_000;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Work work;

    /**
     * Work that waits in a table.
     *
     * @param name the name of the work, for the operator
     * @param since the column with the moment since which a row waits
     * @param order the column by which an index leads to what waits
     * @param attempts how often it was tried, as SQL
     * @param from the table and which of its rows wait; may name the moment {@code :now}
     */
    public record Work(String name, String since, String order, String attempts, String from) {}

    /**
     * What was read.
     *
     * @param rows how many wait, 100,000 at most
     * @param failed how many of them were tried in vain before
     * @param oldest since how long the oldest of them waits
     */
    public record Waiting(long rows, long failed, Duration oldest) {

        private static Waiting of(long rows, long failed, Timestamp since, Instant now) {
            Duration age = since == null ? Duration.ZERO : Duration.between(since.toInstant(), now);
            return new Waiting(rows, failed, age.isNegative() ? Duration.ZERO : age);
        }
    }

    protected WaitingRows(JdbcClient jdbc, Clock clock, Work work) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.work = work;
    }

    @Override
    protected Waiting read() {
        Instant now = clock.instant();
        String sql = """
                select count(*), count(case when attempts > 0 then 1 end), min(since)
                from (select %s as since, %s as attempts from %s order by %s limit %d) as waiting
                """.formatted(work.since(), work.attempts(), work.from(), work.order(), MOST);
        JdbcClient.StatementSpec statement = jdbc.sql(sql);
        if (work.from().contains(":now")) {
            statement = statement.param("now", Timestamp.from(now));
        }
        return statement.query((row, number) ->
                        Waiting.of(row.getLong(1), row.getLong(2), row.getTimestamp(3), now))
                .single();
    }

    @Override
    protected List<Figure<Waiting>> figures() {
        Tags tags = Tags.of("work", work.name());
        return List.of(
                new Figure<>("motcua.waiting", "rows", "How much of that work waits, 100,000 at most", tags, Waiting::rows),
                new Figure<>("motcua.waiting.failed", "rows", "How much of it was tried in vain and will be tried again",
                        tags, Waiting::failed),
                new Figure<>("motcua.waiting.oldest", "seconds", "Since how long the oldest of it waits", tags,
                        waiting -> waiting.oldest().toMillis() / 1000.0));
    }
}
