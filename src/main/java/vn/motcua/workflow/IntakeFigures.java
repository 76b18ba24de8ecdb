package vn.motcua.workflow;

import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.watch.WaitingRows;

/** Filed dossiers whose process has not started: how many, and how far the intake lags behind. */
@Component
class IntakeFigures extends WaitingRows {

    IntakeFigures(JdbcClient jdbc, Clock clock) {
        super(jdbc, clock, new Work("intake", "filed_at", "try_at", "attempts", "intake"));
    }
}
