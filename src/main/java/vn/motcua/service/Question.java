package vn.motcua.service;

import java.util.Objects;
import vn.motcua.organisation.SearchText;

/** What somebody looks for among the services; null or blank asks for any. */
record Question(String field, String tier, Integer level, String q) {

    boolean admits(Sheet sheet) {
        return isAny(field, sheet.field()) && isAny(tier, sheet.tier()) && (level == null || level == sheet.level());
    }

    /** The words, without marks; empty where none were given. */
    String words() {
        return SearchText.of(q);
    }

    private static boolean isAny(String wanted, String actual) {
        return wanted == null || wanted.isBlank() || Objects.equals(wanted, actual);
    }
}
