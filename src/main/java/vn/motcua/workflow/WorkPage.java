package vn.motcua.workflow;

import java.util.List;

/**
 * A page of the list of work.
 *
 * @param view which of the lists
 * @param items the items, in order of what is due
 * @param next the cursor of the next page, null on the last
 * @param counts how many there are in each view
 */
public record WorkPage(WorkView view, List<WorkItem> items, String next, Counts counts) {

    /** How many items there are in each view, whatever is searched. */
    public record Counts(long available, long mine, long overdue, long unit, long escalated) {}
}
