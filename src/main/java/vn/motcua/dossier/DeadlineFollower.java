package vn.motcua.dossier;

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
    private final DossierRows rows;
    private final CityCalendar calendar;
    private final DeadlineSettings settings;

    DeadlineFollower(JdbcClient jdbc, DossierRows rows, CityCalendar calendar, DeadlineSettings settings) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.calendar = calendar;
        this.settings = settings;
    }

    /** The desk must have answered by then; what it decides ends this limit. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void receptionDue(UUID dossier, Instant due) {
        LockedDossier held = rows.hold(dossier);
        if (held.dossier().status() == DossierStatus.SUBMITTED) {
            save(held, new Deadlines(held.deadlines().warnAt(), held.deadlines().headAt(), due));
        }
    }

    /** While a dossier waits at the desk, the desk's own limit stays; from then on the legal time counts. */
    @EventListener
    void follow(DossierChanged change) {
        if (change.event().kind() == EventKind.APOLOGISED) {
            markApologised(change);
        }
        if (!change.concernsTheClock()) {
            return;
        }
        boolean ticksOn = change.after().due() != null && change.before().equals(change.after());
        if (!ticksOn) {
            set(change.dossier(), change.after());
        }
    }

    private void set(UUID dossier, DossierClock clock) {
        LockedDossier held = rows.hold(dossier);
        LockedDossier.Warned warned = held.warned();
        if (held.dossier().status() == DossierStatus.SUBMITTED) {
            return;
        }
        Deadlines wanted = Deadlines.of(clock, calendar.calendar(), settings);
        if (wanted.overAt() == null || warned.overdue()) {
            save(held, Deadlines.NONE);
        } else {
            save(held, new Deadlines(
                    wanted.overAt().equals(warned.officers()) ? null : wanted.warnAt(),
                    wanted.overAt().equals(warned.heads()) ? null : wanted.headAt(),
                    wanted.overAt()));
        }
    }

    private void markApologised(DossierChanged change) {
        jdbc.sql("update dossier set apologised_at = coalesce(apologised_at, :at) where id = :id")
                .param("at", Timestamp.from(change.event().at()))
                .param("id", change.dossier())
                .update();
    }

    private void save(LockedDossier held, Deadlines deadlines) {
        if (held.deadlines().equals(deadlines)) {
            return;
        }
        jdbc.sql("update dossier set act_at = :act, warn_at = :warn, head_at = :head, over_at = :over where id = :id")
                .param("act", timestamp(first(deadlines)))
                .param("warn", timestamp(deadlines.warnAt()))
                .param("head", timestamp(deadlines.headAt()))
                .param("over", timestamp(deadlines.overAt()))
                .param("id", held.dossier().id())
                .update();
        held.act(deadlines);
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
}
