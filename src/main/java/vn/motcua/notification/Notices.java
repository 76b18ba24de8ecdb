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
    private static final String COLUMNS =
            "account, unit_code, role, division, kind, dossier_id, dossier_code, service_key, at, what, written_at";
    private static final String INSERT =
            "insert into notice (" + COLUMNS + ", mail_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String NOW = "cast(:now as timestamp with time zone)";
    private static final String MAILED = "case when %s is not null and %s in (%s) then " + NOW + " end";

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
        jdbc.batchUpdate(INSERT, notices, BATCH, (row, notice) -> fill(row, values(notice, now)));
    }

    /**
     * The statement that writes a notice for each of those rows, to be a part of the one statement of the room whose rows they
     * are: nothing goes to the program and back. As {@link #write}, within a transaction; its parameter {@code now} is the
     * moment at which they are written.
     *
     * @param rows what stands after {@code from}
     * @param notice what is told of each row
     */
    public String insertFrom(String rows, NoticeRows notice) {
        return "insert into notice (" + COLUMNS + ", mail_at) select " + String.join(", ",
                notice.to().account(), notice.to().unit(), notice.to().role(), notice.to().division(), notice.kind(),
                notice.about().dossier(), notice.about().code(), notice.about().service(), notice.at(), notice.what(),
                NOW, mailAt(notice)) + " from " + rows;
    }

    private String mailAt(NoticeRows notice) {
        return mail.isOn() ? MAILED.formatted(notice.to().account(), notice.kind(), NoticeKind.mailed()) : "null";
    }

    private Object[] values(Notice notice, Timestamp now) {
        return new Object[] {
            notice.to().account(), notice.to().unit(), notice.to().role(), notice.to().division(), notice.kind().code(),
            notice.about().dossier(), notice.about().code(), notice.about().service(), timestamp(notice.at()), notice.what(),
            now, isMailed(notice) ? now : null};
    }

    private static void fill(PreparedStatement row, Object[] values) throws SQLException {
        for (int place = 0; place < values.length; place++) {
            row.setObject(place + 1, values[place]);
        }
    }

    private boolean isMailed(Notice notice) {
        return notice.kind().isMailed() && notice.to().account() != null && mail.isOn();
    }

    private static Timestamp timestamp(Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }
}
