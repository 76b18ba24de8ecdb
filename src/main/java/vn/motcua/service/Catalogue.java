package vn.motcua.service;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The latest versions of all services, in the order of the dictionary. */
final class Catalogue {

    private final Map<String, CatalogueEntry> entries = new LinkedHashMap<>();

    Catalogue(Collection<Service> services) {
        Collator dictionary = Collator.getInstance(Locale.forLanguageTag("vi"));
        services.stream()
                .sorted(Comparator.comparing(service -> service.sheet().name(), dictionary))
                .forEach(service -> entries.put(service.key(), new CatalogueEntry(service)));
    }

    /** Whether it holds just these versions. */
    boolean isOf(Collection<VersionKey> versions) {
        return versions.size() == entries.size() && versions.stream().allMatch(wanted -> find(wanted.key())
                .filter(service -> service.version() == wanted.version())
                .isPresent());
    }

    Optional<Service> find(String key) {
        return Optional.ofNullable(entries.get(key)).map(CatalogueEntry::service);
    }

    List<Service> onOffer(LocalDate day) {
        return valid(day).map(CatalogueEntry::service).toList();
    }

    /** What is on offer that day and answers every word of the question, best answers first. */
    List<Service> search(LocalDate day, Question question) {
        String words = question.words();
        Stream<CatalogueEntry> found = valid(day).filter(entry -> question.admits(entry.service().sheet()));
        if (!words.isEmpty()) {
            // The sort is stable: equal answers stay in the order of the dictionary.
            found = found.filter(entry -> entry.rank(words) > 0)
                    .sorted(Comparator.comparing(entry -> -entry.rank(words)));
        }
        return found.map(CatalogueEntry::service).toList();
    }

    private Stream<CatalogueEntry> valid(LocalDate day) {
        return entries.values().stream().filter(entry -> entry.service().sheet().validOn(day));
    }
}
