package vn.motcua.organisation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/** The branches that some partners have in every district: made from one line a partner, so that none is forgotten. */
final class Branches {

    private static final String FILE = "organisation/branches.csv";
    private static final String COLUMNS = "partner,type,name";

    private final Map<String, Unit> units;

    Branches(List<Unit> units) {
        this.units = units.stream().collect(Collectors.toMap(Unit::code, Function.identity()));
    }

    /** The code of a partner's branch in a district. */
    static String codeOf(String partner, String district) {
        return partner + "-" + district;
    }

    List<Unit> all() {
        List<String> lines = text().lines().toList();
        if (!COLUMNS.equals(lines.get(0))) {
            throw new IllegalStateException(FILE + " must begin with the line " + COLUMNS);
        }
        List<Unit> branches = new ArrayList<>();
        lines.stream().skip(1).map(line -> line.split(",", 3)).forEach(values -> branches.addAll(
                inEachDistrict(units.get(values[0]), values[1], values[2])));
        return branches;
    }

    private List<Unit> inEachDistrict(Unit partner, String type, String name) {
        List<Unit> districts = units.values().stream().filter(unit -> unit.tier() == Tier.DISTRICT).sorted(
                (one, other) -> one.code().compareTo(other.code())).toList();
        List<Unit> branches = new ArrayList<>();
        for (Unit district : districts) {
            branches.add(new Unit(
                    codeOf(partner.code(), district.code()),
                    name.replace("{district}", inTheMiddle(district.name())),
                    Tier.PARTNER,
                    type,
                    partner.code(),
                    "000.%02d.%s".formatted(branches.size() + 1, partner.exchangeCode().substring("000.00.".length()))));
        }
        return branches;
    }

    /** {@code Quận Ba Đình} within a name: quận Ba Đình. */
    private static String inTheMiddle(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private static String text() {
        try {
            return new ClassPathResource(FILE).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(FILE + " cannot be read", unreadable);
        }
    }
}
