package vn.motcua.dossier;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * The secret that opens the tracking page together with the code: 80 random bits, only its hash is stored.
 *
 * <p>It is derived from the dossier's own random number and the platform's secret, so that a repeated filing gets the
 * same receipt and later papers can carry it, while the table alone opens nothing.
 */
@Component
class TrackingKeys {

    /** Crockford's alphabet: no letter that is taken for a digit. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^0-9A-Z]");
    private static final int LENGTH = 16;
    private static final int GROUP = 4;
    private static final int BITS_PER_LETTER = 5;

    private final SharedSecret secret;
    private final SecureRandom random = new SecureRandom();

    TrackingKeys(SharedSecret secret) {
        this.secret = secret;
    }

    String newNonce() {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    String key(UUID dossier, String nonce) {
        byte[] mac = mac(dossier + ":" + nonce);
        StringBuilder key = new StringBuilder();
        for (int letter = 0; letter < LENGTH; letter++) {
            if (letter > 0 && letter % GROUP == 0) {
                key.append('-');
            }
            key.append(ALPHABET.charAt(fiveBits(mac, letter)));
        }
        return key.toString();
    }

    String hash(String typedKey) {
        return EventHash.sha256(normalised(typedKey));
    }

    /** Compares in constant time, so that the answer's delay tells nothing. */
    boolean matches(String typedKey, String storedHash) {
        return MessageDigest.isEqual(
                hash(typedKey).getBytes(StandardCharsets.US_ASCII), storedHash.getBytes(StandardCharsets.US_ASCII));
    }

    private static String normalised(String typedKey) {
        return NEITHER_LETTER_NOR_DIGIT.matcher(typedKey.toUpperCase(Locale.ROOT)).replaceAll("")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }

    private static int fiveBits(byte[] bytes, int letter) {
        int value = 0;
        for (int bit = letter * BITS_PER_LETTER; bit < (letter + 1) * BITS_PER_LETTER; bit++) {
            value = value << 1 | bytes[bit / 8] >> 7 - bit % 8 & 1;
        }
        return value;
    }

    private byte[] mac(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.bytes(), "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has HmacSHA256", impossible);
        }
    }
}
