package vn.motcua.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.motcua.refusal.FieldProblem;
import vn.motcua.refusal.Refusal;

/**
 * Turns what was typed or sent into answers.
 *
 * <p>Only the keys of the form are looked at. What cannot be read is kept as it was typed: nothing is lost, and the
 * check says what is wrong with it.
 */
public final class FormInput {

    private final UnitChoices units;

    /** Understands units by their names among those. */
    public FormInput(UnitChoices units) {
        this.units = units;
    }

    /** What was posted from a page; an input that was not drawn on it leaves the earlier answer alone. */
    public Answers fromPage(Page page, Map<String, List<String>> posted) {
        Map<String, Object> answers = new LinkedHashMap<>();
        for (Field field : page.fields()) {
            List<String> typed = posted.getOrDefault(field.key(), List.of()).stream()
                    .filter(text -> !text.isBlank())
                    .toList();
            if (field.type() == FieldType.CHECKBOX) {
                answers.put(field.key(), !typed.isEmpty());
            } else if (field.type() == FieldType.CHECKLIST) {
                answers.put(field.key(), typed);
            } else if (posted.containsKey(field.key())) {
                answers.put(field.key(), read(field, typed));
            }
        }
        return Answers.of(answers);
    }

    /** What the API sent: days as yyyy-MM-dd, numbers as numbers, units by their codes. */
    public Answers fromJson(FormSchema schema, Map<String, Object> sent) {
        Map<String, Object> answers = new LinkedHashMap<>();
        for (Field field : schema.fields()) {
            if (sent.containsKey(field.key())) {
                answers.put(field.key(), value(field, sent.get(field.key())));
            }
        }
        return Answers.of(answers);
    }

    private Object read(Field field, List<String> typed) {
        if (typed.isEmpty()) {
            return null;
        }
        if (field.isUnit()) {
            return unit(field, typed);
        }
        return typed(field, typed.get(typed.size() - 1));
    }

    static Object typed(Field field, String typed) {
        String text = TypedText.of(field, typed);
        return switch (field.type()) {
            case DATE -> TypedDate.read(text).<Object>map(Object::toString).orElse(text);
            case NUMBER -> TypedNumber.read(text, field.whole()).<Object>map(number -> number).orElse(text);
            default -> text;
        };
    }

    // The last one that is understood: a suggestion that was picked stands behind the text that was typed.
    private String unit(Field field, List<String> typed) {
        List<String> texts = typed.stream().map(TypedText::line).toList();
        return texts.stream()
                .flatMap(text -> units.codeOf(text, field.unitTier()).stream())
                .reduce((earlier, later) -> later)
                .orElse(texts.get(0));
    }

    private static Object value(Field field, Object sent) {
        if (field.type() == FieldType.CHECKLIST) {
            return list(field, sent);
        }
        if (sent instanceof Number number) {
            return number(field, number);
        }
        if (sent instanceof String text) {
            String clean = TypedText.of(field, text);
            return clean.isEmpty() ? null : clean;
        }
        if (sent == null || sent instanceof Boolean) {
            return sent;
        }
        throw notAnAnswer(field);
    }

    private static Object number(Field field, Number number) {
        try {
            return field.type() == FieldType.NUMBER ? PlainNumber.of(number) : PlainNumber.of(number).toString();
        } catch (IllegalArgumentException tooManyDigits) {
            return String.valueOf(number);
        }
    }

    private static Object list(Field field, Object sent) {
        Stream<?> parts = sent instanceof List<?> list ? list.stream() : Stream.ofNullable(sent);
        return parts.map(part -> {
            if (part instanceof String text) {
                return TypedText.line(text);
            }
            throw notAnAnswer(field);
        }).toList();
    }

    private static Refusal notAnAnswer(Field field) {
        FieldProblem problem = Sentences.problem(field, "form.value");
        return Refusal.invalid(problem.code(), List.of(problem));
    }
}
