package vn.motcua.workflow;

import java.sql.Timestamp;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.motcua.organisation.SearchText;

/**
 * The statement that reads a page of the list of work.
 *
 * @param sql its text, with named parameters
 * @param parameters their values
 */
record WorkStatement(String sql, Map<String, Object> parameters) {

    /** One row more than the page shows, so that it is known whether another follows. */
    static WorkStatement of(WorkCondition condition, WorkQuery query) {
        List<String> parts = condition.parts(query.view());
        String order = " order by sort_at, id limit " + (query.limit() + 1);
        String narrowed = narrowed(query);
        String ranges = parts.isEmpty()
                ? "select * from work_item where 1 = 0"
                : parts.stream()
                        .map(part -> "select * from work_item where " + part + narrowed + order)
                        .collect(Collectors.joining(") union all (", "(", ")"));
        // The first of each range, then the first of these: no range is read further than the page needs.
        String sql = parts.size() > 1 ? "select * from (" + ranges + ") ranges" + order : ranges;
        return new WorkStatement(sql, parameters(condition, query));
    }

    private static String narrowed(WorkQuery query) {
        StringBuilder sql = new StringBuilder();
        if (query.hasService()) {
            sql.append(" and service_key = :service");
        }
        if (query.hasWords()) {
            sql.append(" and search_text like :words escape '!'");
        }
        if (query.cursor() != null) {
            sql.append(" and (sort_at, id) > (:sortAt, :after)");
        }
        return sql.toString();
    }

    private static Map<String, Object> parameters(WorkCondition condition, WorkQuery query) {
        Map<String, Object> parameters = new HashMap<>(condition.parameters());
        if (query.hasService()) {
            parameters.put("service", query.service());
        }
        if (query.hasWords()) {
            parameters.put("words", "%" + escaped(SearchText.of(query.words())) + "%");
        }
        if (query.cursor() != null) {
            WorkCursor cursor = WorkCursor.read(query.cursor());
            parameters.put("sortAt", Timestamp.from(cursor.sortAt()));
            parameters.put("after", cursor.id());
        }
        return parameters;
    }

    private static String escaped(String words) {
        return words.replaceAll("([!%_])", "!$1");
    }
}
