package vn.motcua.workflow;

/** How many items each view of the list of work has; exact, and the same however they are come by. */
interface WorkCounts {

    WorkPage.Counts of(WorkCondition condition);
}
