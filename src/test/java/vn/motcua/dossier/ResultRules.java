package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.PaperText;
import vn.motcua.Walk;
import vn.motcua.document.Documents;
import vn.motcua.document.Signatures;
import vn.motcua.organisation.UnitsChanged;

/** What is decided is frozen at once, and drawn afterwards: once, whoever comes first; on both databases. */
abstract class ResultRules {

    private static final String WARD = "00010";
    private static final int READERS = 6;

    @Autowired
    private ApplicationContext city;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ResultDrawing drawing;

    @Autowired
    private DossierFiles files;

    @Autowired
    private MockMvcTester mvc;

    @Test
    void theDecisionItselfDrawsNothing() {
        Walk birth = birth();
        transaction.executeWithoutResult(status -> {
            birth.decides("receive", "refuse");
            assertThat(undrawn(birth)).isEqualTo(1);
        });

        assertThat(birth.file().results()).allSatisfy(result -> assertThat(result.sha256()).hasSize(64));
        assertThat(undrawn(birth)).isZero();
    }

    @Test
    void aUnitThatIsRenamedAfterTheDecisionKeepsItsNameOnThePaper() throws IOException {
        Walk birth = birth();
        String name = jdbc.sql("select name from unit where code = ?").param(WARD).query(String.class).single();
        try {
            transaction.executeWithoutResult(status -> {
                birth.decides("receive", "refuse");
                rename("Tên Khác Hẳn");
            });
            assertThat(PaperText.of(content(birth.file().results().get(0))).toLowerCase())
                    .contains(name.toLowerCase()).doesNotContain("tên khác hẳn");
        } finally {
            rename(name);
        }
    }

    @Test
    void theResultSaysAndProvesWhenItWasSignedHoweverLateItIsDrawn() throws IOException {
        Walk birth = untilTheSeal();
        Instant issued = transaction.execute(status -> {
            birth.decides("seal", null);
            Instant now = jdbc.sql("select issued_at from dossier_result where dossier_id = ?")
                    .param(birth.id()).query((row, line) -> row.getTimestamp(1).toInstant()).single();
            // As if it had been decided a day before somebody came to draw it.
            jdbc.sql("update dossier_result set facts = replace(facts, :today, :before) where dossier_id = :id")
                    .param("today", day(now)).param("before", day(now.minusSeconds(86_400))).param("id", birth.id())
                    .update();
            return now.minusSeconds(86_400);
        });

        byte[] pdf = content(birth.file().results().get(0));
        assertThat(city.getBean(Signatures.class).verify(pdf).time()).isEqualTo(issued.minusNanos(issued.getNano()));
        assertThat(PaperText.of(pdf)).contains("Thời gian ký").contains("Giấy khai sinh".toUpperCase());
    }

    @Test
    void manyWhoReadAtOnceAndTheWorkersGetOneDrawing() throws Exception {
        Walk birth = birth().decides("receive", "refuse");
        ExecutorService threads = Executors.newFixedThreadPool(2 * READERS);
        try {
            List<Callable<String>> comers = new ArrayList<>();
            for (int reader = 0; reader < READERS; reader++) {
                comers.add(() -> birth.file().results().get(0).sha256());
                comers.add(() -> {
                    drawing.drawWaiting();
                    return files.result(birth.applicant(), birth.id().toString(), 1).sha256();
                });
            }
            Set<String> hashes = new HashSet<>();
            for (Future<String> answer : threads.invokeAll(comers)) {
                hashes.add(answer.get());
            }
            assertThat(hashes).hasSize(1);
            assertThat(content(birth.file().results().get(0))).isNotEmpty();
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void theDossierInJsonIsCompleteAsSoonAsItsStatusSaysSo() throws IOException {
        Walk birth = birth().decides("receive", "refuse");
        String at = "/api/dossiers/" + birth.id();

        assertThat(mvc.get().uri(at).with(httpBasic("citizen7", "demo"))).hasStatusOk().bodyJson()
                .extractingPath("$.status").isEqualTo("refused");
        DossierResult result = birth.file().results().get(0);
        assertThat(mvc.get().uri(at).with(httpBasic("citizen7", "demo"))).bodyJson()
                .satisfies(json -> {
                    assertThat(json).extractingPath("$.results[0].sha256").isEqualTo(result.sha256());
                    assertThat(json).extractingPath("$.results[0].size").isEqualTo((int) result.size());
                });
        byte[] sent = mvc.get().uri(at + "/results/1").with(httpBasic("citizen7", "demo")).exchange()
                .getResponse().getContentAsByteArray();
        assertThat(sent).isEqualTo(content(result)).hasSize((int) result.size());
    }

    @Test
    void whoReadsWithinATransactionIsGivenTheDrawnPaperToo() {
        Walk birth = birth().decides("receive", "refuse");
        TransactionTemplate reading = new TransactionTemplate(transaction.getTransactionManager());
        reading.setReadOnly(true);

        String read = reading.execute(status -> birth.file().results().get(0).sha256());
        String written = transaction.execute(status ->
                files.result(birth.applicant(), birth.id().toString(), 1).sha256());

        assertThat(read).hasSize(64).isEqualTo(written);
    }

    @Test
    void aTransactionThatGivesUpLeavesNothingToDraw() {
        Walk birth = birth();
        transaction.executeWithoutResult(status -> {
            birth.decides("receive", "refuse");
            status.setRollbackOnly();
        });

        assertThat(birth.status()).isEqualTo("submitted");
        assertThat(birth.file().results()).isEmpty();
    }

    @Test
    void aPaperThatCannotBeDrawnIsTriedAgainLaterAndHoldsUpNobody() throws IOException {
        Walk broken = birth();
        String facts = transaction.execute(status -> {
            broken.decides("receive", "refuse");
            String frozen = jdbc.sql("select facts from dossier_result where dossier_id = ?")
                    .param(broken.id()).query(String.class).single();
            write(broken, "{");
            return frozen;
        });
        Walk whole = birth().decides("receive", "refuse");

        assertThat(broken.file().results()).isEmpty();
        assertThat(broken.status()).isEqualTo("refused");
        assertThat(attempts(broken)).isPositive();
        drawing.drawWaiting();
        assertThat(whole.file().results()).hasSize(1);

        write(broken, facts);
        assertThat(PaperText.of(content(broken.file().results().get(0)))).contains("Mẫu số 03");
        assertThat(undrawn(broken)).isZero();
    }

    private Walk birth() {
        return Walk.filed(city, "citizen7", "birth-registration", WARD);
    }

    private Walk untilTheSeal() {
        return birth().decides("receive", "accept").decides("appraise", "approve").decides("obtainPersonalNumber", null)
                .decides("enterInRegister", null).decides("confirmDraft", "correct").decides("sign", "sign");
    }

    private void rename(String name) {
        jdbc.sql("update unit set name = ? where code = ?").params(name, WARD).update();
        city.publishEvent(new UnitsChanged());
    }

    private void write(Walk walk, String facts) {
        jdbc.sql("update dossier_result set facts = ?, draw_at = issued_at where dossier_id = ?")
                .params(facts, walk.id()).update();
    }

    private int undrawn(Walk walk) {
        return jdbc.sql("select count(*) from dossier_result where dossier_id = ? and sha256 is null and facts is not null"
                        + " and draw_at is not null")
                .param(walk.id()).query(Integer.class).single();
    }

    private int attempts(Walk walk) {
        return jdbc.sql("select attempts from dossier_result where dossier_id = ?")
                .param(walk.id()).query(Integer.class).single();
    }

    private static String day(Instant moment) {
        return moment.toString().substring(0, 10) + "T";
    }

    private byte[] content(DossierResult result) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        city.getBean(Documents.class).writeTo(result.sha256(), out);
        return out.toByteArray();
    }
}
