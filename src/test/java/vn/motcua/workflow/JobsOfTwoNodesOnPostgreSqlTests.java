package vn.motcua.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.FullApplicationOnPostgreSql;
import vn.motcua.Walk;
import vn.motcua.dossier.DossierFile;

/** What a node has in hand: free within a minute of its death, and done once even where two have it. */
@FullApplicationOnPostgreSql
class JobsOfTwoNodesOnPostgreSqlTests {

    private static final int MINUTE = 60_000;

    @Autowired
    private ApplicationContext city;

    @Autowired
    private Environment settings;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aJobThatTwoNodesRunInTheSameMomentIsDoneOnce() {
        Walk birth = Walk.filed(city, "citizen5", "birth-registration", "00001").decides("receive", "accept")
                .decides("appraise", "approve").decides("obtainPersonalNumber", null).decides("enterInRegister", null);
        String job = jobOf(birth, "draftSilent");
        CyclicBarrier together = new CyclicBarrier(2);

        List<Boolean> done = Stream.of(together, together)
                .map(barrier -> CompletableFuture.supplyAsync(() -> run(job, barrier)))
                .toList().stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(done).containsExactlyInAnyOrder(true, false);
        assertThat(birth.waitsAt()).containsExactly("sign");
        DossierFile file = birth.file();
        assertThat(file.stages()).extracting("step").doesNotHaveDuplicates();
    }

    @Test
    void theEngineFreesWhatADeadNodeHadInHandWithinAMinute() {
        // In the words of the settings: the engine of the tests has no executor that would take them over.
        int locked = settings.getRequiredProperty("camunda.bpm.job-execution.lock-time-in-millis", Integer.class);
        int unseen = settings.getRequiredProperty("camunda.bpm.job-execution.max-wait", Integer.class);

        assertThat(locked + unseen).isPositive().isLessThan(MINUTE);
    }

    @Test
    void theDatabaseLetsGoWithinAMinuteOfANodeWhoseLineIsGone() {
        int silent = setting("tcp_keepalives_idle") + setting("tcp_keepalives_interval") * setting("tcp_keepalives_count");

        assertThat(silent).isPositive().isLessThan(MINUTE / 1000);
        assertThat(setting("tcp_user_timeout")).isPositive().isLessThan(MINUTE);
    }

    /** Without its unit: seconds, or milliseconds for the last one. */
    private int setting(String name) {
        return jdbc.sql("select cast(setting as integer) from pg_settings where name = :name")
                .param("name", name)
                .query(Integer.class)
                .single();
    }

    private boolean run(String job, CyclicBarrier together) {
        try {
            together.await();
            city.getBean(ManagementService.class).executeJob(job);
            return true;
        } catch (ProcessEngineException anotherHasIt) {
            return false;
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    private String jobOf(Walk walk, String timer) {
        String process = city.getBean(RuntimeService.class).createProcessInstanceQuery()
                .processInstanceBusinessKey(walk.id().toString()).rootProcessInstances().singleResult().getId();
        return city.getBean(ManagementService.class).createJobQuery()
                .processInstanceId(process).activityId(timer).singleResult().getId();
    }
}
