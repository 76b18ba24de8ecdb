package vn.motcua.enrolment;

import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The trail of changes: only ever added to. */
@Repository
class EnrolmentTrail {

    private final JdbcClient jdbc;

    EnrolmentTrail(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(EnrolmentChange change) {
        jdbc.sql("""
                insert into enrolment_change (id, at, account, subject, before, after, reason)
                values (:id, :at, :account, :subject, :before, :after, :reason)
                """)
                .param("id", UUID.randomUUID())
                .param("at", Timestamp.from(change.at()))
                .param("account", change.account())
                .param("subject", change.subject())
                .param("before", change.before())
                .param("after", change.after())
                .param("reason", change.reason())
                .update();
    }

    List<EnrolmentChange> latest(int most) {
        return jdbc.sql("select * from enrolment_change order by at desc, id limit " + most)
                .query((row, number) -> new EnrolmentChange(
                        row.getTimestamp("at").toInstant(),
                        row.getString("account"),
                        row.getString("subject"),
                        row.getString("before"),
                        row.getString("after"),
                        row.getString("reason")))
                .list();
    }
}
