package vn.motcua.calendar;

/** A file of special days that cannot be read; says in which line. */
public class UnreadableCalendar extends IllegalArgumentException {

    private final int line;

    private UnreadableCalendar(int line, String message) {
        super(message);
        this.line = line;
    }

    static UnreadableCalendar at(int line, String fault) {
        return new UnreadableCalendar(line, "line %d: %s".formatted(line, fault));
    }

    /** The number of the line that is wrong; the first is 1. */
    public int line() {
        return line;
    }
}
