package vn.motcua.enrolment;

import java.time.Instant;

/**
 * A line of the trail: who changed a round or a number of seats.
 *
 * @param at when
 * @param account who
 * @param subject the word of the round or of the seats
 * @param before what it was, in words that need no translation
 * @param after what it became
 * @param reason why
 */
public record EnrolmentChange(Instant at, String account, String subject, String before, String after, String reason) {}
