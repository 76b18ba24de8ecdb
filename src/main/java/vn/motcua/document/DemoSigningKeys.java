package vn.motcua.document;

import java.security.cert.X509Certificate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Keys that the demo makes for each unit when it first signs, vouched for by a root that only the demo believes. */
final class DemoSigningKeys implements SigningKeys {

    private static final String ROOT = "demo-root";

    private final SigningKeyTable table;
    private final DemoCertificates certificates;
    private final Map<String, SigningKey> known = new ConcurrentHashMap<>();

    DemoSigningKeys(SigningKeyTable table, DemoCertificates certificates) {
        this.table = table;
        this.certificates = certificates;
    }

    @Override
    public Optional<SigningKey> of(String unit) {
        SigningKey root = root();
        return Optional.of(cached(unit, () -> certificates.issue(unit, root)));
    }

    @Override
    public Set<X509Certificate> trusted() {
        return Set.of(root().certificate());
    }

    private SigningKey root() {
        return cached(ROOT, certificates::root);
    }

    private SigningKey cached(String name, Supplier<SigningKey> make) {
        SigningKey key = known.get(name);
        if (key == null) {
            key = table.find(name).orElseGet(() -> table.keep(name, make.get()));
            known.put(name, key);
        }
        return key;
    }
}
