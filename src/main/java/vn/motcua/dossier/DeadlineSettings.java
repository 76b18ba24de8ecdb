package vn.motcua.dossier;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How early the city warns before a time limit ends.
 *
 * @param warnPercent when so much of a limit is used up, the officers are told
 * @param headDays so many working days before a dossier is due, the head and the leader are told
 * @param headHours the same for limits in working hours
 * @param answerDays so many working days before the applicant's own term ends he is told again; of a short term, half
 */
@ConfigurationProperties("motcua.deadlines")
public record DeadlineSettings(
        @DefaultValue("80") int warnPercent,
        @DefaultValue("1") int headDays,
        @DefaultValue("1") int headHours,
        @DefaultValue("3") int answerDays) {

    /** Checks that a warning comes before the end and not before the beginning. */
    public DeadlineSettings {
        if (warnPercent < 1 || warnPercent > 99 || headDays < 1 || headHours < 1 || answerDays < 1) {
            throw new IllegalArgumentException("motcua.deadlines: a warning must come before the end of a limit");
        }
    }

    /** How many of a hundred parts of a limit are left when the officers are told. */
    public int percentLeft() {
        return 100 - warnPercent;
    }
}
