package vn.motcua.workflow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.motcua.form.Answers;
import vn.motcua.form.FormCheck;
import vn.motcua.form.FormInput;
import vn.motcua.form.FormSchema;
import vn.motcua.refusal.FieldProblem;
import vn.motcua.refusal.Refusal;
import vn.motcua.service.Outcome;

/** Checks a decision before it is taken: a known outcome, a reason where one is due, the step's form filled in. */
@Component
class WorkCheck {

    private final WorkSteps steps;
    private final FormCheck formCheck;
    private final FormInput formInput;
    private final Apologies apologies;

    WorkCheck(WorkSteps steps, FormCheck formCheck, FormInput formInput, Apologies apologies) {
        this.steps = steps;
        this.formCheck = formCheck;
        this.formInput = formInput;
        this.apologies = apologies;
    }

    Outcome outcome(WorkItem item, Completion completion) {
        List<Outcome> outcomes = steps.outcomes(item);
        String wanted = completion.outcome();
        if ((wanted == null || wanted.isBlank()) && outcomes.size() == 1) {
            return outcomes.get(0);
        }
        return outcomes.stream().filter(outcome -> outcome.id().equals(wanted)).findFirst().orElseThrow(
                () -> Refusal.invalid("work.unknown-outcome", List.of(new FieldProblem("outcome",
                        "work.unknown-outcome", "Chọn một quyết định", "Choose one of the decisions"))));
    }

    Answers answers(WorkItem item, Outcome outcome, Completion completion) {
        List<FieldProblem> problems = new ArrayList<>();
        if (outcome.reasonRequired() && completion.note().isBlank()) {
            problems.add(new FieldProblem("note", "work.reason-required",
                    "Nêu lý do để người nộp hiểu", "Give the reason, for the applicant to understand"));
        }
        Answers answers = steps.form(item)
                .map(form -> checked(form, outcome, completion, problems))
                .orElse(Answers.of(Map.of()));
        problems.addAll(apologies.problems(item, answers));
        if (!problems.isEmpty()) {
            throw Refusal.invalid("work.invalid", problems);
        }
        return answers.merge(askedParts(completion));
    }

    private Answers checked(
            FormSchema form, Outcome outcome, Completion completion, List<FieldProblem> problems) {
        Map<String, Object> context = Map.of(Variables.OUTCOME, outcome.id());
        Answers answers = formInput.fromJson(form, completion.answers());
        problems.addAll(formCheck.problems(form, answers, Set.of(), context));
        return formCheck.visible(form, answers, context);
    }

    private static Answers askedParts(Completion completion) {
        Map<String, Object> parts = new HashMap<>(completion.answers());
        parts.keySet().retainAll(Set.of(AskedParts.FIELDS, AskedParts.DOCUMENTS));
        parts.forEach(WorkCheck::ensureKeys);
        return Answers.of(parts);
    }

    private static void ensureKeys(String part, Object keys) {
        boolean isListOfKeys = keys instanceof List<?> list && list.stream().allMatch(String.class::isInstance);
        if (keys != null && !isListOfKeys) {
            throw Refusal.invalid("work.invalid", List.of(new FieldProblem(part, "work.invalid",
                    "Nêu các phần cần bổ sung bằng danh sách mã", "Name the parts to mend by a list of their keys")));
        }
    }
}
