package vn.motcua.service;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.motcua.calendar.TimeLimit;

/**
 * What the law and the city say about a service, read from the properties of its process.
 *
 * @param key the one key everywhere
 * @param code the national code; empty where none is confirmed
 * @param name the official Vietnamese name
 * @param nameEn the English name, or the Vietnamese where there is none
 * @param field one of the ten groups of services
 * @param tier whose desk receives it: {@code commune}, {@code district} or {@code department}
 * @param level 3 or 4
 * @param applicant {@code citizen}, {@code business}, {@code both} or {@code organisation}
 * @param agency the deciding agency
 * @param division the part of the agency that does the specialist's work; empty where it has none
 * @param result what the applicant gets
 * @param fee what it costs
 * @param legalBasis the laws, one by one
 * @param documentation the guide for the applicant
 * @param validFrom the first day on which it is offered; null for always
 * @param validTo the last day on which it is offered; null for ever
 * @param lifeEvents the moments of life in which people need it
 * @param synonyms the everyday words for it
 * @param receivingUnit the code of the one unit that receives it; empty where a whole tier does
 * @param clockAfterSupplement what the clock does after a supplement
 * @param limit the legal time limit
 */
public record Sheet(String key, String code, String name, String nameEn, String field, String tier, int level,
        String applicant, String agency, String division, String result, Fee fee, List<String> legalBasis,
        String documentation, LocalDate validFrom, LocalDate validTo, List<String> lifeEvents,
        List<String> synonyms, String receivingUnit, ClockAfterSupplement clockAfterSupplement, TimeLimit limit) {

    static Sheet of(Diagram diagram) {
        return new Sheet(diagram.key(), text(diagram, "code"), diagram.name(),
                diagram.property("nameEn").orElse(diagram.name()), text(diagram, "field"), text(diagram, "tier"),
                Integer.parseInt(text(diagram, "level")), text(diagram, "applicant"), text(diagram, "agency"),
                text(diagram, "division"), text(diagram, "result"),
                new Fee(text(diagram, "fee"), text(diagram, "feeBasis")), list(diagram, "legalBasis"),
                diagram.documentation(), date(diagram, "validFrom"), date(diagram, "validTo"),
                list(diagram, "lifeEvents"), list(diagram, "synonyms"), text(diagram, "receivingUnit"),
                clock(diagram), diagram.limit().orElseThrow());
    }

    /** Whether it is offered on that day. */
    public boolean validOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }

    private static String text(Diagram diagram, String property) {
        return diagram.property(property).orElse("");
    }

    private static List<String> list(Diagram diagram, String property) {
        return Arrays.stream(text(diagram, property).split(";"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static LocalDate date(Diagram diagram, String property) {
        return diagram.property(property).map(LocalDate::parse).orElse(null);
    }

    private static ClockAfterSupplement clock(Diagram diagram) {
        Optional<String> word = diagram.property("clockAfterSupplement");
        return word.map(text -> ClockAfterSupplement.valueOf(text.toUpperCase(Locale.ROOT)))
                .orElse(ClockAfterSupplement.RESUME);
    }
}
