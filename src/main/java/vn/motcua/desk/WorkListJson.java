package vn.motcua.desk;

import java.util.List;
import vn.motcua.workflow.WorkPage;

/**
 * A page of the list of work as the API tells it.
 *
 * @param items the items, in order of what is due
 * @param next the cursor of the next page, null on the last
 * @param counts how many there are in each view
 */
record WorkListJson(List<WorkItemJson> items, String next, WorkPage.Counts counts) {}
