package vn.motcua.form;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.refusal.FieldProblem;

/**
 * How a field is drawn: what the templates ask for besides its words.
 *
 * @param field the field
 */
public record FieldLook(Field field) {

    /** Money is typed with the dots of Vietnamese, whatever the language of the page. */
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private static final int SHORT_LABEL = 12;

    /** The word by which the templates choose the fragment. */
    public String control() {
        if (field.isUnit()) {
            return "unit";
        }
        if (field.isSchool()) {
            return "school";
        }
        return switch (field.type()) {
            case TEXTAREA -> "textarea";
            case SELECT -> "select";
            case RADIO, CHECKLIST -> "choices";
            case CHECKBOX -> "checkbox";
            default -> "box";
        };
    }

    /** The attribute {@code type} of the input. */
    public String inputType() {
        return switch (field.type()) {
            case RADIO -> "radio";
            case CHECKBOX, CHECKLIST -> "checkbox";
            default -> field.kind() == Kind.PHONE ? "tel" : field.kind() == Kind.EMAIL ? "email" : "text";
        };
    }

    /** Which keys a phone should show, or null. */
    public String inputMode() {
        if (field.type() == FieldType.DATE || field.kind() == Kind.PERSONAL_ID || field.whole()) {
            return "numeric";
        }
        return field.type() == FieldType.NUMBER ? "decimal" : null;
    }

    /** Whether a short box says better what is expected. */
    public boolean isShort() {
        return field.type() == FieldType.DATE || field.type() == FieldType.NUMBER
                || field.kind() == Kind.PHONE || field.kind() == Kind.PERSONAL_ID || field.kind() == Kind.BUSINESS_ID;
    }

    /** Whether its options are so few and short that they stand side by side. */
    public boolean isSide() {
        return field.options().size() <= 3
                && field.options().stream().allMatch(option -> option.label().length() <= SHORT_LABEL);
    }

    /** Whether it should say that it may be left empty; a box to tick always may. */
    public boolean isMarkedOptional() {
        return !field.required() && field.type() != FieldType.CHECKBOX;
    }

    /** The example of the hint, or null where the answer is not typed or the kind says enough. */
    public String example() {
        boolean typed = !field.type().offersOptions() && field.type() != FieldType.CHECKBOX || field.isUnit();
        return typed && field.kind() != Kind.PERSON_NAME ? field.example() : null;
    }

    /** Whether there is a hint or an example to show. */
    public boolean hasHint() {
        return field.hint() != null || example() != null;
    }

    /** The ids of what describes the input, for {@code aria-describedby}, or null. */
    public String describedBy(FieldProblem problem) {
        String hint = hasHint() ? field.key() + "-hint" : "";
        String error = problem == null ? "" : field.key() + "-error";
        String suffix = suffix(Locale.ROOT) == null ? "" : field.key() + "-suffix";
        String ids = Stream.of(hint, error, suffix).filter(id -> !id.isEmpty()).collect(Collectors.joining(" "));
        return ids.isEmpty() ? null : ids;
    }

    /** The id of an option's input: the first bears the key, so that a link to the field leads to it. */
    public String optionId(int index) {
        return index == 0 ? field.key() : field.key() + "-" + (index + 1);
    }

    /** What stands in the box for this answer: days and numbers as they are typed. */
    public String typed(Object value) {
        if (value instanceof Number number) {
            return field.kind() == Kind.MONEY ? TypedNumber.written(number, VIETNAMESE) : TypedNumber.inBox(number);
        }
        if (field.type() == FieldType.DATE && value instanceof String text) {
            return TypedDate.canonical(text).map(TypedDate::written).orElse(text);
        }
        return value instanceof List<?> list && !list.isEmpty() ? String.valueOf(list.get(0))
                : value == null || value instanceof List<?> ? "" : value.toString();
    }

    /** Whether that option is chosen in this answer. */
    public boolean chosen(Object value, String option) {
        return value instanceof List<?> list ? list.contains(option) : option.equals(typed(value));
    }

    /** What stands behind the box in that language, or null. */
    public String suffix(Locale locale) {
        return switch (field.kind()) {
            case MONEY -> Sentences.in(locale, "form.dong");
            case AREA -> "m²";
            default -> field.filling().suffix();
        };
    }
}
