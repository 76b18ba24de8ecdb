package vn.motcua.organisation;

import java.time.Duration;
import java.time.Instant;

/**
 * The city's clock was moved on, here or on another node; every node hears it.
 *
 * @param now the time to which it was moved
 * @param offset how far it is now ahead of the machine's own
 */
public record ClockMoved(Instant now, Duration offset) {}
