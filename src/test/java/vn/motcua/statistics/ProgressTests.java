package vn.motcua.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.FullApplication;
import vn.motcua.refusal.Refusal;

@FullApplication
class ProgressTests {

    /** Where nobody files but these tests. */
    private static final String UNIT = "figures";

    private static final Period MARCH = new Period(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31));

    @Autowired
    private Progress progress;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void forget() {
        jdbc.sql("delete from dossier where unit_code like 'figures%'").update();
    }

    @Test
    void aDearAnswerIsGivenAgainForLonger() {
        assertThat(Progress.keptFor(Duration.ofMillis(3))).isEqualTo(Duration.ofSeconds(5));
        assertThat(Progress.keptFor(Duration.ofSeconds(4))).isEqualTo(Duration.ofSeconds(80));
    }

    @Test
    void whatWasFiledInThePeriodIsReceivedAndUnderWayUntilItIsDone() {
        String unit = UNIT + 1;
        dossier(unit, "returned", "2026-02-20", "2026-03-10", "2026-03-05");
        dossier(unit, "in-progress", "2026-03-02", "2026-04-10", null);
        dossier(unit, "returned", "2026-03-03", "2026-04-15", "2026-04-02");

        assertThat(march(unit)).isEqualTo(new Figures(2, 2, 1, 0, 0, 0, 0, 0, 0));
    }

    @Test
    void lateIsWhatWasDoneAfterItsDueDateAndOverdueWhatIsStillOpenThen() {
        String unit = UNIT + 2;
        dossier(unit, "returned", "2026-03-02", "2026-03-10", "2026-03-12");
        dossier(unit, "in-progress", "2026-03-02", "2026-03-10", null);

        assertThat(march(unit)).isEqualTo(new Figures(2, 1, 0, 1, 1, 0, 0, 2, 0));
    }

    @Test
    void nothingFallsDueWhileTheApplicantIsAwaited() {
        String unit = UNIT + 3;
        dossier(unit, "supplement-asked", "2026-03-02", "2026-03-10", null);

        assertThat(march(unit)).isEqualTo(new Figures(1, 1, 0, 0, 0, 0, 0, 0, 0));
    }

    @Test
    void aRefusalAfterAcceptanceIsAResultAndAWithdrawalIsNone() {
        String unit = UNIT + 4;
        ended(dossier(unit, "refused", "2026-03-02", "2026-03-20", null), "2026-03-09");
        ended(dossier(unit, "withdrawn", "2026-03-02", "2026-03-20", null), "2026-03-09");

        assertThat(march(unit)).isEqualTo(new Figures(2, 0, 1, 0, 0, 0, 0, 0, 0));
    }

    @Test
    void whatIsLateWithoutAnApologyStandsInALineOfItsOwn() {
        String unit = UNIT + 6;
        UUID excused = dossier(unit, "returned", "2026-03-02", "2026-03-10", "2026-03-12");
        dossier(unit, "in-progress", "2026-03-02", "2026-03-10", null);
        jdbc.sql("update dossier set late = true, apologised_at = :at, missed_by_outage = true where id = :id")
                .param("at", at("2026-03-11"))
                .param("id", excused)
                .update();

        assertThat(march(unit)).isEqualTo(new Figures(2, 1, 0, 1, 1, 0, 1, 1, 1));
    }

    @Test
    void aDeskThatDidNotAnswerInTimeIsCountedWhereTheDossierCameIn() {
        String unit = UNIT + 7;
        jdbc.sql("update dossier set reception_late = true where id = :id")
                .param("id", dossier(unit, "in-progress", "2026-03-02", "2026-04-20", null))
                .update();

        assertThat(march(unit).receptionLate()).isEqualTo(1);
    }

    @Test
    void draftsAreNobodysBusiness() {
        String unit = UNIT + 5;
        jdbc.sql("update dossier set submitted_at = null where id = :id")
                .param("id", dossier(unit, "draft", "2026-03-02", "2026-03-20", null))
                .update();

        assertThat(march(unit)).isEqualTo(Figures.NONE);
    }

    @Test
    void aPeriodEndsAfterItBegins() {
        assertThatThrownBy(() -> new Period(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 1)))
                .isInstanceOf(Refusal.class);
    }

    private Figures march(String unit) {
        return Progress.total(progress.of(unit, MARCH));
    }

    private UUID dossier(String unit, String status, String filed, String due, String result) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                insert into dossier (id, service_key, service_version, unit_code, applicant, applicant_name, status,
                                     answers, version, created_at, changed_at, submitted_at, accepted_at, due_at,
                                     result_at, last_hash)
                values (:id, 'birth-registration', 1, :unit, 'citizen1', 'Nghiêm Quỳnh Như', :status,
                        '{}', 1, :filed, :filed, :filed, :filed, :due, :result, '')
                """)
                .param("id", id)
                .param("unit", unit)
                .param("status", status)
                .param("filed", at(filed))
                .param("due", at(due))
                .param("result", result == null ? null : at(result))
                .update();
        return id;
    }

    private void ended(UUID id, String day) {
        jdbc.sql("update dossier set ended_at = :at where id = :id").param("at", at(day)).param("id", id).update();
    }

    private static Timestamp at(String day) {
        return Timestamp.from(Instant.parse(day + "T03:00:00Z"));
    }
}
