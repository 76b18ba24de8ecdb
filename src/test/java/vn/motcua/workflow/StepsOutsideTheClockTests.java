package vn.motcua.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.motcua.FullApplication;
import vn.motcua.Walk;
import vn.motcua.dossier.DossierClock;

/** The law does not count the fifteen days for which a land claim is posted up (Decree 43/2014, article 70). */
@FullApplication
class StepsOutsideTheClockTests {

    @Autowired
    private ApplicationContext city;
    @Autowired
    private RuntimeService runtime;
    @Autowired
    private ManagementService management;

    @Test
    void theClockStandsWhileAStepOutsideItLastsAndGoesOnAfterwards() {
        Walk claim = Walk.filed(city, "citizen9", "land-first-certificate", "001").decides("receive", "accept");
        claim.decides("measure", null).decides("confirmOrigin", "papers");
        Instant due = claim.file().clock().due();

        claim.decides("postFindings", null);

        assertThat(claim.file().clock().isStopped()).isTrue();
        assertThat(last(claim).reason()).isEqualTo("law");
        assertThat(claim.status()).isEqualTo("in-progress");

        hangOut(claim);

        assertThat(claim.file().clock().isStopped()).isFalse();
        assertThat(claim.file().clock().due()).isAfterOrEqualTo(due);
        assertThat(claim.waitsAt()).isNotEmpty();
    }

    private void hangOut(Walk claim) {
        String process = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(claim.id().toString()).rootProcessInstances().singleResult().getId();
        management.executeJob(management.createJobQuery().processInstanceId(process).activityId("postingOver")
                .singleResult().getId());
    }

    private static DossierClock.Span last(Walk walk) {
        var spans = walk.file().clock().spans();
        return spans.get(spans.size() - 1);
    }
}
