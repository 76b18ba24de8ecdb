package vn.motcua.workflow;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.watch.Figure;
import vn.motcua.watch.Figures;

/** The engine's jobs: those that are due, and those that it has given up. */
@Component
class JobFigures extends Figures<JobFigures.Jobs> {

    private static final String JOBS = """
            select due.jobs, due.since, given_up.jobs
            from (select count(*) as jobs, min(since) as since from (
                      select DUEDATE_ as since from ACT_RU_JOB
                      where DUEDATE_ <= :now and RETRIES_ > 0 and SUSPENSION_STATE_ = 1
                      order by DUEDATE_ limit 100000) as waiting) as due,
                 (select count(*) as jobs from (
                      select ID_ from ACT_RU_INCIDENT where INCIDENT_TYPE_ = 'failedJob' limit 100000) as failed) as given_up
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    JobFigures(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * What was read.
     *
     * @param due how many are due, 100,000 at most
     * @param late since how long the oldest of them is due
     * @param givenUp how many have no try left; each is an incident of the engine
     */
    record Jobs(long due, Duration late, long givenUp) {}

    @Override
    protected Jobs read() {
        Instant now = clock.instant();
        return jdbc.sql(JOBS)
                .param("now", Timestamp.from(now))
                .query((row, number) -> new Jobs(row.getLong(1), age(row.getTimestamp(2), now), row.getLong(3)))
                .single();
    }

    @Override
    protected List<Figure<Jobs>> figures() {
        return List.of(
                new Figure<>("motcua.engine.jobs.due", "jobs", "Jobs of the engine that are due, 100,000 at most", Jobs::due),
                new Figure<>("motcua.engine.jobs.oldest", "seconds", "Since how long the oldest of them is due",
                        jobs -> jobs.late().toMillis() / 1000.0),
                new Figure<>("motcua.engine.jobs.given.up", "jobs", "Jobs of the engine without a try left", Jobs::givenUp));
    }

    private static Duration age(Timestamp since, Instant now) {
        return since == null ? Duration.ZERO : Duration.between(since.toInstant(), now);
    }
}
