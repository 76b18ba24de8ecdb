package vn.motcua.desk;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.motcua.form.DocumentSlot;
import vn.motcua.form.Field;
import vn.motcua.form.Page;
import vn.motcua.security.Account;
import vn.motcua.service.Outcome;

/**
 * A work item laid open: what it is, what may be done with it, and the decision panel.
 *
 * @param work the item in words
 * @param rights what the reader may do
 * @param officers to whom it may be given; empty where the reader may not
 * @param outcomes what may be decided, in the order of the buttons
 * @param supplements the outcomes that ask the applicant for a supplement
 * @param form the pages of the step's form; empty without one
 * @param reservations for fields that only some outcomes ask for, the names of those
 * @param fields the answers that the applicant could be asked to mend
 * @param documents the documents that he could be asked for
 */
record ItemSheet(
        WorkLine work,
        Rights rights,
        List<Account> officers,
        List<Outcome> outcomes,
        Set<String> supplements,
        List<Page> form,
        Map<String, String> reservations,
        List<Field> fields,
        List<DocumentSlot> documents) {

    /** Whether some outcome needs a reason. */
    public boolean mayNeedReason() {
        return outcomes.stream().anyMatch(Outcome::reasonRequired);
    }

    /** The words of the outcomes that need a reason. */
    public List<Outcome> reasoned() {
        return outcomes.stream().filter(Outcome::reasonRequired).toList();
    }

    /** Whether some outcome asks the applicant for a supplement. */
    public boolean maySupplement() {
        return !supplements.isEmpty();
    }

    /** The look of the button of an outcome. */
    public String look(Outcome outcome) {
        return switch (outcome.style()) {
            case "positive" -> "button";
            case "negative" -> "button warn";
            default -> "button quiet";
        };
    }
}
