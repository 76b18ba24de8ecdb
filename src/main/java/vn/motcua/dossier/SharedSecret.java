package vn.motcua.dossier;

import jakarta.annotation.PostConstruct;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The platform's secret: configured ({@code motcua.secret}), or else made once and shared by all nodes. */
@Component
class SharedSecret {

    private static final String NAME = "tracking";

    private final JdbcClient jdbc;
    private final String configured;
    private volatile byte[] bytes;

    SharedSecret(JdbcClient jdbc, @Value("${motcua.secret:}") String configured) {
        this.jdbc = jdbc;
        this.configured = configured;
    }

    byte[] bytes() {
        if (bytes == null) {
            bytes = (configured.isBlank() ? shared() : configured).getBytes(StandardCharsets.UTF_8);
        }
        return bytes;
    }

    @PostConstruct
    void prepare() {
        if (configured.isBlank() && stored().isEmpty()) {
            make();
        }
    }

    private String shared() {
        return stored().orElseThrow(() -> new IllegalStateException("The shared secret was not prepared"));
    }

    private Optional<String> stored() {
        return jdbc.sql("select secret from shared_secret where name = :name")
                .param("name", NAME)
                .query(String.class)
                .optional();
    }

    private void make() {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        try {
            jdbc.sql("insert into shared_secret (name, secret) values (:name, :secret)")
                    .param("name", NAME)
                    .param("secret", HexFormat.of().formatHex(random))
                    .update();
        } catch (DuplicateKeyException anotherNodeWasFirst) {
            // Its secret is ours too.
        }
    }
}
