package vn.motcua.document;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;

/** The store of documents over one database, put together by hand. */
record Store(Documents documents, DocumentScrub scrub, JdbcClient jdbc, TransactionTemplate transaction) {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T03:15:00Z"), ZoneOffset.UTC);

    static Store in(Databases database) {
        DataSource tables = database.tables();
        DataSourceTransactionManager transactions = new DataSourceTransactionManager(tables);
        JdbcClient jdbc = JdbcClient.create(tables);
        ContentStore contents = new ContentStore(jdbc, transactions, CLOCK);
        Documents documents = new Documents(contents, new DocumentSettings(DataSize.ofMegabytes(20)));
        return new Store(
                documents, new DocumentScrub(contents, documents), jdbc, new TransactionTemplate(transactions));
    }

    StoredDocument store(String name, byte[] content) {
        return documents.store(name, new ByteArrayInputStream(content));
    }

    int chunksOf(StoredDocument document) {
        return jdbc.sql("select count(*) from document_chunk where sha256 = ?")
                .param(document.sha256())
                .query(Integer.class)
                .single();
    }
}
