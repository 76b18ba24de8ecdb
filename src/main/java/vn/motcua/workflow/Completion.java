package vn.motcua.workflow;

import java.util.Map;

/**
 * What an officer decides.
 *
 * @param outcome the id of the flow chosen; null where the step has only one way on
 * @param answers what was recorded in the step's form
 * @param note his words, due where the flow asks for a reason
 */
public record Completion(String outcome, Map<String, Object> answers, String note) {

    /** Absent answers and notes are empty ones. */
    public Completion {
        answers = answers == null ? Map.of() : answers;
        note = note == null ? "" : note.strip();
    }
}
