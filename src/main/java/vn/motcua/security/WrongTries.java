package vn.motcua.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;

/** Counts wrong sign-ins by whatever key, over a span of time; a bounded store, so it cannot be filled up. */
class WrongTries {

    private static final int KEYS = 100_000;

    private final InstantSource clock;
    private final int limit;
    private final Duration window;
    private final Cache<String, List<Instant>> tries =
            Caffeine.newBuilder().maximumSize(KEYS).build();

    WrongTries(InstantSource clock, int limit, Duration window) {
        this.clock = clock;
        this.limit = limit;
        this.window = window;
    }

    void add(String key) {
        Instant now = clock.instant();
        tries.asMap().merge(key, List.of(now), (known, one) -> latest(known, now));
    }

    /** How long that key has to wait; zero where it may try. */
    Duration wait(String key) {
        Instant now = clock.instant();
        List<Instant> recent = recent(tries.getIfPresent(key), now);
        return recent.size() < limit ? Duration.ZERO : Duration.between(now, recent.get(0).plus(window));
    }

    private List<Instant> latest(List<Instant> known, Instant now) {
        List<Instant> all = Stream.concat(recent(known, now).stream(), Stream.of(now)).toList();
        return all.subList(Math.max(0, all.size() - limit), all.size());
    }

    private List<Instant> recent(List<Instant> known, Instant now) {
        if (known == null) {
            return List.of();
        }
        return known.stream().filter(moment -> moment.plus(window).isAfter(now)).toList();
    }
}
