package vn.motcua.payment;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.motcua.refusal.Refusal;

/**
 * Signs what goes to the bank and checks what comes from it.
 *
 * <p>Signed is a canonical form of six lines: the scheme, what kind of message it is, the name of the key, the time, the
 * nonce, and the SHA-256 of the content. The kind is in it so that one message is never taken for another.
 */
@Component
class PaymentSignatures {

    /** The address at which the applicant pays. */
    static final String PAY = "pay";
    /** The bank's word on a payment. */
    static final String CALLBACK = "callback";
    /** The city's question about a payment. */
    static final String QUESTION = "question";
    /** The bank's answer to it. */
    static final String ANSWER = "answer";

    private static final String SCHEME = "MOTCUA-PAYMENT-1";
    private static final Duration WINDOW = Duration.ofMinutes(5);

    private final PaymentSecret secret;
    private final Clock clock;
    private final String key;
    private final SecureRandom random = new SecureRandom();

    PaymentSignatures(PaymentSecret secret, Clock clock, @Value("${motcua.payment.key:motcua-1}") String key) {
        this.secret = secret;
        this.clock = clock;
        this.key = key;
    }

    PaymentSignature sign(String kind, byte[] content) {
        byte[] nonce = new byte[12];
        random.nextBytes(nonce);
        PaymentSignature unsigned = new PaymentSignature(
                key, clock.instant().truncatedTo(ChronoUnit.SECONDS), HexFormat.of().formatHex(nonce), "");
        return new PaymentSignature(
                unsigned.key(), unsigned.time(), unsigned.nonce(), hmac(canonical(kind, unsigned, content)));
    }

    /**
     * Checks a message that must be fresh.
     *
     * @throws Refusal {@code payment.forged}, or {@code payment.stale} where it is older than five minutes
     */
    void ensureFresh(String kind, PaymentSignature signature, byte[] content) {
        ensureGenuine(kind, signature, content);
        if (Duration.between(signature.time(), clock.instant()).abs().compareTo(WINDOW) > 0) {
            throw Refusal.of(Refusal.Kind.FORBIDDEN, "payment.stale");
        }
    }

    /**
     * Checks a message of any age.
     *
     * @throws Refusal {@code payment.forged}
     */
    void ensureGenuine(String kind, PaymentSignature signature, byte[] content) {
        boolean genuine = signature.key().equals(key) && MessageDigest.isEqual(
                hmac(canonical(kind, signature, content)).getBytes(StandardCharsets.US_ASCII),
                signature.value().getBytes(StandardCharsets.UTF_8));
        if (!genuine) {
            throw Refusal.of(Refusal.Kind.FORBIDDEN, "payment.forged");
        }
    }

    /** Reads what stands beside a message; what cannot be read is a forgery like any other. */
    static PaymentSignature read(String key, String time, String nonce, String value) {
        if (key == null || time == null || nonce == null || value == null || nonce.length() > 64) {
            throw Refusal.of(Refusal.Kind.FORBIDDEN, "payment.forged");
        }
        try {
            return new PaymentSignature(key, Instant.parse(time), nonce, value);
        } catch (DateTimeException unreadable) {
            throw Refusal.of(Refusal.Kind.FORBIDDEN, "payment.forged");
        }
    }

    private static String canonical(String kind, PaymentSignature signature, byte[] content) {
        return String.join("\n", SCHEME, kind, signature.key(), signature.time().toString(), signature.nonce(),
                sha256(content));
    }

    private String hmac(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.bytes(), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has HMAC-SHA256", impossible);
        }
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
