package vn.motcua.form;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** A filled-in form in words: for the applicant to check and for the officer to read. */
public final class FormAnswers {

    private FormAnswers() {}

    /** The pages with what was answered to each question that is asked; units and schools by the name of their code. */
    public static List<AnswerPage> summary(FormSchema schema, Answers answers, Function<String, String> unitName) {
        Wording vietnamese = new Wording(Locale.forLanguageTag("vi"), unitName);
        Wording english = new Wording(Locale.ENGLISH, unitName);
        Function<Field, Answer> said = field -> {
            Object answer = answers.get(field.key());
            return new Answer(field.key(), field.label(), field.labelEn(), vietnamese.of(field, answer),
                    english.of(field, answer), Wording.isGiven(field, answer));
        };
        return schema.visiblePages(answers).stream()
                .filter(page -> !page.fields().isEmpty())
                .map(page -> new AnswerPage(page.id(), page.title(), page.titleEn(),
                        page.fields().stream().map(said).toList()))
                .toList();
    }
}
