package vn.motcua.document;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The name under which a document is shown and saved: Vietnamese as typed, and nothing that misleads. */
final class DocumentName {

    private static final int LONGEST = 120;
    private static final String NAMELESS = "tai-lieu";
    // Other than letters, marks, numbers, punctuation, symbols and the plain blank: controls, line ends, bidi marks.
    private static final Pattern UNSEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}\\p{P}\\p{S} ]");
    private static final Pattern RESERVED = Pattern.compile("[<>:\"|?*]");
    private static final Pattern EXTENSION = Pattern.compile("\\.(\\p{Alpha}\\p{Alnum}{1,4})$");

    private DocumentName() {}

    static String clean(String given, DocumentType type) {
        String name = visible(given == null ? "" : given);
        Matcher extension = EXTENSION.matcher(name);
        boolean found = extension.find();
        String ending = found && type.hasExtension(extension.group(1)) ? extension.group(1) : type.extension();
        String stem = trim(found ? name.substring(0, extension.start()) : name);
        return shorten(stem.isEmpty() ? NAMELESS : stem, LONGEST - ending.length() - 1) + "." + ending;
    }

    private static String visible(String given) {
        String name = Normalizer.normalize(given, Normalizer.Form.NFC).replace('\u00A0', ' ').replace('\t', ' ');
        name = UNSEEN.matcher(name).replaceAll("");
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return trim(RESERVED.matcher(name).replaceAll("-").replaceAll(" {2,}", " "));
    }

    /** Leading and trailing dots hide a file or vanish on Windows. */
    private static String trim(String name) {
        return name.replaceAll("^[. ]+|[. ]+$", "");
    }

    private static String shorten(String stem, int longest) {
        if (stem.length() <= longest) {
            return stem;
        }
        int end = Character.isHighSurrogate(stem.charAt(longest - 1)) ? longest - 1 : longest;
        while (end > 1 && Character.getType(stem.charAt(end)) == Character.NON_SPACING_MARK) {
            end--;
        }
        return trim(stem.substring(0, end));
    }
}
