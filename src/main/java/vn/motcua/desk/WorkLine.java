package vn.motcua.desk;

import vn.motcua.workflow.WorkItem;

/**
 * One row of the list of work.
 *
 * @param item the work item
 * @param task the name of the step
 * @param service the name of the service
 * @param unit the name of the unit where it lies
 * @param holder the name of the person who has it, null while nobody does
 * @param mine whether the reader has it
 * @param free whether the reader may take it
 */
record WorkLine(WorkItem item, String task, String service, String unit, String holder, boolean mine, boolean free) {

    /** The end of the code, which tells the dossiers of one unit apart. */
    public String shortCode() {
        String code = item.code();
        int unit = code.lastIndexOf('.');
        return unit < 0 ? code : "…" + code.substring(unit + 1);
    }

    /** In which state of time the row is shown: what the sweep flagged as due soon looks so, however many days are left. */
    public String time(String seen) {
        return seen.equals("ok") && item.flag().equals("soon") ? "soon" : seen;
    }

    /** The key of the word for what is due soon; null for all else: what is late is called so in its tag. */
    public String flagKey() {
        return item.flag().equals("soon") ? "desk.flag.soon" : null;
    }

    /** The key of the role's name. */
    public String roleKey() {
        return "role." + item.post().role();
    }
}
