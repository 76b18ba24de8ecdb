package vn.motcua.database;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Writes of several rooms that go to the database together, so that it is waited for once and not once for each.
 *
 * <p>PostgreSQL takes them all in one journey; to H2, which runs in the same process, they go one after the other.
 */
@Component
public class Journey {

    /** What is written together time and again is short; the long lists are those of a first start, sent once. */
    private static final int SENT_AGAIN = 20;

    private final JdbcTemplate jdbc;
    private final Database database;
    // The driver knows a statement again by its text: one and the same is found at once.
    private final Map<List<String>, String> joined = new ConcurrentHashMap<>();
    private final ThreadLocal<List<Write>> packed = new ThreadLocal<>();

    /** Journeys to that database. */
    public Journey(JdbcTemplate jdbc, Database database) {
        this.jdbc = jdbc;
        this.database = database;
    }

    /**
     * Does that, and sends what was written in it at its end, in the order in which it was written; within a transaction.
     *
     * @throws OptimisticLockingFailureException where a write that had to meet one row met none
     */
    public void together(Runnable writing) {
        List<Write> writes = new ArrayList<>();
        packed.set(writes);
        try {
            writing.run();
        } finally {
            packed.remove();
        }
        send(writes);
    }

    /** Writes, at the end of what is sent together or else at once. */
    public void write(String sql, Object... values) {
        keep(new Write(sql, values, false));
    }

    /** The same for a write that must meet one row. */
    public void writeOne(String sql, Object... values) {
        keep(new Write(sql, values, true));
    }

    private void keep(Write write) {
        List<Write> writes = packed.get();
        if (writes == null) {
            send(List.of(write));
        } else {
            writes.add(write);
        }
    }

    private void send(List<Write> writes) {
        if (database.isPostgreSql() && !writes.isEmpty()) {
            List<String> each = writes.stream().map(Write::sql).toList();
            String all = each.size() > SENT_AGAIN ? joined(each) : joined.computeIfAbsent(each, Journey::joined);
            jdbc.execute(all, (PreparedStatement statement) -> sendAll(statement, writes));
        } else {
            writes.forEach(write -> write.ensureMet(jdbc.update(write.sql(), write.values())));
        }
    }

    private static String joined(List<String> statements) {
        return String.join(";\n", statements);
    }

    private static Void sendAll(PreparedStatement statement, List<Write> writes) throws SQLException {
        int place = 1;
        for (Write write : writes) {
            for (Object value : write.values()) {
                statement.setObject(place++, value);
            }
        }
        statement.execute();
        for (Write write : writes) {
            write.ensureMet(statement.getUpdateCount());
            statement.getMoreResults();
        }
        return null;
    }

    private record Write(String sql, Object[] values, boolean one) {

        void ensureMet(int rows) {
            if (one && rows != 1) {
                throw new OptimisticLockingFailureException("Another transaction was there first: " + sql);
            }
        }
    }
}
