package vn.motcua.form;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import vn.motcua.refusal.FieldProblem;

/**
 * Checks answers against a form. What is hidden is not asked for, so it is neither checked nor kept.
 *
 * <p>The context that some methods take holds values besides the answers, over which the conditions of a form may
 * speak: the {@code outcome} that an officer chose, for instance.
 */
public final class FormCheck {

    private final FieldCheck fields;

    /** Checks units by that test, which is told a code and a tier; for forms that ask for no school. */
    public FormCheck(BiPredicate<String, String> unitExists) {
        this(unitExists, SchoolChoices.none());
    }

    /** Checks units by that test, which is told a code and a tier, and schools among those choices. */
    public FormCheck(BiPredicate<String, String> unitExists, SchoolChoices schools) {
        this.fields = new FieldCheck(unitExists, schools::knows);
    }

    /** What is wrong with the whole form, in the order in which it is asked, the documents among it. */
    public List<FieldProblem> problems(FormSchema schema, Answers answers, Set<String> documentKeysPresent) {
        return problems(schema, answers, documentKeysPresent, Map.of());
    }

    /** The same, in a context. */
    public List<FieldProblem> problems(FormSchema schema, Answers answers, Set<String> documentKeysPresent,
            Map<String, Object> context) {
        return problems(schema.visiblePages(answers, context), answers, documentKeysPresent);
    }

    /** What is wrong with the whole form, and the answers to what is asked: both from one look at its conditions. */
    public Checked check(FormSchema schema, Answers answers, Set<String> documentKeysPresent) {
        Shown asked = schema.asked(answers, Map.of());
        return new Checked(problems(asked.pages(), answers, documentKeysPresent), answers.only(asked.keys()::contains));
    }

    /**
     * What a form comes to.
     *
     * @param problems what is wrong, in the order in which it is asked
     * @param answers the answers to what is asked
     */
    public record Checked(List<FieldProblem> problems, Answers answers) {}

    /** What is wrong with the fields of one page. */
    public List<FieldProblem> problems(Page page, FormSchema schema, Answers answers) {
        return problems(page, schema, answers, Map.of());
    }

    /** The same, in a context. */
    public List<FieldProblem> problems(Page page, FormSchema schema, Answers answers, Map<String, Object> context) {
        return fieldProblems(schema.shown(page, answers, context), answers).toList();
    }

    /** The answers to what is asked: those of hidden fields and of unknown keys are left out. */
    public Answers visible(FormSchema schema, Answers answers) {
        return visible(schema, answers, Map.of());
    }

    /** The same, in a context. */
    public Answers visible(FormSchema schema, Answers answers, Map<String, Object> context) {
        return answers.only(schema.asked(answers, context).keys()::contains);
    }

    private List<FieldProblem> problems(List<Page> asked, Answers answers, Set<String> documentKeysPresent) {
        return asked.stream()
                .flatMap(page -> Stream.concat(fieldProblems(page, answers), missing(page, documentKeysPresent)))
                .toList();
    }

    private Stream<FieldProblem> fieldProblems(Page page, Answers answers) {
        return page.fields().stream().flatMap(field -> fields.problem(field, answers.get(field.key())).stream());
    }

    private static Stream<FieldProblem> missing(Page page, Set<String> documentKeysPresent) {
        return page.documents().stream()
                .filter(slot -> slot.required() && !documentKeysPresent.contains(slot.key()))
                .map(slot -> Sentences.problem(slot, "form.document-missing"));
    }
}
