package vn.motcua.enrolment;

import java.time.Instant;

/**
 * A round of registration: dossiers are filed in it and decided after it.
 *
 * @param key which one it is
 * @param opens its first moment
 * @param closes the first moment that is no more part of it
 */
public record Round(Key key, Instant opens, Instant closes) {

    /**
     * Which round it is.
     *
     * @param level the level of school
     * @param schoolYear such as {@code 2027-2028}
     * @param number 1 for the main round, from 2 on the supplementary ones
     */
    public record Key(SchoolLevel level, String schoolYear, int number) {

        /** As one word, for addresses and the trail: {@code primary.2027-2028.1}. */
        public String word() {
            return level.code() + "." + schoolYear + "." + number;
        }
    }

    /** Whether that moment lies in it. */
    public boolean isOpen(Instant moment) {
        return !moment.isBefore(opens) && moment.isBefore(closes);
    }

    /** Whether it is the main round. */
    public boolean isMain() {
        return key.number() == 1;
    }
}
