package vn.motcua.payment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of payments: one row for each fee that was asked. */
@Component
class PaymentTable {

    private final JdbcClient jdbc;

    PaymentTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Payment payment) {
        jdbc.sql("""
                insert into payment (id, dossier_id, dossier_code, ask, purpose, purpose_en, basis, online, amount, state,
                                     reason, work_item, received, reference, receipt, asked_at, due_at, started_at,
                                     settled_at)
                values (:id, :dossier, :code, :ask, :purpose, :purposeEn, :basis, :online, :amount, :state,
                        :reason, :workItem, :received, :reference, :receipt, :askedAt, :dueAt, :startedAt,
                        :settledAt)
                """)
                .param("dossier", payment.dossier())
                .param("code", payment.code())
                .param("ask", payment.ask())
                .param("purpose", payment.subject().words())
                .param("purposeEn", payment.subject().wordsEn())
                .param("basis", payment.subject().basis())
                .param("online", payment.online())
                .param("askedAt", timestamp(payment.times().askedAt()))
                .params(changing(payment))
                .update();
    }

    void update(Payment payment) {
        jdbc.sql("""
                update payment set amount = :amount, state = :state, reason = :reason, work_item = :workItem,
                       received = :received, reference = :reference, receipt = :receipt, due_at = :dueAt,
                       started_at = :startedAt, settled_at = :settledAt
                where id = :id
                """)
                .params(changing(payment))
                .update();
    }

    Optional<Payment> find(UUID id) {
        return one("id = :key", id);
    }

    /** Locks the row: what the bank says twice at once is taken once. */
    Optional<Payment> lock(UUID id) {
        return one("id = :key for update", id);
    }

    Optional<Payment> ofAsk(String ask) {
        return one("ask = :key", ask);
    }

    Optional<Payment> ofWorkItem(String workItem) {
        return one("work_item = :key", workItem);
    }

    /** All payments of a dossier, in the order in which they were asked. */
    List<Payment> of(UUID dossier) {
        return jdbc.sql("select * from payment where dossier_id = :dossier order by asked_at, id")
                .param("dossier", dossier)
                .query(PaymentTable::payment)
                .list();
    }

    private Optional<Payment> one(String condition, Object key) {
        return jdbc.sql("select * from payment where " + condition)
                .param("key", key)
                .query(PaymentTable::payment)
                .optional();
    }

    private static Map<String, Object> changing(Payment payment) {
        Map<String, Object> values = new HashMap<>();
        values.put("id", payment.id());
        values.put("amount", payment.amount());
        values.put("state", payment.state().code());
        values.put("reason", payment.reason());
        values.put("workItem", payment.workItem());
        values.put("received", payment.money().received());
        values.put("reference", payment.money().reference());
        values.put("receipt", payment.money().receipt());
        values.put("dueAt", timestamp(payment.times().dueAt()));
        values.put("startedAt", timestamp(payment.times().startedAt()));
        values.put("settledAt", timestamp(payment.times().settledAt()));
        return values;
    }

    static Payment payment(ResultSet row, int number) throws SQLException {
        return new Payment(
                row.getObject("id", UUID.class),
                row.getObject("dossier_id", UUID.class),
                row.getString("dossier_code"),
                row.getString("ask"),
                new Payment.Subject(row.getString("purpose"), row.getString("purpose_en"), row.getString("basis")),
                row.getObject("amount", Long.class),
                row.getBoolean("online"),
                PaymentState.of(row.getString("state")),
                row.getString("reason"),
                row.getString("work_item"),
                new Payment.Money(
                        row.getObject("received", Long.class), row.getString("reference"), row.getString("receipt")),
                new Payment.Times(
                        instant(row, "asked_at"), instant(row, "due_at"), instant(row, "started_at"),
                        instant(row, "settled_at")));
    }

    private static Timestamp timestamp(Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp timestamp = row.getTimestamp(column);
        return timestamp == null ? null : timestamp.toInstant();
    }
}
