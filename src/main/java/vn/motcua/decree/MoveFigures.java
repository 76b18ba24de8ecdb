package vn.motcua.decree;

import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.watch.WaitingRows;

/** Due dates that decrees and outages are still to move, and those that could not be moved. */
@Component
class MoveFigures extends WaitingRows {

    MoveFigures(JdbcClient jdbc, Clock clock) {
        super(jdbc, clock, new Work("due-date-moves", "o.started_at", "m.operation_id", "m.attempts",
                "due_date_operation o join due_date_move m on m.operation_id = o.id and m.state in ('waiting', 'failed')"
                        + " where o.closed_at is null"));
    }
}
