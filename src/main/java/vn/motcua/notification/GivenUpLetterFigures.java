package vn.motcua.notification;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.watch.Figure;
import vn.motcua.watch.Figures;

/** Letters that were given up after the last pause, until somebody tries them again. */
@Component
class GivenUpLetterFigures extends Figures<Long> {

    private final JdbcClient jdbc;

    GivenUpLetterFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    protected Long read() {
        return jdbc.sql("select count(*) from (select 1 from notice where mail_given_up is not null"
                        + " order by mail_given_up limit 100000) as letters")
                .query(Long.class)
                .single();
    }

    @Override
    protected List<Figure<Long>> figures() {
        return List.of(new Figure<>(
                "motcua.letters.given.up", "letters", "Letters that were given up, 100,000 at most", Long::doubleValue));
    }
}
