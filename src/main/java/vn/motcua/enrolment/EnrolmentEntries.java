package vn.motcua.enrolment;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Dossiers;
import vn.motcua.service.Services;

/** In which round each dossier was filed: its end is awaited, and its school year is that of the seat. */
@Component
public class EnrolmentEntries {

    private final JdbcClient jdbc;
    private final Dossiers dossiers;
    private final Services services;
    private final Rounds rounds;
    private final RoundTable table;

    EnrolmentEntries(JdbcClient jdbc, Dossiers dossiers, Services services, Rounds rounds, RoundTable table) {
        this.jdbc = jdbc;
        this.dossiers = dossiers;
        this.services = services;
        this.rounds = rounds;
        this.table = table;
    }

    /**
     * The round of a dossier, as its times are now; noted when it is first asked for.
     *
     * @param process the engine's process that waits for the end of the round
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Round enter(UUID id, String process) {
        Optional<Round> known = of(id);
        if (known.isPresent()) {
            return known.get();
        }
        Round round = roundOf(dossiers.get(id));
        jdbc.sql("""
                insert into enrolment_entry (dossier_id, level, school_year, number, process_id)
                values (:dossier, :level, :year, :number, :process)
                """)
                .param("dossier", id)
                .param("level", round.key().level().code())
                .param("year", round.key().schoolYear())
                .param("number", round.key().number())
                .param("process", process)
                .update();
        return round;
    }

    /** The round that was noted for a dossier; empty before it was. */
    public Optional<Round> of(UUID dossier) {
        return jdbc.sql("""
                select r.level, r.school_year, r.number from enrolment_round r join enrolment_entry e
                    on e.level = r.level and e.school_year = r.school_year and e.number = r.number
                where e.dossier_id = :dossier
                """)
                .param("dossier", dossier)
                .query((row, number) -> new Round.Key(
                        SchoolLevel.of(row.getString(1)).orElseThrow(), row.getString(2), row.getInt(3)))
                .optional()
                .flatMap(table::find);
    }

    /** A round that was shortened after the filing has still taken the dossier in: then it is the last one that had opened. */
    private Round roundOf(Dossier dossier) {
        SchoolLevel level = Rounds.levelOf(services.version(dossier.service(), dossier.serviceVersion())).orElseThrow();
        Instant filed = dossier.milestones().submittedAt();
        return rounds.openAt(level, filed)
                .or(() -> table.of(level).stream()
                        .filter(round -> !round.opens().isAfter(filed))
                        .reduce((earlier, later) -> later))
                .orElseGet(() -> table.of(level).get(0));
    }
}
