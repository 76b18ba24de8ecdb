package vn.motcua.slip;

import java.time.Instant;
import java.time.LocalDate;
import vn.motcua.organisation.CityClock;
import vn.motcua.organisation.SearchText;
import vn.motcua.refusal.Refusal;

/**
 * What is looked for in a register.
 *
 * @param unit the code of the unit
 * @param year the year of the book
 * @param month 1 to 12, 0 for the whole year
 * @param state which dossiers
 * @param q part of code, name or service, with marks or without; empty for any
 */
public record RegisterQuery(String unit, int year, int month, State state, String q) {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 9000;
    private static final int MONTHS = 12;

    /** Which dossiers of a register are shown. */
    public enum State {
        /** All of them. */
        ALL("all", "1 = 1"),
        /** Those that are not at their end. */
        OPEN("open", "d.result_at is null and d.ended_at is null"),
        /** Those whose result is at the desk or handed over, or that ended otherwise. */
        DONE("done", "(d.result_at is not null or d.ended_at is not null)"),
        /** Those that ever exceeded their legal time. */
        LATE("late", "d.late = true");

        private final String code;
        private final String condition;

        State(String code, String condition) {
            this.code = code;
            this.condition = condition;
        }

        /** The word in the address. */
        public String code() {
            return code;
        }

        String condition() {
            return condition;
        }

        /** The state of that word; another word is refused. */
        public static State of(String code) {
            for (State state : values()) {
                if (state.code.equals(code)) {
                    return state;
                }
            }
            throw Refusal.of(Refusal.Kind.MALFORMED, "register.unknown-state", code);
        }
    }

    public RegisterQuery {
        if (year < FIRST_YEAR || year > LAST_YEAR || month < 0 || month > MONTHS) {
            throw Refusal.of(Refusal.Kind.MALFORMED, "register.unknown-month");
        }
        q = q == null ? "" : q;
    }

    String pattern() {
        return "%" + SearchText.of(q).replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    Instant from() {
        return start(LocalDate.of(year, Math.max(1, month), 1));
    }

    Instant to() {
        return start(month == 0 ? LocalDate.of(year + 1, 1, 1) : LocalDate.of(year, month, 1).plusMonths(1));
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(CityClock.ZONE).toInstant();
    }
}
