package vn.motcua.organisation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.motcua.refusal.Refusal;

/** All units, kept in memory: a few hundred rows that nearly every request asks for. */
@Component
public class Units {

    private static final String UNITS = "organisation/units.csv";
    private static final String PARTNERS = "organisation/partners.csv";

    private final UnitTable table;
    private volatile Map<String, UnitTable.Row> rows;

    Units(UnitTable table, FirstStart firstStart) {
        this.table = table;
        firstStart.once("units", () -> {
            table.insert(new UnitsFile(UNITS).units());
            table.insert(new UnitsFile(PARTNERS).units());
        });
        firstStart.once("partners", this::addPartners);
        reload();
    }

    /** The branch of a partner in a district; empty where it has none. */
    public Optional<Unit> branchOf(String partner, String district) {
        return find(Branches.codeOf(partner, district));
    }

    /** The unit of that code, closed ones included: old dossiers still name them. */
    public Optional<Unit> find(String code) {
        return Optional.ofNullable(code).map(rows::get).map(UnitTable.Row::unit);
    }

    /** The unit of that code; an unknown one is refused. */
    public Unit get(String code) {
        return find(code).orElseThrow(Refusal::notFound);
    }

    /** Whether there is a unit of that code on that tier. */
    public boolean exists(String code, Tier tier) {
        return find(code).filter(unit -> unit.tier() == tier).isPresent();
    }

    /** Every unit that exists today, in the order of the codes. */
    public List<Unit> all() {
        return search(null, null, null, Integer.MAX_VALUE);
    }

    /** The units right below that one. */
    public List<Unit> children(String code) {
        return search(null, code, null, Integer.MAX_VALUE);
    }

    /** Existing units by tier, unit above and part of the name, with marks or without; null asks for any. */
    public List<Unit> search(Tier tier, String parent, String q, int limit) {
        Predicate<UnitTable.Row> wanted = row -> row.open()
                && (tier == null || row.unit().tier() == tier)
                && (parent == null || parent.equals(row.unit().parent()));
        String text = SearchText.of(q);
        return rows.values().stream()
                .filter(wanted)
                .filter(row -> row.isFoundBy(text))
                .map(UnitTable.Row::unit)
                .limit(limit)
                .toList();
    }

    /** The district of a commune, or the district itself; units beside the districts have none and are refused. */
    public Unit districtOf(String code) {
        Unit unit = get(code);
        Unit district = unit.tier() == Tier.COMMUNE ? get(unit.parent()) : unit;
        if (district.tier() != Tier.DISTRICT) {
            throw Refusal.notFound();
        }
        return district;
    }

    /** Those partners and branches that this installation has not known until now. */
    private void addPartners() {
        List<Unit> known = table.all().stream().map(UnitTable.Row::unit).toList();
        List<Unit> partners = new ArrayList<>(new UnitsFile(PARTNERS).units());
        Set<String> codes = known.stream().map(Unit::code).collect(Collectors.toSet());
        partners.removeIf(partner -> codes.contains(partner.code()));
        table.insert(partners);
        partners.addAll(known);
        table.insert(new Branches(partners).all());
    }

    @EventListener(UnitsChanged.class)
    void reload() {
        Map<String, UnitTable.Row> read = new LinkedHashMap<>();
        table.all().forEach(row -> read.put(row.unit().code(), row));
        rows = read;
    }
}
