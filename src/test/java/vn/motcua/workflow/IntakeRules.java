package vn.motcua.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.MovedClock;
import vn.motcua.Walk;
import vn.motcua.dossier.DossierProgress;
import vn.motcua.organisation.CityClock;

/** What holds of the intake on both databases: everybody's turn, whoever starts, whatever is broken or held. */
abstract class IntakeRules {

    private static final String SERVICE = "birth-registration";
    private static final List<String> WARDS = List.of("00004", "00007", "00028");
    private static final int NODES = 4;

    @Autowired
    private ApplicationContext city;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void theDossiersOfAUnitAreStartedInTheOrderOfTheirFilingHoweverManyNodesStart() throws Exception {
        List<Walk> filed = new ArrayList<>();
        for (int number = 0; number < 45; number++) {
            filed.add(filed("citizen18", WARDS.get(number % WARDS.size())));
        }

        startOnAllNodes();

        assertThat(filed).allSatisfy(walk -> assertThat(walk.waitsAt()).containsExactly("receive"));
        for (String ward : WARDS) {
            List<Instant> starts = filed.stream().filter(walk -> ward.equals(walk.file().dossier().unit()))
                    .map(IntakeRules::startOf).toList();
            assertThat(starts).hasSize(15).isSorted();
        }
    }

    @Test
    void aBadEntryLosesItsTurnAndTheOthersKeepTheirs() throws Exception {
        Walk first = filed("citizen19", WARDS.get(0));
        Walk bad = filed("citizen19", WARDS.get(0));
        Walk third = filed("citizen19", WARDS.get(0));
        Walk fourth = filed("citizen19", WARDS.get(0));
        version(bad, 999);

        startOnAllNodes();

        assertThat(List.of(startOf(first), startOf(third), startOf(fourth))).isSorted();
        assertThat(bad.waitsAt()).isEmpty();
        version(bad, first.file().dossier().serviceVersion());
        try (MovedClock clock = new MovedClock(city)) {
            clock.to(city.getBean(CityClock.class).instant().plus(Duration.ofMinutes(2)));
            city.getBean(Intake.class).startWaiting();
        }
        assertThat(bad.waitsAt()).containsExactly("receive");
    }

    @Test
    void aDossierThatSomebodyHoldsKeepsItsTurnAndHoldsUpNoOtherUnit() throws Exception {
        Walk held = filed("citizen20", WARDS.get(0));
        Walk behind = filed("citizen20", WARDS.get(0));
        Walk elsewhere = filed("citizen20", WARDS.get(1));

        city.getBean(TransactionTemplate.class).executeWithoutResult(status -> {
            city.getBean(DossierProgress.class).lock(held.id());
            startOnAllNodes();
        });

        assertThat(elsewhere.waitsAt()).containsExactly("receive");
        assertThat(behind.waitsAt()).isEmpty();
        city.getBean(Intake.class).startWaiting();
        assertThat(List.of(startOf(held), startOf(behind))).isSorted();
    }

    @Test
    void theApplicantReadsThatTheDeskHasItOnceItDoesAndHoweverManyNodesStart() {
        Walk walk = filed("citizen18", WARDS.get(2));
        assertThat(noticesOf(walk)).isEmpty();

        startOnAllNodes();

        assertThat(noticesOf(walk)).containsExactly("received");
    }

    private List<String> noticesOf(Walk walk) {
        return jdbc.sql("select kind from notice where dossier_id = :id and account = :applicant")
                .param("id", walk.id()).param("applicant", walk.applicant().account()).query(String.class).list();
    }

    private Walk filed(String citizen, String ward) {
        Walk walk = Walk.draft(city, citizen, SERVICE, ward);
        walk.submit("intake-" + walk.id());
        return walk;
    }

    private static Instant startOf(Walk walk) {
        return walk.item("receive").times().createdAt();
    }

    private void version(Walk walk, int version) {
        jdbc.sql("update dossier set service_version = :version where id = :id")
                .param("version", version).param("id", walk.id()).update();
    }

    /** Each thread does what a node does: it knows of the others by the database alone. */
    private void startOnAllNodes() {
        ExecutorService nodes = Executors.newFixedThreadPool(NODES);
        try {
            Callable<Integer> node = () -> city.getBean(Intake.class).startWaiting();
            for (Future<Integer> started : nodes.invokeAll(Collections.nCopies(NODES, node))) {
                started.get();
            }
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        } finally {
            nodes.shutdownNow();
        }
    }
}
