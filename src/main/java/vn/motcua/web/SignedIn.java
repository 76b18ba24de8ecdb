package vn.motcua.web;

import java.util.List;

/**
 * Who is signed in, as the head of the page shows it.
 *
 * @param name the person's or company's name
 * @param initials one or two letters of it
 * @param posts each post in words, role and unit; empty for applicants
 */
public record SignedIn(String name, String initials, List<String> posts) {

    /** The first post in words; empty without one. */
    public String place() {
        return posts.isEmpty() ? "" : posts.get(0);
    }

    /** The letters for a name: of a Vietnamese name the middle one's and the last one's. */
    static String initials(String name) {
        String[] parts = name.strip().split("\\s+");
        String last = first(parts[parts.length - 1]);
        return parts.length < 2 ? last : first(parts[parts.length - 2]) + last;
    }

    private static String first(String part) {
        return part.isEmpty() ? "" : part.substring(0, part.offsetByCodePoints(0, 1)).toUpperCase(Language.VIETNAMESE);
    }
}
