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

    /** The key of the role's name. */
    public String roleKey() {
        return "role." + item.post().role();
    }
}
