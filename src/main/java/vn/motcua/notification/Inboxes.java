package vn.motcua.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.organisation.CityClock;
import vn.motcua.security.Actor;

/** The notices of each person and post; what goes to a post is read as soon as one of its holders read it. */
@Component
public class Inboxes {

    /** Beyond this the number says nothing more to anybody. */
    private static final int MOST_COUNTED = 100;

    private final JdbcClient jdbc;
    private final CityClock clock;

    Inboxes(JdbcClient jdbc, CityClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A page of what this person may read, the newest first; {@code before} is null for the first page. */
    public Inbox page(Actor reader, boolean unreadOnly, Long before, int limit) {
        ReaderCondition mine = new ReaderCondition(reader);
        List<StoredNotice> found = jdbc.sql("select * from notice where " + mine.sql()
                        + (unreadOnly ? " and read_at is null" : "")
                        + " and id < :before order by id desc limit " + (limit + 1))
                .params(mine.parameters())
                .param("before", before == null ? Long.MAX_VALUE : before)
                .query(Inboxes::notice)
                .list();
        boolean more = found.size() > limit;
        List<StoredNotice> shown = more ? found.subList(0, limit) : found;
        return new Inbox(List.copyOf(shown), more ? shown.get(shown.size() - 1).id() : null);
    }

    /** How many wait to be read, counted up to a hundred. */
    public int unread(Actor reader) {
        if (!reader.isApplicant() && reader.posts().isEmpty()) {
            return 0;
        }
        ReaderCondition mine = new ReaderCondition(reader);
        return jdbc.sql("select count(*) from (select id from notice where " + mine.sql()
                        + " and read_at is null limit " + MOST_COUNTED + ") waiting")
                .params(mine.parameters())
                .query(Integer.class)
                .single();
    }

    /** Marks as read whatever tells this person of that dossier; nothing where there is none. */
    @Transactional
    public void readOf(Actor reader, String code) {
        mark(reader, " and dossier_code = :which", code);
    }

    /** Marks all up to that one as read: what came after the page was shown stays unread. */
    @Transactional
    public void readAll(Actor reader, long upTo) {
        mark(reader, " and id <= :which", upTo);
    }

    private void mark(Actor reader, String condition, Object which) {
        ReaderCondition mine = new ReaderCondition(reader);
        jdbc.sql("update notice set read_at = :now, read_by = :by where read_at is null and " + mine.sql() + condition)
                .params(mine.parameters())
                .param("now", Timestamp.from(clock.instant()))
                .param("by", reader.account())
                .param("which", which)
                .update();
    }

    static StoredNotice notice(ResultSet row, int number) throws SQLException {
        Addressee to = new Addressee(
                row.getString("account"), row.getString("unit_code"), row.getString("role"), row.getString("division"));
        Notice.About about = new Notice.About(
                row.getObject("dossier_id", UUID.class), row.getString("dossier_code"), row.getString("service_key"));
        return new StoredNotice(
                row.getLong("id"),
                new Notice(to, NoticeKind.of(row.getString("kind")), about, instant(row, "at"), row.getString("what")),
                instant(row, "written_at"),
                instant(row, "read_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp timestamp = row.getTimestamp(column);
        return timestamp == null ? null : timestamp.toInstant();
    }
}
