package vn.motcua.document;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/** Signatures with the keys of the demo, of a city, of a stranger, and of nobody. */
final class Keys {

    private static final String PASSPHRASE = "demo";

    private Keys() {}

    static Signatures demo(Databases database) {
        return new Signatures(
                new DemoSigningKeys(table(database), new DemoCertificates(Store.CLOCK)), Store.CLOCK);
    }

    static SigningKeyTable table(Databases database) {
        return new SigningKeyTable(
                JdbcClient.create(database.tables()),
                new DataSourceTransactionManager(database.tables()),
                new SigningSettings("", PASSPHRASE),
                Store.CLOCK);
    }

    static Signatures none() {
        return new Signatures(KeystoreSigningKeys.none(), Store.CLOCK);
    }

    /** Somebody who makes a root with the same name as the demo's. */
    static Signatures stranger() {
        DemoCertificates certificates = new DemoCertificates(Store.CLOCK);
        SigningKey root = certificates.root();
        SigningKey key = certificates.issue("00001", root);
        SigningKeys own = new SigningKeys() {
            @Override
            public Optional<SigningKey> of(String unit) {
                return Optional.of(new SigningKey(key.key(), List.of(key.certificate(), root.certificate())));
            }

            @Override
            public Set<X509Certificate> trusted() {
                return Set.of(root.certificate());
            }
        };
        return new Signatures(own, Store.CLOCK);
    }

    static Signatures inFile(List<String> aliases) throws IOException, GeneralSecurityException {
        DemoCertificates certificates = new DemoCertificates(Store.CLOCK);
        SigningKey root = certificates.root();
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        for (String alias : aliases) {
            SigningKey key = certificates.issue(alias, root);
            X509Certificate[] chain = {key.certificate(), root.certificate()};
            store.setKeyEntry(alias, key.key(), PASSPHRASE.toCharArray(), chain);
        }
        Path file = Files.createTempFile("keys-", ".p12");
        try (OutputStream out = Files.newOutputStream(file)) {
            store.store(out, PASSPHRASE.toCharArray());
        }
        SigningKeys keys = KeystoreSigningKeys.open(file, PASSPHRASE);
        Files.delete(file);
        return new Signatures(keys, Store.CLOCK);
    }
}
