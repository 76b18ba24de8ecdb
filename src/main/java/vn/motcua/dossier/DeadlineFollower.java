package vn.motcua.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.organisation.CityCalendar;

/** Keeps the instants at which the sweep acts in step with the clock, so that the sweep computes nothing. */
@Component
public class DeadlineFollower {

    private final JdbcClient jdbc;
    private final CityCalendar calendar;
    private final DeadlineSettings settings;

    DeadlineFollower(JdbcClient jdbc, CityCalendar calendar, DeadlineSettings settings) {
        this.jdbc = jdbc;
        this.calendar = calendar;
        this.settings = settings;
    }

    /** The desk must have answered by then; what it decides ends this limit. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void receptionDue(UUID dossier, Instant due) {
        jdbc.sql("update dossier set over_at = :due, act_at = :due where id = :id and status = 'submitted'")
                .param("due", Timestamp.from(due))
                .param("id", dossier)
                .update();
    }

    /** While a dossier waits at the desk, the desk's own limit stays; from then on the legal time counts. */
    @EventListener
    void follow(DossierChanged change) {
        if (change.event().kind() == EventKind.APOLOGISED) {
            markApologised(change);
        }
        boolean ticksOn = change.after().due() != null && change.before().equals(change.after());
        if (!ticksOn) {
            set(change.dossier(), change.after());
        }
    }

    private void set(UUID dossier, DossierClock clock) {
        Known known = known(dossier);
        if (known.status() == DossierStatus.SUBMITTED) {
            return;
        }
        Deadlines wanted = Deadlines.of(clock, calendar.calendar(), settings);
        if (wanted.overAt() == null || known.overdue()) {
            save(dossier, known, Deadlines.NONE);
        } else {
            save(dossier, known, new Deadlines(
                    wanted.overAt().equals(known.warnedFor()) ? null : wanted.warnAt(),
                    wanted.overAt().equals(known.headWarnedFor()) ? null : wanted.headAt(),
                    wanted.overAt()));
        }
    }

    private void markApologised(DossierChanged change) {
        jdbc.sql("update dossier set apologised_at = coalesce(apologised_at, :at) where id = :id")
                .param("at", Timestamp.from(change.event().at()))
                .param("id", change.dossier())
                .update();
    }

    private void save(UUID dossier, Known known, Deadlines deadlines) {
        if (known.deadlines().equals(deadlines)) {
            return;
        }
        jdbc.sql("update dossier set act_at = :act, warn_at = :warn, head_at = :head, over_at = :over where id = :id")
                .param("act", timestamp(first(deadlines)))
                .param("warn", timestamp(deadlines.warnAt()))
                .param("head", timestamp(deadlines.headAt()))
                .param("over", timestamp(deadlines.overAt()))
                .param("id", dossier)
                .update();
    }

    /** The first of the instants at which something is to be done; null where there is none. */
    static Instant first(Deadlines deadlines) {
        return Stream.of(deadlines.warnAt(), deadlines.headAt(), deadlines.overAt())
                .filter(Objects::nonNull)
                .min(Instant::compareTo)
                .orElse(null);
    }

    static Timestamp timestamp(Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    private Known known(UUID dossier) {
        return jdbc.sql("""
                select status, warn_at, head_at, over_at, warned_for, head_warned_for, overdue_at from dossier
                where id = :id
                """)
                .param("id", dossier)
                .query(DeadlineFollower::known)
                .single();
    }

    private static Known known(ResultSet row, int number) throws SQLException {
        return new Known(
                DossierStatus.of(row.getString("status")),
                new Deadlines(
                        DossierRows.instant(row, "warn_at"),
                        DossierRows.instant(row, "head_at"),
                        DossierRows.instant(row, "over_at")),
                DossierRows.instant(row, "warned_for"),
                DossierRows.instant(row, "head_warned_for"),
                row.getTimestamp("overdue_at") != null);
    }

    private record Known(
            DossierStatus status, Deadlines deadlines, Instant warnedFor, Instant headWarnedFor, boolean overdue) {}
}
