package vn.motcua.notification;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.organisation.CityClock;

/** The letters that could not be sent, for the city office. */
@Component
public class Undelivered {

    private final JdbcClient jdbc;
    private final CityClock clock;

    Undelivered(JdbcClient jdbc, CityClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A letter that was given up.
     *
     * @param code the code of the dossier
     * @param givenUpAt since when nobody tries any more
     * @param problem what the mail server said, without the address
     */
    public record UndeliveredLetter(String code, Instant givenUpAt, String problem) {}

    /** Those that were given up, the latest first, so many at most. */
    public List<UndeliveredLetter> letters(int most) {
        return jdbc.sql("""
                select dossier_code, mail_given_up, mail_problem from notice where mail_given_up is not null
                order by mail_given_up desc limit :most
                """)
                .param("most", most)
                .query((row, number) -> new UndeliveredLetter(
                        row.getString(1), row.getTimestamp(2).toInstant(), row.getString(3)))
                .list();
    }

    /** Tries all of them once more from the beginning; returns how many. */
    @Transactional
    public int tryAgain() {
        return jdbc.sql("""
                update notice set mail_at = :now, mail_attempts = 0, mail_given_up = null
                where mail_given_up is not null
                """)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }
}
