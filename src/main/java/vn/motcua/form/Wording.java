package vn.motcua.form;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Says answers in words, in one language. */
record Wording(Locale locale, Function<String, String> unitName) {

    String of(Field field, Object answer) {
        if (field.type() == FieldType.CHECKBOX) {
            return Sentences.in(locale, Boolean.TRUE.equals(answer) ? "form.yes" : "form.no");
        }
        if (!isGiven(field, answer)) {
            return Sentences.in(locale, "form.not-answered");
        }
        if (answer instanceof Number number) {
            String suffix = field.look().suffix(locale);
            return number(field, number, locale) + (suffix == null ? "" : " " + suffix);
        }
        return answer instanceof List<?> chosen
                ? String.join("; ", chosen.stream().map(value -> text(field, String.valueOf(value))).toList())
                : text(field, answer.toString());
    }

    /** Whether there is an answer; a box that is not ticked answers no. */
    static boolean isGiven(Field field, Object answer) {
        boolean none = answer == null || answer.equals("") || answer.equals(List.of());
        return !none || field.type() == FieldType.CHECKBOX;
    }

    /** A number as this field writes it: years have no groups. */
    static String number(Field field, Number number, Locale locale) {
        return field.kind() == Kind.YEAR ? String.valueOf(number) : TypedNumber.written(number, locale);
    }

    private String text(Field field, String value) {
        if (field.isUnit() || field.isSchool()) {
            return unitName.apply(value);
        }
        return switch (field.type()) {
            case DATE -> TypedDate.canonical(value).map(this::day).orElse(value);
            case SELECT, RADIO, CHECKLIST -> field.options().stream()
                    .filter(option -> option.value().equals(value))
                    .map(option -> option.labelIn(locale))
                    .findFirst().orElse(value);
            default -> value;
        };
    }

    private String day(LocalDate day) {
        DayOfWeek weekday = day.getDayOfWeek();
        return Sentences.in(locale, "form.weekday." + weekday.getValue()) + " " + TypedDate.written(day);
    }
}
