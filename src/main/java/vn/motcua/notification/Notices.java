package vn.motcua.notification;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.organisation.CityClock;

/** Writes notices, in the transaction of what they tell: what was rolled back was never told. */
@Component
public class Notices {

    private static final int BATCH = 1_000;
    private static final String INSERT = """
            insert into notice (account, unit_code, role, division, kind, dossier_id, dossier_code, service_key, at,
                                what, written_at, mail_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final JdbcTemplate jdbc;
    private final MailPost mail;
    private final CityClock clock;

    Notices(JdbcTemplate jdbc, MailPost mail, CityClock clock) {
        this.jdbc = jdbc;
        this.mail = mail;
        this.clock = clock;
    }

    /** Writes them all, many in one statement. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(List<Notice> notices) {
        Timestamp now = Timestamp.from(clock.instant());
        jdbc.batchUpdate(INSERT, notices, BATCH, (row, notice) -> fill(row, notice, now));
    }

    private void fill(PreparedStatement row, Notice notice, Timestamp now) throws SQLException {
        row.setString(1, notice.to().account());
        row.setString(2, notice.to().unit());
        row.setString(3, notice.to().role());
        row.setString(4, notice.to().division());
        row.setString(5, notice.kind().code());
        row.setObject(6, notice.about().dossier());
        row.setString(7, notice.about().code());
        row.setString(8, notice.about().service());
        row.setTimestamp(9, timestamp(notice.at()));
        row.setString(10, notice.what());
        row.setTimestamp(11, now);
        row.setTimestamp(12, isMailed(notice) ? now : null);
    }

    private boolean isMailed(Notice notice) {
        return notice.kind().isMailed() && notice.to().account() != null && mail.isOn();
    }

    private static Timestamp timestamp(Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }
}
