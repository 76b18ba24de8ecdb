package vn.motcua.slip;

import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.watch.WaitingRows;

/** Slips whose paper is still to be drawn. */
@Component
class SlipFigures extends WaitingRows {

    SlipFigures(JdbcClient jdbc, Clock clock) {
        super(jdbc, clock, new Work("slips", "draw_at", "draw_at", "attempts", "slip_to_draw"));
    }
}
