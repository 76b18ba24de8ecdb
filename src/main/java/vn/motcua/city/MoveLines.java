package vn.motcua.city;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.motcua.decree.DueDatePreview;
import vn.motcua.decree.Operation;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.Units;
import vn.motcua.service.Services;
import vn.motcua.web.Language;

/** Puts due dates that move into the words of the city office. */
@Component
class MoveLines {

    private final Services services;
    private final Units units;

    MoveLines(Services services, Units units) {
        this.services = services;
        this.units = units;
    }

    List<MoveLine> ofPreview(List<DueDatePreview.Move> moves) {
        return moves.stream()
                .map(move -> new MoveLine(
                        move.dossier().code(),
                        service(move.dossier().service()),
                        unit(move.dossier().unit()),
                        move.dossier().due(),
                        move.due(),
                        "city.regime." + move.dossier().regime().name().toLowerCase()))
                .toList();
    }

    List<MoveLine> ofTrail(List<Operation.Line> lines) {
        return lines.stream()
                .map(line -> new MoveLine(
                        line.code(), service(line.service()), unit(line.unit()), line.before(), line.after(), null))
                .toList();
    }

    /** The most first; units by their names. */
    Map<String, Integer> byUnit(Map<String, Integer> counts) {
        Map<String, Integer> named = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> named.put(unit(entry.getKey()) + " (" + entry.getKey() + ")", entry.getValue()));
        return named;
    }

    String service(String key) {
        return services.find(key)
                .map(service -> Language.isEnglish() ? service.sheet().nameEn() : service.sheet().name())
                .orElse(key);
    }

    String unit(String code) {
        return units.find(code).map(Unit::name).orElse(code);
    }

    /**
     * A dossier whose due date moves.
     *
     * @param code its number
     * @param service the name of its service
     * @param unit the name of its unit
     * @param before when it was due
     * @param after when it is due then
     * @param regime the key of the words for what its clock does after a supplement; null in a trail
     */
    record MoveLine(String code, String service, String unit, Instant before, Instant after, String regime) {}
}
