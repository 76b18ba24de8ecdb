package vn.motcua.trust;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All that the city knows of its dossiers, table by table, to see whether anything has changed. */
final class Fingerprint {

    private static final List<String> TABLES = List.of(
            "dossier", "dossier_unit", "dossier_number", "dossier_document", "dossier_event", "dossier_stage",
            "dossier_asked", "dossier_decision", "dossier_result", "work_item", "intake", "service_version", "account",
            "act_ru_task", "act_ru_job", "act_ru_execution", "act_ru_variable");

    private Fingerprint() {}

    /** The number of rows and the hash of the content of each table. */
    static Map<String, String> of(JdbcClient jdbc) {
        Map<String, String> tables = new TreeMap<>();
        for (String table : TABLES) {
            List<Map<String, Object>> rows = jdbc.sql("select * from " + table).query().listOfRows();
            int content = rows.stream().map(Fingerprint::text).mapToInt(String::hashCode).sum();
            tables.put(table, rows.size() + " rows, " + Integer.toHexString(content));
        }
        return tables;
    }

    private static String text(Map<String, Object> row) {
        return new TreeMap<>(row).toString();
    }
}
