package vn.motcua.document;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The demo's keys in the database, so that all nodes sign with the same; the private halves are wrapped. */
@Component
class SigningKeyTable {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final WrappedKey wrapped;
    private final TransactionTemplate transaction;

    SigningKeyTable(JdbcClient jdbc, PlatformTransactionManager transactions, SigningSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.wrapped = new WrappedKey(settings.passphrase());
        this.transaction = new TransactionTemplate(transactions);
        // A key that signed once must be there for ever, whatever becomes of the dossier's transaction.
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    Optional<SigningKey> find(String unit) {
        return jdbc.sql("select certificate, private_key from signing_key where unit_code = ?")
                .param(unit)
                .query((row, number) -> new SigningKey(
                        wrapped.open(row.getBytes("private_key")),
                        List.of(Certificates.read(row.getBytes("certificate")))))
                .optional();
    }

    /** Keeps the key, unless another node was first: then that one's key counts. */
    SigningKey keep(String unit, SigningKey key) {
        try {
            transaction.executeWithoutResult(status -> jdbc
                    .sql("insert into signing_key (unit_code, certificate, private_key, created_at)"
                            + " values (?, ?, ?, ?)")
                    .param(unit)
                    .param(Certificates.write(key.certificate()))
                    .param(wrapped.close(key.key()))
                    .param(Timestamp.from(clock.instant()))
                    .update());
            return key;
        } catch (DuplicateKeyException keptMeanwhile) {
            return find(unit).orElseThrow();
        }
    }
}
