package vn.motcua.trust;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All that the city knows of its dossiers, table by table, to see whether anything has changed. */
final class Fingerprint {

    private static final List<String> TABLES = List.of(
            "dossier", "dossier_unit", "dossier_number", "dossier_document", "dossier_event", "dossier_stage",
            "dossier_asked", "dossier_decision", "dossier_result", "work_item", "intake", "service_version", "account",
            "act_ru_task", "act_ru_job", "act_ru_execution", "act_ru_variable");

    // Of a service the digest says as much as its files, which are long. A result is drawn by its first reader from what its
    // decision froze, which changes what is kept of it and nothing that it says.
    private static final Map<String, String> COLUMNS = Map.of(
            "service_version", "service_key, version, definition_id, digest",
            "dossier_result", "dossier_id, number, kind, name, type, issued_at");

    private Fingerprint() {}

    /** The number of rows and the hash of the content of each table. */
    static Map<String, String> of(JdbcClient jdbc) {
        Map<String, String> tables = new TreeMap<>();
        for (String table : TABLES) {
            tables.put(table, of(jdbc, table));
        }
        return tables;
    }

    private static String of(JdbcClient jdbc, String table) {
        int[] rows = {0, 0};
        jdbc.sql("select " + COLUMNS.getOrDefault(table, "*") + " from " + table).query(row -> {
            rows[0]++;
            rows[1] += hash(row);
        });
        return rows[0] + " rows, " + Integer.toHexString(rows[1]);
    }

    private static int hash(ResultSet row) throws SQLException {
        int hash = 7;
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            hash = 31 * hash + Objects.hashCode(row.getString(column));
        }
        return hash;
    }
}
