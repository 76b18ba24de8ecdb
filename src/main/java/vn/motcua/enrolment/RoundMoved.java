package vn.motcua.enrolment;

/**
 * A round opens or closes at another moment than it did; told in the transaction that changes it.
 *
 * @param round the round as it is now
 */
public record RoundMoved(Round round) {}
