package vn.motcua.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.form.Answers;
import vn.motcua.form.FormInput;
import vn.motcua.form.Page;
import vn.motcua.service.Outcome;
import vn.motcua.workflow.AskedParts;
import vn.motcua.workflow.WorkItem;
import vn.motcua.workflow.WorkSteps;

/** Reads what was sent from the decision panel. */
@Component
class DecisionReading {

    private final WorkSteps steps;
    private final FormInput formInput;

    DecisionReading(WorkSteps steps, FormInput formInput) {
        this.steps = steps;
        this.formInput = formInput;
    }

    DecisionInput read(WorkItem item, Map<String, List<String>> posted) {
        Answers answers = Answers.none();
        for (Page page : steps.form(item).map(form -> form.pages()).orElse(List.of())) {
            answers = answers.merge(formInput.fromPage(page, posted));
        }
        return new DecisionInput(
                one(posted, "outcome"),
                Optional.ofNullable(one(posted, "note")).orElse(""),
                answers,
                posted.getOrDefault(AskedParts.FIELDS, List.of()),
                posted.getOrDefault(AskedParts.DOCUMENTS, List.of()),
                List.of());
    }

    /** The words of the button; where there is only one, it needs no name to be meant. */
    String nameOf(WorkItem item, String outcome) {
        List<Outcome> outcomes = steps.outcomes(item);
        return outcomes.stream()
                .filter(choice -> choice.id().equals(outcome))
                .findFirst()
                .orElse(outcomes.get(0))
                .name();
    }

    private static String one(Map<String, List<String>> posted, String name) {
        List<String> values = posted.getOrDefault(name, List.of());
        return values.isEmpty() ? null : values.get(values.size() - 1);
    }
}
