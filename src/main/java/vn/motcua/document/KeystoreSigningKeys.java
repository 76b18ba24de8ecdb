package vn.motcua.document;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Keys from the city's PKCS12 file, read once at the start. */
final class KeystoreSigningKeys implements SigningKeys {

    private static final String EVERY_UNIT = "default";

    private final Map<String, SigningKey> keys;
    private final Set<X509Certificate> trusted;

    private KeystoreSigningKeys(Map<String, SigningKey> keys, Set<X509Certificate> trusted) {
        this.keys = keys;
        this.trusted = trusted;
    }

    /** For a city that has not yet brought its keys. */
    static SigningKeys none() {
        return new KeystoreSigningKeys(Map.of(), Set.of());
    }

    static SigningKeys open(Path file, String passphrase) {
        try {
            KeyStore store = KeyStore.getInstance(file.toFile(), passphrase.toCharArray());
            Map<String, SigningKey> keys = new HashMap<>();
            Set<X509Certificate> trusted = new HashSet<>();
            for (String alias : Collections.list(store.aliases())) {
                if (store.isKeyEntry(alias)) {
                    keys.put(alias.toLowerCase(Locale.ROOT), key(store, alias, passphrase));
                }
                // The certificate of the key itself, not the public authority above it, which vouches for many others.
                trusted.add((X509Certificate) store.getCertificate(alias));
            }
            return new KeystoreSigningKeys(keys, trusted);
        } catch (GeneralSecurityException | IOException broken) {
            throw new IllegalStateException("The key store " + file + " cannot be opened", broken);
        }
    }

    @Override
    public Optional<SigningKey> of(String unit) {
        return Optional.ofNullable(keys.getOrDefault(unit.toLowerCase(Locale.ROOT), keys.get(EVERY_UNIT)));
    }

    @Override
    public Set<X509Certificate> trusted() {
        return trusted;
    }

    private static SigningKey key(KeyStore store, String alias, String passphrase) throws GeneralSecurityException {
        return new SigningKey(
                (PrivateKey) store.getKey(alias, passphrase.toCharArray()),
                Arrays.stream(store.getCertificateChain(alias)).map(X509Certificate.class::cast).toList());
    }
}
