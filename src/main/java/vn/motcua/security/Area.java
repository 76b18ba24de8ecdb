package vn.motcua.security;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A part of the pages that only some kinds of accounts may open. */
enum Area {
    DOSSIERS("/dossiers", Kind.CITIZEN, Kind.BUSINESS),
    NOTICES("/notices", Kind.CITIZEN, Kind.BUSINESS),
    DESK("/desk", Kind.OFFICER),
    CITY("/city", Kind.MANAGER, Kind.ADMIN),
    WORKBENCH("/workbench", Kind.DESIGNER, Kind.ADMIN);

    private final String path;
    private final Set<Kind> kinds;

    Area(String path, Kind first, Kind... others) {
        this.path = path;
        this.kinds = EnumSet.of(first, others);
    }

    String path() {
        return path;
    }

    /** The pattern of everything within. */
    String pattern() {
        return path + "/**";
    }

    /** The kinds of accounts that may enter, as the framework's roles. */
    String[] roles() {
        return kinds.stream().map(Kind::name).toArray(String[]::new);
    }

    /** Where somebody of that kind begins the day; the front page for those who have no area. */
    static String homeOf(Kind kind) {
        return Stream.of(values())
                .filter(area -> area.kinds.contains(kind))
                .findFirst()
                .map(Area::path)
                .orElse("/");
    }

    /** Whether that address is in no area, or in one that this kind may enter. */
    static boolean isOpenFor(Kind kind, String address) {
        return at(address).map(area -> area.kinds.contains(kind)).orElse(true);
    }

    private static Optional<Area> at(String address) {
        return Stream.of(values()).filter(area -> address.startsWith(area.path)).findFirst();
    }
}
