package vn.motcua.service;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/** The files that were refused since the start. */
final class RefusedFiles {

    private final List<Violation> violations = new CopyOnWriteArrayList<>();

    void add(Violation violation) {
        violations.add(violation);
    }

    /** A file that went live has nothing to mend any more. */
    void forget(String... files) {
        Set<String> mended = Set.of(files);
        violations.removeIf(violation -> mended.contains(violation.file()));
    }

    List<Violation> all() {
        return List.copyOf(violations);
    }
}
