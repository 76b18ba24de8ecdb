package vn.motcua.city;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.temporal.TemporalAmount;
import java.util.function.Supplier;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.CityClock;
import vn.motcua.refusal.Refusal;

/** Moves the demo's clock on, in the words of ISO 8601. */
@Component
@Profile("demo")
class DemoClock {

    /** Beyond that there is no calendar, and in the end no date that a database takes. */
    private static final Period FURTHEST = Period.ofYears(10);

    private final CityClock clock;

    DemoClock(CityClock clock) {
        this.clock = clock;
    }

    OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), CityClock.ZONE);
    }

    /**
     * Moves the clock on by an amount, or to an instant.
     *
     * @throws Refusal {@code clock.unreadable} where it is neither, {@code clock.backwards} where it lies behind,
     *     {@code clock.too-far} where it lies more than ten years ahead
     */
    OffsetDateTime move(Move move) {
        if (move == null || isBlank(move.advance()) == isBlank(move.instant())) {
            throw unreadable();
        }
        if (isBlank(move.instant())) {
            TemporalAmount amount = amount(move.advance().strip());
            ensureNear(() -> now().plus(amount));
            clock.advance(amount);
        } else {
            Instant instant = instant(move.instant().strip());
            ensureNear(() -> instant.atZone(CityClock.ZONE).toOffsetDateTime());
            clock.moveTo(instant);
        }
        return now();
    }

    private void ensureNear(Supplier<OffsetDateTime> wanted) {
        if (isFar(wanted)) {
            throw Refusal.of(Refusal.Kind.INVALID, "clock.too-far");
        }
    }

    private boolean isFar(Supplier<OffsetDateTime> wanted) {
        try {
            return wanted.get().isAfter(now().plus(FURTHEST));
        } catch (DateTimeException | ArithmeticException beyondAllTime) {
            return true;
        }
    }

    /** Where the clock is to go: by how much, or to which instant. */
    record Move(String advance, String instant) {}

    private static TemporalAmount amount(String text) {
        if (text.contains("-")) {
            throw Refusal.of(Refusal.Kind.INVALID, "clock.backwards");
        }
        try {
            return text.contains("T") ? Duration.parse(text) : Period.parse(text);
        } catch (DateTimeException unreadable) {
            throw unreadable();
        }
    }

    private static Instant instant(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException unreadable) {
            throw unreadable();
        }
    }

    private static Refusal unreadable() {
        return Refusal.of(Refusal.Kind.MALFORMED, "clock.unreadable");
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
