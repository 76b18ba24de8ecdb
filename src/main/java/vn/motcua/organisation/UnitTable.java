package vn.motcua.organisation;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The units as they stand in the database. */
@Component
class UnitTable {

    private final JdbcTemplate jdbc;

    UnitTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** One row: the unit, what it is found by, and whether it still exists. */
    record Row(Unit unit, String searchText, boolean open) {

        /** The text must begin a word of the name, so that "an kh" finds An Khánh and not Đan Khê. */
        boolean isFoundBy(String text) {
            return (" " + searchText).contains(" " + text);
        }
    }

    List<Row> all() {
        return jdbc.query(
                "select code, name, tier, type, parent_code, exchange_code, search_text, valid_to from unit"
                        + " order by code",
                (row, number) -> new Row(
                        new Unit(
                                row.getString("code"),
                                row.getString("name"),
                                Tier.of(row.getString("tier")),
                                row.getString("type"),
                                row.getString("parent_code"),
                                row.getString("exchange_code")),
                        row.getString("search_text"),
                        row.getDate("valid_to") == null));
    }

    void insert(List<Unit> units) {
        jdbc.batchUpdate(
                "insert into unit (code, name, tier, type, parent_code, exchange_code, search_text)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                units.stream().map(UnitTable::values).toList());
    }

    private static Object[] values(Unit unit) {
        return new Object[] {
            unit.code(),
            unit.name(),
            unit.tier().code(),
            unit.type(),
            unit.parent(),
            unit.exchangeCode(),
            SearchText.of(unit.name())
        };
    }
}
