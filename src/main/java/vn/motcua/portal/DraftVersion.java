package vn.motcua.portal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.refusal.Refusal;

/** The version of a dossier as it travels in {@code ETag} and {@code If-Match}. */
final class DraftVersion {

    private static final Pattern TAG = Pattern.compile("(?:W/)?\"?(\\d{1,9})\"?");

    private DraftVersion() {}

    /** The tag of that version. */
    static String tag(int version) {
        return "\"" + version + "\"";
    }

    /**
     * The version that an {@code If-Match} names, strong, weak or bare; null for none and for {@code *}.
     *
     * @throws Refusal stale for a tag that no version of ours ever had
     */
    static Integer of(String ifMatch) {
        String tag = Blank.toNull(ifMatch);
        if (tag == null || tag.equals("*")) {
            return null;
        }
        Matcher matcher = TAG.matcher(tag);
        if (!matcher.matches()) {
            throw Refusal.of(Refusal.Kind.STALE, "dossier.changed-elsewhere");
        }
        return Integer.valueOf(matcher.group(1));
    }
}
