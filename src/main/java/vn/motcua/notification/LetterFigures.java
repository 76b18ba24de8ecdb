package vn.motcua.notification;

import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.watch.WaitingRows;

/** Letters that have not gone out, those that are tried again among them. */
@Component
class LetterFigures extends WaitingRows {

    LetterFigures(JdbcClient jdbc, Clock clock) {
        super(jdbc, clock, new Work("letters", "written_at", "mail_at", "mail_attempts",
                "notice where mail_at is not null"));
    }
}
