package vn.motcua.refusal;

/**
 * What is wrong with one field, in both languages.
 *
 * @param field the key of the field
 * @param code the stable code, for instance {@code form.required}
 * @param message the sentence in Vietnamese
 * @param messageEn the sentence in English
 */
public record FieldProblem(String field, String code, String message, String messageEn) {}
