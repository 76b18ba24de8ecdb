package vn.motcua.desk;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.workflow.WorkPage;
import vn.motcua.workflow.WorkView;

/**
 * One of the tabs over the list of work.
 *
 * @param view the word of the view
 * @param count how many items are in it
 * @param current whether its list is shown
 */
record WorkTab(String view, long count, boolean current) {

    /** The tabs of everybody; those who lead a unit see also what is due soon or overdue in it. */
    static List<WorkTab> of(WorkPage.Counts counts, WorkView shown, boolean leads) {
        List<WorkTab> tabs = new ArrayList<>(List.of(
                tab(WorkView.MINE, counts.mine(), shown),
                tab(WorkView.AVAILABLE, counts.available(), shown),
                tab(WorkView.UNIT, counts.unit(), shown),
                tab(WorkView.OVERDUE, counts.overdue(), shown)));
        if (leads) {
            tabs.add(tab(WorkView.ESCALATED, counts.escalated(), shown));
        }
        return tabs;
    }

    private static WorkTab tab(WorkView view, long count, WorkView shown) {
        return new WorkTab(view.code(), count, view == shown);
    }

    /** The key of its words. */
    public String words() {
        return "desk.view." + view;
    }

    /** Whether it asks for a look: something is late. */
    public boolean alarming() {
        return count > 0 && (view.equals(WorkView.OVERDUE.code()) || view.equals(WorkView.ESCALATED.code()));
    }
}
