package vn.motcua.benchmark;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The keys, indexes and references of some tables, laid aside while these are filled: built once over all rows they cost a
 * fraction of what they cost row by row.
 *
 * @param keys statements that bring the primary and unique keys back, each with its table
 * @param references statements that bring the references back; rows that are there are not looked at again
 */
record LaidAside(List<Again> keys, List<Again> references) {

    private static final String CONSTRAINTS = """
            select c.conrelid::regclass::text, c.conname, c.contype, pg_get_constraintdef(c.oid)
            from pg_constraint c
            where c.contype in (%1$s) and (c.conrelid::regclass::text in (%2$s)
                  or c.contype = 'f' and c.confrelid::regclass::text in (%2$s))
            """;
    private static final String INDEXES = """
            select i.indrelid::regclass::text, i.indexrelid::regclass::text, 'i', pg_get_indexdef(i.indexrelid)
            from pg_index i
            where i.indrelid::regclass::text in (%s)
              and not exists (select 1 from pg_constraint c where c.conindid = i.indexrelid)
            """;

    /** What is to be run again for a table. */
    record Again(String table, String sql) {}

    static LaidAside of(JdbcClient jdbc, List<String> tables) {
        String names = "'" + String.join("', '", tables) + "'";
        List<Again> keys = new ArrayList<>();
        List<Again> references = new ArrayList<>();
        for (Part part : parts(jdbc, CONSTRAINTS.formatted("'f'", names))) {
            references.add(new Again(part.table, part.addConstraint() + " not valid"));
            jdbc.sql(part.dropConstraint()).update();
        }
        for (Part part : parts(jdbc, CONSTRAINTS.formatted("'p', 'u'", names))) {
            keys.add(new Again(part.table, part.addConstraint()));
            jdbc.sql(part.dropConstraint()).update();
        }
        for (Part part : parts(jdbc, INDEXES.formatted(names))) {
            keys.add(new Again(part.table, part.definition));
            jdbc.sql("drop index " + part.name).update();
        }
        return new LaidAside(keys, references);
    }

    /** The keys and indexes of that table. */
    List<String> keysOf(String table) {
        return keys.stream().filter(again -> again.table.equals(table)).map(Again::sql).toList();
    }

    private static List<Part> parts(JdbcClient jdbc, String sql) {
        return jdbc.sql(sql)
                .query((row, number) -> new Part(row.getString(1), row.getString(2), row.getString(4)))
                .list();
    }

    private record Part(String table, String name, String definition) {

        String addConstraint() {
            return "alter table " + table + " add constraint " + name + " " + definition;
        }

        String dropConstraint() {
            return "alter table " + table + " drop constraint " + name;
        }
    }
}
