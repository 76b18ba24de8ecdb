package vn.motcua.workflow;

/** How many items each view of the list of work has; exact, and the same however they are come by. */
interface WorkCounts {

    WorkPage.Counts of(WorkCondition condition);

    /** All of the city together: how many are open, how many of these nobody has taken, and how many are overdue. */
    Totals all();

    /** The sums of all posts; what lies with applicants is not among the open and the free. */
    record Totals(long open, long free, long overdue) {}
}
