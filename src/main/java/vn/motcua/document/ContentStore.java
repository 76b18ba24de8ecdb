package vn.motcua.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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

/** Contents under their hash in the database, in pieces: each content once, in the transaction of whoever stores it. */
@Component
class ContentStore {

    static final int CHUNK = 256 * 1024;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final TransactionTemplate savepoint;

    ContentStore(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        this.savepoint = new TransactionTemplate(transactions);
        savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    boolean exists(String sha256) {
        return size(sha256).isPresent();
    }

    Optional<Long> size(String sha256) {
        return jdbc.sql("select size from document_content where sha256 = ?")
                .param(sha256)
                .query(Long.class)
                .optional();
    }

    /** Stores the content unless it is there; of two who store it at once the second waits and then finds it. */
    void put(ReceivedFile received, String type) {
        put(new Content(received.sha256(), received.size(), type), received::open);
    }

    /** The same of bytes that are in memory; returns their hash. */
    String put(byte[] bytes, String type) {
        ContentHash hash = new ContentHash();
        hash.update(bytes, bytes.length);
        Content content = new Content(hash.hexadecimal(), bytes.length, type);
        put(content, () -> new ByteArrayInputStream(bytes));
        return content.sha256();
    }

    private void put(Content content, Source source) {
        transaction.executeWithoutResult(status -> {
            if (!exists(content.sha256()) && claim(content)) {
                putChunks(content.sha256(), source);
            }
        });
    }

    Optional<byte[]> chunk(String sha256, int number) {
        return jdbc.sql("select bytes from document_chunk where sha256 = ? and number = ?")
                .param(sha256)
                .param(number)
                .query(byte[].class)
                .optional();
    }

    /** The next hashes after the given one, in order. */
    List<String> hashesAfter(String sha256, int most) {
        return jdbc.sql("select sha256 from document_content where sha256 > ? order by sha256 fetch first ? rows only")
                .param(sha256)
                .param(most)
                .query(String.class)
                .list();
    }

    /** The row goes first, for its key is the lock; behind a savepoint, or PostgreSQL would give up the transaction. */
    private boolean claim(Content content) {
        try {
            savepoint.executeWithoutResult(status -> jdbc
                    .sql("insert into document_content (sha256, size, type, stored_at) values (?, ?, ?, ?)")
                    .param(content.sha256())
                    .param(content.size())
                    .param(content.type())
                    .param(Timestamp.from(clock.instant()))
                    .update());
            return true;
        } catch (DuplicateKeyException storedMeanwhile) {
            return false;
        }
    }

    private void putChunks(String sha256, Source source) {
        try (InputStream in = source.open()) {
            int number = 0;
            byte[] bytes = in.readNBytes(CHUNK);
            while (bytes.length > 0) {
                jdbc.sql("insert into document_chunk (sha256, number, bytes) values (?, ?, ?)")
                        .param(sha256)
                        .param(number++)
                        .param(bytes)
                        .update();
                bytes = in.readNBytes(CHUNK);
            }
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    private record Content(String sha256, long size, String type) {}

    private interface Source {
        InputStream open() throws IOException;
    }
}
