package vn.motcua;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.form.Field;
import vn.motcua.form.FormSchema;
import vn.motcua.form.Kind;

/** Fills in any form from its schema alone: options, limits, examples. */
public final class SampleAnswers {

    private static final String BIRTH_DATE = "2026-03-08";

    private SampleAnswers() {}

    /** Valid answers for every field of the form. */
    public static Map<String, Object> of(FormSchema form) {
        return of(form, 0);
    }

    /** The same, with other choices for each number: every option of every choice comes up in turn. */
    public static Map<String, Object> of(FormSchema form, int variant) {
        Map<String, Object> answers = new LinkedHashMap<>();
        for (Field field : form.fields()) {
            answers.put(field.key(), answer(field, variant));
        }
        return answers;
    }

    private static Object answer(Field field, int variant) {
        if (field.kind() == Kind.SCHOOL) {
            return school(field.school().level());
        }
        return switch (field.type()) {
            case NUMBER -> number(field);
            case DATE -> BIRTH_DATE;
            case SELECT, RADIO -> field.options().get(variant % field.options().size()).value();
            case CHECKBOX -> field.required() || variant % 2 == 0;
            case CHECKLIST -> List.of(field.options().get(0).value());
            case TEXT, TEXTAREA -> text(field);
        };
    }

    /** The school in whose catchment the sample child lives. */
    private static String school(String level) {
        return switch (level) {
            case "kindergarten" -> "MN-001-1";
            case "primary" -> "TH-001-1";
            default -> "THCS-001-1";
        };
    }

    private static Object number(Field field) {
        if (field.kind() == Kind.MONEY && field.example() != null) {
            return new BigDecimal(field.example().replace(".", ""));
        }
        return field.min() == null ? BigDecimal.valueOf(2) : field.min().max(BigDecimal.ONE);
    }

    private static String text(Field field) {
        if (field.kind() == Kind.UNIT) {
            return switch (String.valueOf(field.unitTier())) {
                case "district" -> "001";
                case "department" -> "01-TP";
                default -> "00001";
            };
        }
        if (field.example() != null) {
            return field.example();
        }
        return switch (field.kind()) {
            case PERSONAL_ID -> "001190012345";
            case BUSINESS_ID -> "0101234567";
            case PHONE -> "0912345678";
            case EMAIL -> "nguoi.nop@example.vn";
            case YEAR -> "1990";
            case MONEY, AREA -> "62";
            default -> "Nghiêm Nguyễn Hoàng Quỳnh Như";
        };
    }
}
