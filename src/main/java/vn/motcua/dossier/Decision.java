package vn.motcua.dossier;

import java.time.Instant;
import vn.motcua.form.Answers;

/**
 * What was decided at one step.
 *
 * @param workItem the id of the work item that was completed
 * @param step the id of the step in its diagram
 * @param name the step's name
 * @param by who decided
 * @param outcome the id of the flow that was chosen
 * @param outcomeName its name, the button's word
 * @param note the officer's own words; empty where none were due
 * @param formKey the form of the step, null where it has none
 * @param answers what was recorded in that form
 * @param at when
 */
public record Decision(
        String workItem,
        String step,
        String name,
        By by,
        String outcome,
        String outcomeName,
        String note,
        String formKey,
        Answers answers,
        Instant at) {

    /** The post and the person that decided. */
    public record By(String unit, String role, String account, String personName) {}
}
