package vn.motcua.payment;

import jakarta.annotation.PostConstruct;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the city and the bank share to sign with: configured, or in the demo made once and shared by all nodes. */
@Component
class PaymentSecret {

    private static final String NAME = "payment";

    private final JdbcClient jdbc;
    private final String configured;
    private final boolean demo;
    private volatile byte[] bytes;

    PaymentSecret(
            JdbcClient jdbc, @Value("${motcua.payment.secret:}") String configured, Environment environment) {
        this.jdbc = jdbc;
        this.configured = configured;
        this.demo = environment.acceptsProfiles(Profiles.of("demo"));
    }

    /** Whether there is one. */
    boolean isKnown() {
        return demo || !configured.isBlank();
    }

    byte[] bytes() {
        if (bytes == null) {
            String secret = configured.isBlank() ? stored().orElseThrow(PaymentSecret::missing) : configured;
            bytes = secret.getBytes(StandardCharsets.UTF_8);
        }
        return bytes;
    }

    /** Only the demo, whose bank is the city itself, may make up a secret; with a true bank it is agreed upon. */
    @PostConstruct
    void prepare() {
        if (demo && configured.isBlank() && stored().isEmpty()) {
            byte[] random = new byte[32];
            new SecureRandom().nextBytes(random);
            keep(HexFormat.of().formatHex(random));
        }
    }

    private void keep(String secret) {
        try {
            jdbc.sql("insert into shared_secret (name, secret) values (:name, :secret)")
                    .param("name", NAME)
                    .param("secret", secret)
                    .update();
        } catch (DuplicateKeyException anotherNodeWasFirst) {
            // Its secret is ours too.
        }
    }

    private Optional<String> stored() {
        return jdbc.sql("select secret from shared_secret where name = :name")
                .param("name", NAME)
                .query(String.class)
                .optional();
    }

    private static IllegalStateException missing() {
        return new IllegalStateException("motcua.payment.secret is not set: nothing can be signed for the bank");
    }
}
