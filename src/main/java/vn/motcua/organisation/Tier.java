package vn.motcua.organisation;

import java.util.Locale;
import vn.motcua.refusal.Refusal;

/** The level on which a unit stands. */
public enum Tier {
    CITY,
    DEPARTMENT,
    DISTRICT,
    COMMUNE,
    PARTNER;

    /** The word in diagrams, tables and the API, for instance {@code commune}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of the tier's name in the message bundles. */
    public String messageKey() {
        return "tier." + code();
    }

    /** The tier of that code; another word is refused. */
    public static Tier of(String code) {
        for (Tier tier : values()) {
            if (tier.code().equals(code)) {
                return tier;
            }
        }
        throw Refusal.of(Refusal.Kind.MALFORMED, "organisation.unknown-tier", code);
    }
}
