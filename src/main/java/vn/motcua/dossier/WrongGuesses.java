package vn.motcua.dossier;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.CityClock;
import vn.motcua.refusal.Refusal;

/** Slows down whoever guesses: after ten wrong pairs for one code or from one network within a quarter of an hour. */
@Component
class WrongGuesses {

    private static final int FEW = 10;
    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int REMEMBERED = 50_000;

    private final Cache<String, Guesses> guesses = Caffeine.newBuilder().maximumSize(REMEMBERED).build();
    private final CityClock clock;

    WrongGuesses(CityClock clock) {
        this.clock = clock;
    }

    void ensureFew(String code, String network) {
        if (count("code:" + code) >= FEW || count("network:" + network) >= FEW) {
            throw Refusal.of(Refusal.Kind.TOO_MANY, "tracking.slow-down");
        }
    }

    void remember(String code, String network) {
        add("code:" + code);
        add("network:" + network);
    }

    private int count(String key) {
        Guesses known = guesses.getIfPresent(key);
        return known == null || known.isOver(clock.instant()) ? 0 : known.number();
    }

    private void add(String key) {
        guesses.asMap().compute(key, (same, known) -> known == null || known.isOver(clock.instant())
                ? new Guesses(1, clock.instant())
                : new Guesses(known.number() + 1, known.since()));
    }

    private record Guesses(int number, Instant since) {

        boolean isOver(Instant now) {
            return now.isAfter(since.plus(WINDOW));
        }
    }
}
