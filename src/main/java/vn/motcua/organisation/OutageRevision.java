package vn.motcua.organisation;

import java.time.Instant;

/**
 * What was said of an outage at one time.
 *
 * @param number from 1
 * @param from its begin
 * @param to its end; the begin itself where it was called off
 * @param reason why, in Vietnamese
 * @param by the account that said so
 * @param at when
 */
public record OutageRevision(int number, Instant from, Instant to, String reason, String by, Instant at) {}
