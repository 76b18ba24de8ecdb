package vn.motcua.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.SentStatements;
import vn.motcua.Walk;
import vn.motcua.dossier.Dossiers;
import vn.motcua.refusal.Refusal;
import vn.motcua.workflow.Intake;

/** The operator's figures are what the tables say, read with few and cheap statements. */
abstract class FiguresRules {

    @Autowired
    private ApplicationContext city;

    @Autowired
    private List<Figures<?>> figures;

    @Autowired
    private MeterRegistry registry;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void eachIsReadWithOneStatement() {
        for (Figures<?> one : figures) {
            assertThat(SentStatements.during(one::refresh).count()).as(one.getClass().getSimpleName()).isEqualTo(1);
        }
    }

    @Test
    void whatWaitsInTheIntakeIsCountedUntilItsProcessStarts() {
        city.getBean(Intake.class).startWaiting();
        Walk walk = Walk.draft(city, "citizen14", "birth-registration", "00010");

        walk.submit("figures-" + walk.id());
        assertThat(gauge("motcua.waiting", "work", "intake")).isEqualTo(1);
        assertThat(gauge("motcua.waiting.oldest", "work", "intake")).isBetween(0.0, 60.0);

        city.getBean(Intake.class).startWaiting();
        assertThat(gauge("motcua.waiting", "work", "intake")).isZero();
        assertThat(gauge("motcua.waiting.oldest", "work", "intake")).isZero();
    }

    @Test
    void theKeptCountsOfWorkAreWhatTheListHolds() {
        Walk.filed(city, "citizen14", "birth-registration", "00010");

        assertThat(gauge("motcua.work", "state", "open")).isEqualTo(count("unit_code <> 'applicant'"));
        assertThat(gauge("motcua.work", "state", "free")).isEqualTo(count("unit_code <> 'applicant' and assignee is null"));
        assertThat(gauge("motcua.work", "state", "overdue")).isEqualTo(count("flag = 'late'"));
    }

    @Test
    void aFilingIsAcknowledgedOnceHoweverOftenItIsSentAndARefusalCountedByItsCode() {
        Walk walk = Walk.draft(city, "citizen14", "birth-registration", "00010");
        double acknowledged = counter("motcua.filings.acknowledged");
        double accepted = counter("motcua.dossier.events", "kind", "accepted");

        walk.submit("once-" + walk.id());
        walk.submit("once-" + walk.id());
        assertThat(counter("motcua.filings.acknowledged")).isEqualTo(acknowledged + 1);
        assertThatThrownBy(() -> city.getBean(Dossiers.class)
                .submit(Walk.citizen("citizen14"), walk.id(), "another-" + walk.id())).isInstanceOf(Refusal.class);
        assertThat(counter("motcua.filings.refused", "code", "dossier.not-a-draft")).isPositive();

        city.getBean(Intake.class).startWaiting();
        walk.decides("receive", "accept");
        assertThat(counter("motcua.dossier.events", "kind", "accepted")).isEqualTo(accepted + 1);
    }

    private double gauge(String name, String... tags) {
        figures.forEach(Figures::refresh);
        return registry.get(name).tags(tags).gauge().value();
    }

    private double counter(String name, String... tags) {
        return registry.find(name).tags(tags).counters().stream().mapToDouble(counter -> counter.count()).sum();
    }

    private double count(String condition) {
        return jdbc.sql("select count(*) from work_item where " + condition).query(Double.class).single();
    }
}
