package vn.motcua.security;

import java.util.Locale;

/** What kind of account somebody acts with; it decides which doors are open. */
public enum Kind {
    ANONYMOUS,
    CITIZEN,
    BUSINESS,
    OFFICER,
    MANAGER,
    DESIGNER,
    ADMIN,
    SYSTEM;

    /** The word in tables and the API, for instance {@code citizen}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of that code, as it stands in the table of accounts. */
    static Kind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
