package vn.motcua.dossier;

import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.watch.WaitingRows;

/** Results whose paper is still to be drawn. */
@Component
class ResultFigures extends WaitingRows {

    ResultFigures(JdbcClient jdbc, Clock clock) {
        super(jdbc, clock, new Work(
                "results", "issued_at", "draw_at", "attempts", "dossier_result where draw_at is not null"));
    }
}
