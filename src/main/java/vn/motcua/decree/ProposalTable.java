package vn.motcua.decree;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.DayChange;
import vn.motcua.organisation.CalendarEdition;
import vn.motcua.organisation.CalendarVersion;

/** The decrees in preparation as they stand in the database. */
@Component
class ProposalTable {

    private final JdbcClient jdbc;

    ProposalTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Proposal proposal) {
        CalendarEdition edition = proposal.edition();
        jdbc.sql("""
                insert into calendar_proposal (id, kind, decree, title, takes_back, based_on, made_by, made_at)
                values (:id, :kind, :decree, :title, :takesBack, :basedOn, :by, :at)
                """)
                .param("id", proposal.id())
                .param("kind", edition.kind().code())
                .param("decree", edition.decree())
                .param("title", edition.title())
                .param("takesBack", edition.takesBack())
                .param("basedOn", proposal.basedOn())
                .param("by", edition.publishedBy())
                .param("at", Timestamp.from(proposal.madeAt()))
                .update();
        edition.days().forEach(day -> insert(proposal.id(), day));
    }

    Optional<Proposal> find(UUID id) {
        return read(id, "");
    }

    Optional<Proposal> lock(UUID id) {
        return read(id, " for update");
    }

    void markPublished(UUID id, int version) {
        jdbc.sql("update calendar_proposal set published = :version where id = :id")
                .param("version", version)
                .param("id", id)
                .update();
    }

    private void insert(UUID proposal, DayChange day) {
        jdbc.sql("""
                insert into calendar_proposal_day (proposal_id, on_date, name, kind)
                values (:proposal, :date, :name, :kind)
                """)
                .param("proposal", proposal)
                .param("date", day.date())
                .param("name", day.name())
                .param("kind", day.word())
                .update();
    }

    private Optional<Proposal> read(UUID id, String lock) {
        List<DayChange> days = jdbc.sql("select * from calendar_proposal_day where proposal_id = :id order by on_date")
                .param("id", id)
                .query((row, number) -> DayChange.of(
                                row.getObject("on_date", LocalDate.class), row.getString("name"), row.getString("kind"))
                        .orElseThrow())
                .list();
        return jdbc.sql("select * from calendar_proposal where id = :id" + lock)
                .param("id", id)
                .query((row, number) -> proposal(row, days))
                .optional();
    }

    private static Proposal proposal(ResultSet row, List<DayChange> days) throws SQLException {
        CalendarVersion.Kind kind = "take-back".equals(row.getString("kind"))
                ? CalendarVersion.Kind.TAKE_BACK
                : CalendarVersion.Kind.DECREE;
        return new Proposal(
                row.getObject("id", UUID.class),
                new CalendarEdition(
                        kind,
                        row.getString("decree"),
                        row.getString("title"),
                        row.getObject("takes_back", Integer.class),
                        row.getString("made_by"),
                        days),
                row.getInt("based_on"),
                row.getTimestamp("made_at").toInstant(),
                row.getObject("published", Integer.class));
    }
}
