package vn.motcua.desk;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossiers;
import vn.motcua.organisation.Post;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.Units;
import vn.motcua.refusal.Refusal;
import vn.motcua.security.Actor;

/** Finds a dossier by what people read out of its code: the whole of it, or just the day and the number. */
@Component
class DossierCodeSearch {

    private static final Pattern DAY_AND_NUMBER = Pattern.compile("\\d{6}-\\d{4,}");
    private static final int LONGEST = 50;

    private final Dossiers dossiers;
    private final Units units;

    DossierCodeSearch(Dossiers dossiers, Units units) {
        this.dossiers = dossiers;
        this.units = units;
    }

    /** The whole code, or null where this reader has no such dossier. */
    String find(Actor reader, String typed) {
        String text = typed.strip().replace("…", "");
        return candidates(reader, text).stream()
                .filter(code -> code.length() <= LONGEST)
                .map(code -> codeOf(reader, code))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private List<String> candidates(Actor reader, String text) {
        String tail = text.substring(text.lastIndexOf('.') + 1).replaceFirst("^H\\d+-", "");
        if (!DAY_AND_NUMBER.matcher(tail).matches()) {
            return List.of(text);
        }
        return Stream.concat(
                        Stream.of(text),
                        reader.posts().stream()
                                .map(Post::unit)
                                .distinct()
                                .flatMap(unit -> units.find(unit).stream())
                                .map(Unit::exchangeCode)
                                .map(exchangeCode -> exchangeCode + "-" + tail))
                .toList();
    }

    private String codeOf(Actor reader, String code) {
        try {
            return dossiers.find(reader, code).code();
        } catch (Refusal unknownOrNotHis) {
            return null;
        }
    }
}
