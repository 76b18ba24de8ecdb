package vn.motcua.security;

import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.watch.Figure;
import vn.motcua.watch.Figures;

/** How many people are signed in, on all nodes together. */
@Component
class SessionFigures extends Figures<Long> {

    private final JdbcClient jdbc;

    SessionFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By the machine's own time, as the sessions are kept. */
    @Override
    protected Long read() {
        return jdbc.sql("select count(*) from (select 1 from spring_session where expiry_time > :now limit 1000000) as open")
                .param("now", Clock.systemUTC().millis())
                .query(Long.class)
                .single();
    }

    @Override
    protected List<Figure<Long>> figures() {
        return List.of(new Figure<>("motcua.sessions", "sessions", "Sessions that have not run out, of all nodes", Long::doubleValue));
    }
}
