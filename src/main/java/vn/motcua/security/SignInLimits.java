package vn.motcua.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.stereotype.Component;

/**
 * Slows down whoever guesses passwords: after so many wrong ones for an account, or from a network, comes a pause.
 *
 * <p>Where an account has signed in before, only that place's own mistakes count. So an attacker elsewhere cannot lock
 * an owner out, and one careless desk in an office does not stop its neighbours.
 */
@Component
class SignInLimits {

    private static final int PLACES = 100_000;

    private final WrongTries accounts;
    private final WrongTries networks;
    private final WrongTries places;
    private final Cache<String, Boolean> knownPlaces =
            Caffeine.newBuilder().maximumSize(PLACES).build();

    SignInLimits(InstantSource clock, SignInLimit limit) {
        this.accounts = new WrongTries(clock, limit.perAccount(), limit.window());
        this.networks = new WrongTries(clock, limit.perNetwork(), limit.window());
        this.places = new WrongTries(clock, limit.perAccount(), limit.window());
    }

    /** How long this sign-in has to wait; zero where it may go on. */
    Duration wait(String account, String network) {
        String place = place(account, network);
        if (knownPlaces.getIfPresent(place) != null) {
            return places.wait(place);
        }
        Duration forAccount = accounts.wait(account);
        Duration forNetwork = networks.wait(network);
        return forAccount.compareTo(forNetwork) > 0 ? forAccount : forNetwork;
    }

    void wrong(String account, String network) {
        places.add(place(account, network));
        accounts.add(account);
        networks.add(network);
    }

    void right(String account, String network) {
        knownPlaces.put(place(account, network), true);
    }

    private static String place(String account, String network) {
        return network + " " + account;
    }
}
