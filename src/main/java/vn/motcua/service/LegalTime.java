package vn.motcua.service;

import vn.motcua.calendar.TimeLimit;

/** How much working time a limit of the law grants, so that limits in different words can be compared. */
final class LegalTime {

    private static final long HOUR = 60;
    private static final long WORKING_DAY = 8 * HOUR;
    /** Of seven days of the calendar offices work on five. */
    private static final double DAY = WORKING_DAY * 5 / 7.0;
    private static final double MONTH = 30 * DAY;

    private LegalTime() {}

    /** The working time of a limit, in minutes. */
    static double minutes(TimeLimit limit) {
        return limit.amount() * switch (limit.unit()) {
            case WORKING_HOUR -> HOUR;
            case WORKING_DAY -> WORKING_DAY;
            case DAY -> DAY;
            case MONTH -> MONTH;
        };
    }
}
