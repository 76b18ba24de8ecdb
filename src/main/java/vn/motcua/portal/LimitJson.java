package vn.motcua.portal;

import vn.motcua.calendar.TimeLimit;

/**
 * A legal time limit, as the API tells it.
 *
 * @param value how many
 * @param unit of what: {@code working-hour}, {@code working-day}, {@code calendar-day} or {@code month}
 */
record LimitJson(long value, String unit) {

    static LimitJson of(TimeLimit limit) {
        return new LimitJson(limit.amount(), switch (limit.unit()) {
            case WORKING_HOUR -> "working-hour";
            case WORKING_DAY -> "working-day";
            case DAY -> "calendar-day";
            case MONTH -> "month";
        });
    }
}
