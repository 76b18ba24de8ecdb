package vn.motcua.workflow;

import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.watch.WaitingRows;

/** Work items whose time limit is to be acted on: how far the sweep lags behind. */
@Component
class ItemDeadlineFigures extends WaitingRows {

    ItemDeadlineFigures(JdbcClient jdbc, Clock clock) {
        super(jdbc, clock, new Work("work-item-deadlines", "act_at", "act_at", "0",
                "work_item where act_at <= :now"));
    }
}
