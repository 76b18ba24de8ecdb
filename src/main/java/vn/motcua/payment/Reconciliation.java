package vn.motcua.payment;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.organisation.CityClock;

/**
 * Asks the bank about payments whose word may be lost on the way, with growing pauses.
 *
 * <p>A bank that does not answer is left alone for a while: one question, and not one for each payment.
 */
@Component
public class Reconciliation {

    private static final Logger log = LoggerFactory.getLogger(Reconciliation.class);
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration FIRST_SILENCE = Duration.ofSeconds(10);
    private static final int MOST_DOUBLINGS = 6;
    private static final int BATCH = 20;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final PaymentGateway gateway;
    private final Callbacks callbacks;
    private final CityClock clock;
    private Instant quietUntil = Instant.MIN;
    private int silences;

    Reconciliation(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            PaymentGateway gateway,
            Callbacks callbacks,
            CityClock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.gateway = gateway;
        this.callbacks = callbacks;
        this.clock = clock;
    }

    /** Asks about every payment whose time has come; returns how many questions were answered. */
    public synchronized int ask() {
        int answered = 0;
        while (answered < BATCH && !clock.instant().isBefore(quietUntil)) {
            Optional<UUID> next = transaction.execute(status -> claim());
            if (next == null || next.isEmpty() || !ask(next.get())) {
                return answered;
            }
            answered++;
        }
        return answered;
    }

    private boolean ask(UUID payment) {
        try {
            gateway.stateOf(payment).ifPresent(callbacks::take);
            silences = 0;
            return true;
        } catch (GatewayUnreachable silent) {
            Duration pause = FIRST_SILENCE.multipliedBy(1L << Math.min(silences++, MOST_DOUBLINGS));
            quietUntil = clock.instant().plus(pause);
            log.warn("The bank's gateway is not asked again for {}: {}", pause, silent.getMessage());
            return false;
        }
    }

    /** Takes the next one and says when it would be asked again, so that no other node asks the same. */
    private Optional<UUID> claim() {
        Optional<Due> due = jdbc.sql("""
                select id, checks from payment
                where check_at <= :now and state in ('asked', 'started', 'failed')
                order by check_at limit 1 for update skip locked
                """)
                .param("now", Timestamp.from(clock.instant()))
                .query((row, number) -> new Due(row.getObject("id", UUID.class), row.getInt("checks")))
                .optional();
        due.ifPresent(this::postpone);
        return due.map(Due::payment);
    }

    private void postpone(Due due) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(due.checks() + 1, MOST_DOUBLINGS));
        jdbc.sql("update payment set check_at = :next, checks = checks + 1 where id = :id")
                .param("next", Timestamp.from(clock.instant().plus(pause)))
                .param("id", due.payment())
                .update();
    }

    private record Due(UUID payment, int checks) {}
}
