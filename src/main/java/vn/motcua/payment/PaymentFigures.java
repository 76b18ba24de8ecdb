package vn.motcua.payment;

import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.watch.WaitingRows;

/** Payments that the bank confirmed and whose dossiers have not gone on. */
@Component
class PaymentFigures extends WaitingRows {

    PaymentFigures(JdbcClient jdbc, Clock clock) {
        super(jdbc, clock, new Work("payments", "try_at", "try_at", "attempts", "payment_news"));
    }
}
