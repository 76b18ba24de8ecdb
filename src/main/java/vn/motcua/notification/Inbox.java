package vn.motcua.notification;

import java.util.List;

/**
 * A page of somebody's notices, the newest first.
 *
 * @param notices the notices
 * @param next where the next page goes on, null on the last
 */
public record Inbox(List<StoredNotice> notices, Long next) {}
