package vn.motcua.service;

/**
 * Why a diagram cannot go live: which file, which element, which rule, and what to mend, in both languages.
 *
 * @param file the path of the file
 * @param element the id of the element; the key of the file where it concerns the whole
 * @param elementName what people read on the element; empty where it has no name
 * @param rule the stable name of the rule, for instance {@code lane.unit}
 * @param message the sentence in Vietnamese
 * @param messageEn the sentence in English
 */
public record Violation(String file, String element, String elementName, String rule,
        String message, String messageEn) {}
