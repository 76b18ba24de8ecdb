package vn.motcua.benchmark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The rows that were written for one dossier, or for one process of the bare engine, as the database holds them.
 *
 * @param rows each row with its table
 * @param ids the ids that are this one's own: a copy gets others in their place
 */
record Original(List<Row> rows, Set<String> ids) {

    static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** Columns that name something of the row's own, and not the diagram or the account to which it belongs. */
    private static final Set<String> OWN = Set.of(
            "id", "id_", "dossier_id", "work_item", "process_id", "proc_inst_id_", "process_instance_id_",
            "root_proc_inst_id_", "execution_id_", "act_inst_id_", "task_id_");

    /**
     * A row.
     *
     * @param table its table
     * @param values the value of each column, null where it has none
     * @param types the type of each column
     */
    record Row(String table, Map<String, String> values, Map<String, String> types) {}

    /** Everything in those tables that belongs to that dossier. */
    static Original ofDossier(JdbcClient jdbc, String dossier, List<String> tables) {
        List<Row> rows = new ArrayList<>();
        for (String table : tables) {
            String column = table.equals("dossier") ? "id" : "dossier_id";
            rows.addAll(rowsOf(jdbc, table, column + " = '" + dossier + "'"));
        }
        return of(rows);
    }

    /** Everything that belongs to that process in the engine's tables whose names begin so: all, or the running ones. */
    static Original ofProcess(JdbcClient jdbc, String businessKey, String tables) {
        List<Row> rows = new ArrayList<>();
        String root = jdbc.sql("select id_ from act_ru_execution where business_key_ = ? and super_exec_ is null"
                        + " and parent_id_ is null and id_ = root_proc_inst_id_")
                .param(businessKey).query(String.class).single();
        String all = "(select proc_inst_id_ from act_ru_execution where root_proc_inst_id_ = '" + root + "')";
        for (String[] part : EngineRows.PARTS) {
            if (part[0].startsWith(tables)) {
                rows.addAll(rowsOf(jdbc, part[0], part[1].formatted(all)));
            }
        }
        return of(rows);
    }

    /** Both together: a dossier with the process that works on it. */
    Original with(Original other) {
        List<Row> both = new ArrayList<>(rows);
        both.addAll(other.rows);
        return of(both);
    }

    private static Original of(List<Row> rows) {
        Set<String> ids = new LinkedHashSet<>();
        for (Row row : rows) {
            row.values().forEach((column, value) -> {
                if (value != null && OWN.contains(column)) {
                    Matcher matcher = ID.matcher(value);
                    while (matcher.find()) {
                        ids.add(matcher.group());
                    }
                }
            });
        }
        return new Original(List.copyOf(rows), ids);
    }

    private static List<Row> rowsOf(JdbcClient jdbc, String table, String condition) {
        Map<String, String> types = new HashMap<>();
        jdbc.sql("select column_name, udt_name from information_schema.columns where table_name = ?"
                        + " and table_schema = current_schema()")
                .param(table)
                .query(row -> {
                    types.put(row.getString(1), row.getString(2));
                });
        List<String> columns = types.keySet().stream().sorted().toList();
        String texts = String.join(", ", columns.stream().map(column -> column + "::text").toList());
        return jdbc.sql("select " + texts + " from " + table + " where " + condition)
                .query((row, number) -> {
                    Map<String, String> values = new HashMap<>();
                    for (int place = 0; place < columns.size(); place++) {
                        values.put(columns.get(place), row.getString(place + 1));
                    }
                    return new Row(table, values, types);
                })
                .list();
    }
}
