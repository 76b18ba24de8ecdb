package vn.motcua.service;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import vn.motcua.organisation.SearchText;

/** One service with its words, made ready for searching. */
final class CatalogueEntry {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9]+");
    private static final int PHRASE = 100;
    private static final int IN_NAME = 10;
    private static final int EVERYDAY = 4;
    private static final int ELSEWHERE = 1;

    private final Service service;
    private final String name;
    private final String everyday;
    private final String elsewhere;

    CatalogueEntry(Service service) {
        this.service = service;
        Sheet sheet = service.sheet();
        this.name = words(sheet.name());
        this.everyday = words(String.join(" ; ", sheet.synonyms()) + " ; " + String.join(" ; ", sheet.lifeEvents()));
        this.elsewhere = words(String.join(" ", sheet.code(), sheet.result(), sheet.nameEn(), sheet.key()));
    }

    Service service() {
        return service;
    }

    /** How well the service answers the question; 0 if one of its words is found nowhere. */
    int rank(String question) {
        List<Integer> found = Arrays.stream(words(question).strip().split(" ")).map(this::rankOfWord).toList();
        if (found.contains(0)) {
            return 0;
        }
        int together = contains(name, question) ? PHRASE : contains(everyday, question) ? PHRASE / 2 : 0;
        return together + found.stream().mapToInt(Integer::intValue).sum() / found.size();
    }

    private boolean contains(String text, String question) {
        return text.contains(words(question));
    }

    private int rankOfWord(String word) {
        String beginning = " " + word;
        if (name.contains(beginning)) {
            return IN_NAME;
        }
        return everyday.contains(beginning) ? EVERYDAY : elsewhere.contains(beginning) ? ELSEWHERE : 0;
    }

    /** The words without marks, a blank before each and after the last. */
    private static String words(String text) {
        return " " + BETWEEN_WORDS.matcher(SearchText.of(text)).replaceAll(" ").strip() + " ";
    }
}
