package vn.motcua.service;

import java.util.Objects;
import vn.motcua.organisation.SearchText;

/**
 * What somebody looks for among the services; null or blank asks for any.
 *
 * @param field one of the ten groups
 * @param tier whose desk receives
 * @param level 3 or 4
 * @param applicant {@code citizen}, {@code business} or {@code organisation}; what both may file answers each of them
 * @param lifeEvent the moment of life, in the words of the sheets
 * @param q everyday words, with or without marks
 */
public record Question(String field, String tier, Integer level, String applicant, String lifeEvent, String q) {

    /** Everything. */
    public static final Question ANYTHING = new Question(null, null, null, null, null, null);

    boolean admits(Sheet sheet) {
        return isAny(field, sheet.field())
                && isAny(tier, sheet.tier())
                && (level == null || level == sheet.level())
                && admitsApplicant(sheet.applicant())
                && (isBlank(lifeEvent) || sheet.lifeEvents().contains(lifeEvent));
    }

    private boolean admitsApplicant(String may) {
        boolean person = "citizen".equals(applicant) || "business".equals(applicant);
        return isAny(applicant, may) || person && "both".equals(may);
    }

    /** The words, without marks; empty where none were given. */
    String words() {
        return SearchText.of(q);
    }

    private static boolean isAny(String wanted, String actual) {
        return isBlank(wanted) || Objects.equals(wanted, actual);
    }

    private static boolean isBlank(String wanted) {
        return wanted == null || wanted.isBlank();
    }
}
