package vn.motcua.organisation;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import vn.motcua.refusal.Refusal;

/** What somebody does for a dossier; a lane of a diagram names one. */
public enum Role {
    ONE_STOP,
    SPECIALIST,
    INSPECTOR,
    DIVISION_HEAD,
    LEADER,
    CLERK,
    COUNCIL,
    APPLICANT;

    /** The word in diagrams, tables and the API, for instance {@code one-stop}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of the role's name in the message bundles. */
    public String messageKey() {
        return "role." + code();
    }

    /** The role of that code; another word is refused. */
    public static Role of(String code) {
        for (Role role : values()) {
            if (role.code().equals(code)) {
                return role;
            }
        }
        throw Refusal.of(Refusal.Kind.MALFORMED, "organisation.unknown-role", code);
    }

    /** The roles that officers of a unit hold: all but the applicant's. */
    public static Set<Role> ofOfficers() {
        return EnumSet.complementOf(EnumSet.of(APPLICANT));
    }
}
