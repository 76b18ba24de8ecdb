package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.motcua.FullApplication;
import vn.motcua.Walk;

/** The same where no worker runs: what is not asked for stays undrawn. */
@FullApplication
@ExtendWith(OutputCaptureExtension.class)
class ResultTests extends ResultRules {

    @Test
    void listsAndTrackingDrawNothing(
            @Autowired ApplicationContext city, @Autowired JdbcClient jdbc, @Autowired MockMvcTester mvc) {
        Walk birth = Walk.filed(city, "citizen7", "birth-registration", "00010").decides("receive", "refuse");

        assertThat(mvc.get().uri("/api/dossiers").with(httpBasic("citizen7", "demo"))).hasStatusOk();
        assertThat(mvc.get().uri("/api/tracking/{code}?key={key}", birth.receipt().code(), birth.receipt().trackingKey()))
                .hasStatusOk().bodyJson().extractingPath("$.status").isEqualTo("refused");

        assertThat(isDrawn(jdbc, birth.id())).isFalse();
        birth.file();
        assertThat(isDrawn(jdbc, birth.id())).isTrue();
    }

    @Test
    void theWorkerDrawsWhatNobodyAskedFor(
            @Autowired ApplicationContext city, @Autowired JdbcClient jdbc, @Autowired ResultDrawing drawing) {
        Walk birth = Walk.filed(city, "citizen7", "birth-registration", "00010").decides("receive", "refuse");

        drawing.drawWaiting();

        assertThat(isDrawn(jdbc, birth.id())).isTrue();
    }

    @Test
    void aPaperThatCannotBeDrawnIsToldOnceWithItsDossierAndCountedUntilItIsMended(
            @Autowired ApplicationContext city, @Autowired JdbcClient jdbc, @Autowired ResultDrawing drawing,
            CapturedOutput log) {
        var figures = new ResultFigures(jdbc, Clock.systemUTC()) {
            long failed() {
                return read().failed();
            }
        };
        Walk birth = Walk.filed(city, "citizen7", "birth-registration", "00010").decides("receive", "refuse");
        jdbc.sql("update dossier_result set facts = '{' where dossier_id = ?").param(birth.id()).update();

        drawing.drawWaiting();
        birth.file();
        jdbc.sql("update dossier_result set draw_at = issued_at where dossier_id = ?").param(birth.id()).update();
        drawing.drawWaiting();

        assertThat(log.getAll().split("of dossier " + birth.receipt().code() + " could not be drawn", -1)).hasSize(2);
        assertThat(jdbc.sql("select attempts from dossier_result where dossier_id = ?").param(birth.id())
                .query(Integer.class).single()).isEqualTo(2);
        assertThat(figures.failed()).isPositive();
        jdbc.sql("update dossier_result set draw_at = null where dossier_id = ?").param(birth.id()).update();
    }

    private static boolean isDrawn(JdbcClient jdbc, UUID dossier) {
        return jdbc.sql("select sha256 is not null from dossier_result where dossier_id = ?")
                .param(dossier).query(Boolean.class).single();
    }
}
