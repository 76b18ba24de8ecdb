package vn.motcua.form;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A unit with everything by which people call it. */
record NamedUnit(UnitGroup group, UnitChoice choice) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final Pattern TYPE = Pattern.compile(
            "^(?:phường|xã|thị trấn|quận|huyện|thị xã|thành phố)\\s+",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Map<String, String> SHORT_FORMS = Map.of("p.", "phường ", "x.", "xã ", "tt.", "thị trấn ",
            "q.", "quận ", "h.", "huyện ", "tx.", "thị xã ");

    private static final Pattern SHORT_FORM = Pattern.compile("(?<!\\p{L})(?:p|x|tt|q|h|tx)\\.");

    String code() {
        return choice.code();
    }

    String words() {
        return group.fullName(choice);
    }

    /** Whether the text, in small letters, is one of its names. */
    boolean isCalled(String text) {
        return names().map(NamedUnit::lower).anyMatch(text::equals);
    }

    /** Whether the folded text is one of its names without their marks. */
    boolean soundsLike(String text) {
        return names().map(NamedUnit::fold).anyMatch(text::equals);
    }

    /** Whether all the words occur in its names. */
    boolean has(List<String> words) {
        List<String> own = List.of(fold(words() + " " + String.join(" ", choice.otherNames())).split(" "));
        return own.containsAll(words);
    }

    /** In small letters, short forms written out. */
    static String lower(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        String full = SHORT_FORM.matcher(lower).replaceAll(form -> SHORT_FORMS.get(form.group()));
        return BETWEEN.matcher(full).replaceAll(" ").strip();
    }

    /** The same without marks. */
    static String fold(String text) {
        return MARKS.matcher(Normalizer.normalize(lower(text).replace('đ', 'd'), Normalizer.Form.NFD)).replaceAll("");
    }

    private Stream<String> names() {
        return Stream.concat(Stream.of(choice.name()), choice.otherNames().stream())
                .flatMap(name -> Stream.of(name, bare(name)))
                .flatMap(name -> Stream.of(name, name + " " + group.name(), name + " " + bare(group.name())));
    }

    private static String bare(String name) {
        return TYPE.matcher(name).replaceFirst("");
    }
}
