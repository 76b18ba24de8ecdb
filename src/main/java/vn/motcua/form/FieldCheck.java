package vn.motcua.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import vn.motcua.refusal.FieldProblem;

/** Checks one answer against its field; only the first thing to mend is told. */
final class FieldCheck {

    private static final int LONGEST_LINE = 500;

    private static final int LONGEST_TEXT = 5000;

    private static final Pattern PHONE = Pattern.compile("0[1-9]\\d{8,9}");

    private static final Pattern PERSONAL_ID = Pattern.compile("\\d{9}|\\d{12}");

    private static final Pattern BUSINESS_ID = Pattern.compile("\\d{10}(?:-\\d{3})?");

    private static final Pattern EMAIL = Pattern.compile("[^\\s@]{1,64}@[^\\s@.]+(?:\\.[^\\s@.]+)+");

    private static final Pattern PERSON_NAME = Pattern.compile("[^\\d<>@]*\\p{L}[^\\d<>@]*");

    private final BiPredicate<String, String> units;
    private final BiPredicate<String, String> schools;

    FieldCheck(BiPredicate<String, String> units, BiPredicate<String, String> schools) {
        this.units = units;
        this.schools = schools;
    }

    Optional<FieldProblem> problem(Field field, Object answer) {
        if (isMissing(field, answer)) {
            return field.required() ? Optional.of(required(field)) : Optional.empty();
        }
        if (field.isUnit()) {
            return when(!isUnit(field, answer), field, "form.unit-unknown");
        }
        if (field.isSchool()) {
            return when(!isSchool(field, answer), field, "form.school-unknown");
        }
        return switch (field.type()) {
            case NUMBER -> number(field, answer);
            case DATE -> when(!isDay(answer), field, "form.date");
            case SELECT, RADIO -> when(!isOption(field, answer), field, "form.option");
            case CHECKLIST -> when(!areOptions(field, answer), field, "form.option");
            case CHECKBOX -> when(!(answer instanceof Boolean), field, "form.option");
            case TEXT, TEXTAREA -> text(field, answer instanceof String text ? text : String.valueOf(answer));
        };
    }

    private static boolean isMissing(Field field, Object answer) {
        boolean unticked = field.type() == FieldType.CHECKBOX && Boolean.FALSE.equals(answer);
        return answer == null || unticked || answer instanceof String text && text.isBlank()
                || answer instanceof List<?> list && list.isEmpty();
    }

    private static FieldProblem required(Field field) {
        String way = field.type() == FieldType.CHECKBOX ? "tick"
                : field.label().endsWith("?") ? "answer"
                : field.type().offersOptions() || field.isUnit() ? "choose" : "enter";
        return Sentences.variant(field, "form.required", way);
    }

    private boolean isUnit(Field field, Object answer) {
        return answer instanceof String code && units.test(code, field.unitTier());
    }

    private boolean isSchool(Field field, Object answer) {
        return answer instanceof String code && schools.test(code, field.school().level());
    }

    private static boolean isDay(Object answer) {
        return answer instanceof String text && TypedDate.canonical(text).isPresent();
    }

    private static boolean isOption(Field field, Object answer) {
        return field.options().stream().anyMatch(option -> option.value().equals(answer));
    }

    private static boolean areOptions(Field field, Object answer) {
        return answer instanceof List<?> list && list.stream().allMatch(part -> isOption(field, part));
    }

    private static Optional<FieldProblem> number(Field field, Object answer) {
        if (!(answer instanceof Number typed)) {
            return Optional.of(Sentences.problem(field, "form.number"));
        }
        BigDecimal number = PlainNumber.exact(typed);
        Integer decimals = field.kind().whole() ? Integer.valueOf(0) : field.limits().decimals();
        if (decimals != null && number.stripTrailingZeros().scale() > decimals) {
            return Optional.of(Sentences.variant(field, "form.number", "decimals", decimals));
        }
        if (field.min() != null && number.compareTo(field.min()) < 0) {
            return Optional.of(Sentences.problem(field, "form.min", field.min()));
        }
        boolean over = field.max() != null && number.compareTo(field.max()) > 0;
        return over ? Optional.of(Sentences.problem(field, "form.max", field.max()))
                : Optional.empty();
    }

    private static Optional<FieldProblem> text(Field field, String text) {
        int most = field.maxLength() != null ? field.maxLength()
                : field.type() == FieldType.TEXTAREA ? LONGEST_TEXT : LONGEST_LINE;
        if (text.length() > most) {
            return Optional.of(Sentences.problem(field, "form.too-long", most));
        }
        if (field.minLength() != null && text.length() < field.minLength()) {
            return Optional.of(Sentences.problem(field, "form.too-short", field.minLength()));
        }
        Optional<FieldProblem> ofKind = ofKind(field, text);
        boolean patterned = field.pattern() == null || SafePattern.of(field.pattern()).isFoundIn(text);
        return ofKind.isPresent() ? ofKind : when(!patterned, field, "form.pattern");
    }

    private static Optional<FieldProblem> ofKind(Field field, String text) {
        return switch (field.kind()) {
            case PHONE -> when(!PHONE.matcher(text).matches(), field, "form.phone");
            case EMAIL -> when(!EMAIL.matcher(text).matches(), field, "form.email");
            case PERSONAL_ID -> when(!PERSONAL_ID.matcher(text).matches(), field, "form.personal-id");
            case BUSINESS_ID -> when(!BUSINESS_ID.matcher(text).matches(), field, "form.pattern");
            case PERSON_NAME -> when(!PERSON_NAME.matcher(text).matches(), field, "form.pattern");
            default -> Optional.empty();
        };
    }

    private static Optional<FieldProblem> when(boolean wrong, Field field, String code) {
        return wrong ? Optional.of(Sentences.problem(field, code)) : Optional.empty();
    }
}
