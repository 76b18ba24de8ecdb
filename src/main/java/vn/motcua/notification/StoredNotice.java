package vn.motcua.notification;

import java.time.Instant;

/**
 * A notice as it lies in an inbox.
 *
 * @param id its number, by which it is marked read and found again
 * @param notice what it tells
 * @param writtenAt when it was written
 * @param readAt when somebody to whom it goes read it; null while nobody did
 */
public record StoredNotice(long id, Notice notice, Instant writtenAt, Instant readAt) {

    /** Whether nobody to whom it goes has read it. */
    public boolean isUnread() {
        return readAt == null;
    }
}
