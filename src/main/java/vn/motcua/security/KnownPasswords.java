package vn.motcua.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Remembers for a few minutes which passwords were right: the API is told one with each call, and the slow hash that protects
 * them costs more than all the rest of a call.
 *
 * <p>Only right ones are kept, as a code under a key that this process made for itself and never writes down, over the stored
 * hash too: whoever changes a password ends what was known of the old one, here and on every node.
 */
@Component
class KnownPasswords {

    private static final int MOST = 50_000;
    private static final Duration FOR = Duration.ofMinutes(5);

    private final PasswordEncoder encoder;
    private final SecretKeySpec key;
    private final Cache<String, Boolean> known =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(FOR).build();

    KnownPasswords(PasswordEncoder encoder) {
        this.encoder = encoder;
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        this.key = new SecretKeySpec(random, "HmacSHA256");
    }

    /** Whether that password belongs to that hash; takes the time of the slow hash unless it was right before. */
    boolean matches(String password, String hash) {
        String code = code(hash + "\n" + password);
        if (known.getIfPresent(code) != null) {
            return true;
        }
        boolean right = encoder.matches(password, hash);
        if (right) {
            known.put(code, true);
        }
        return right;
    }

    private String code(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has HmacSHA256", impossible);
        }
    }
}
