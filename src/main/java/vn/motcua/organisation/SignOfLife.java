package vn.motcua.organisation;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One sign of life for all nodes together, on the machine's clock; a long silence of all of them was an outage.
 *
 * <p>The demo's clock has no part in the silence, so moving it never looks like one.
 */
@Component
public class SignOfLife {

    private static final String ITSELF = "system";
    private static final String REASON = "Hệ thống không hoạt động; hệ thống tự ghi nhận khi chạy lại.";

    private final JdbcClient jdbc;
    private final Outages outages;
    private final CityClock clock;
    private final TransactionTemplate transaction;
    private final Duration silence;

    SignOfLife(
            JdbcClient jdbc,
            Outages outages,
            CityClock clock,
            PlatformTransactionManager transactions,
            @Value("${motcua.outages.silence:2m}") Duration silence) {
        this.jdbc = jdbc;
        this.outages = outages;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        this.silence = silence;
    }

    /**
     * Says that a node works now; the first one after a long silence records it, in the city's time.
     *
     * @return the outage that was found; empty where there was none
     */
    public Optional<Outage> give() {
        return transaction.execute(status -> {
            Instant last = lastSeen();
            Instant now = machineTime();
            if (last == null || now.isAfter(last)) {
                jdbc.sql("update sign_of_life set seen_at = :now where id = 1")
                        .param("now", Timestamp.from(now))
                        .update();
            }
            boolean silent = last != null && Duration.between(last, now).compareTo(silence) > 0;
            return silent ? found(last, now) : Optional.<Outage>empty();
        });
    }

    /** A silence that was announced is no news. */
    private Optional<Outage> found(Instant last, Instant now) {
        Instant from = last.plus(clock.offset());
        Instant to = now.plus(clock.offset());
        boolean announced = outages.standingAfter(from).stream()
                .anyMatch(outage -> !outage.from().isAfter(from) && !outage.to().isBefore(to));
        return announced ? Optional.empty() : Optional.of(outages.detect(from, to, REASON, ITSELF));
    }

    /** Locks the row, so that of two nodes that start at once only one finds the silence. */
    private Instant lastSeen() {
        return jdbc.sql("select seen_at from sign_of_life where id = 1 for update")
                .query((row, number) -> Optional.ofNullable(row.getTimestamp(1)).map(Timestamp::toInstant))
                .single()
                .orElse(null);
    }

    private Instant machineTime() {
        return clock.instant().minus(clock.offset()).truncatedTo(ChronoUnit.MICROS);
    }
}
