package vn.motcua.nodes;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What waited for the nodes at a moment: it must be taken up by whoever is left. */
final class Backlog {

    private static final Duration LIMIT = Duration.ofMinutes(2);

    private static final String WAITING = """
            select (select count(*) from intake where filed_at <= :then)
                 + (select count(*) from work_item where act_at <= :then)
                 + (select count(*) from dossier where act_at <= :then)
                 + (select count(*) from notice where mail_at <= :then and :mails)
                 + (select count(*) from slip_to_draw where draw_at <= :then and :papers)
                 + (select count(*) from dossier_result where draw_at <= :then and :papers)
                 + (select count(*) from payment_news where try_at <= :then)
                 + (select count(*) from ACT_RU_JOB where DUEDATE_ <= :engine and RETRIES_ > 0)
                 + (select count(*) from pg_stat_activity where datname = current_database() and application_name = :dead)
            """;

    private final JdbcClient jdbc;
    private final boolean mails;
    private final boolean papers;

    /**
     * The backlog of a database.
     *
     * @param mails whether a mail server is set up, so that letters leave
     * @param papers whether what is to be drawn counts, though whoever asks for it before gets it drawn
     */
    Backlog(NodeDatabase database, boolean mails, boolean papers) {
        this.jdbc = database.sql();
        this.mails = mails;
        this.papers = papers;
    }

    /** The time of the city, as far as the demo's clock was moved. */
    Instant cityTime() {
        Long ahead = jdbc.sql("select offset_millis from city_clock where id = 1").query(Long.class).single();
        return Instant.now().plusMillis(ahead);
    }

    /**
     * Waits until all that was due at that moment has been done and the dead node holds nothing any more.
     *
     * @param node the dead node's name; empty where none died
     * @return how long that took from now on; longer than a minute is too long
     */
    Duration gone(Instant then, String node) {
        long begin = System.nanoTime();
        while (waiting(then, node) > 0 && System.nanoTime() - begin < LIMIT.toNanos()) {
            Pause.of(Duration.ofMillis(100));
        }
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private long waiting(Instant then, String node) {
        return jdbc.sql(WAITING)
                .param("then", Timestamp.from(then))
                // The engine keeps its dates without a zone, in that of the machine.
                .param("engine", Timestamp.from(then))
                .param("mails", mails)
                .param("papers", papers)
                .param("dead", node)
                .query(Long.class)
                .single();
    }
}
