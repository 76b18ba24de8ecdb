package vn.motcua.slip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.PaperText;
import vn.motcua.Walk;
import vn.motcua.document.Documents;
import vn.motcua.document.Signatures;
import vn.motcua.document.Verification;
import vn.motcua.dossier.DossierProgress;
import vn.motcua.dossier.Dossiers;
import vn.motcua.refusal.Refusal;
import vn.motcua.security.Actor;

/** Which papers a dossier gets on its way, what they say, and that each is drawn once; on both databases. */
abstract class SlipRules {

    private static final String WARD = "00010";

    @Autowired
    private ApplicationContext city;

    @Autowired
    private Slips slips;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void acceptanceGivesTheReceiptWithItsNumberInTheRegister() throws IOException {
        Walk birth = birth().decides("receive", "accept");

        Slip receipt = only(birth, SlipKind.RECEIPT);
        String text = PaperText.of(content(birth, receipt));
        assertThat(receipt.version()).isEqualTo(1);
        assertThat(receipt.number()).matches("\\d+/TNHS");
        assertThat(text).contains(birth.receipt().code(), "Đăng ký khai sinh", "Giấy chứng sinh", "Bộ phận Một cửa",
                "Vào sổ theo dõi hồ sơ", "Mẫu số 01 · TT 03/2025/TT-VPCP");
    }

    @Test
    void noSlipCarriesTheTrackingKeyButTheApplicantsOwnCopy() throws IOException {
        Walk birth = birth().decides("receive", "accept");
        String key = birth.receipt().trackingKey();

        assertThat(PaperText.of(content(birth, only(birth, SlipKind.RECEIPT)))).doesNotContain(key);
        assertThat(PaperText.of(slips.ownCopy(birth.applicant(), birth.id().toString(), 1).pdf())).contains(key);
        assertNotFound(() -> slips.ownCopy(Walk.officer(WARD, "one-stop"), birth.id().toString(), 1));
    }

    @Test
    void anExtensionGivesAnotherVersionWithWhatMovedTheDate() throws IOException {
        Walk birth = birth().decides("receive", "accept");
        Slip first = only(birth, SlipKind.RECEIPT);
        String drawn = slips.open(birth.applicant(), birth.id().toString(), "receipt", 1).sha256();

        extend(birth, "5 ngày làm việc");

        List<Slip> receipts = of(birth, SlipKind.RECEIPT);
        assertThat(receipts).extracting(Slip::version).containsExactly(2, 1);
        assertThat(receipts.get(0).number()).isEqualTo(first.number());
        assertThat(receipts.get(0).reason()).contains("Gia hạn 5 ngày làm việc", "khoản 2 Điều 19", "Xác minh");
        assertThat(PaperText.of(content(birth, receipts.get(0)))).contains("Lần 2", "Gia hạn 5 ngày làm việc");
        assertThat(slips.open(birth.applicant(), birth.id().toString(), "receipt", 1).sha256()).isEqualTo(drawn);
    }

    @Test
    void whatASlipSaysIsFrozenWhenItIsIssuedAndNotWhenItIsDrawn() throws IOException {
        Walk birth = birth().decides("receive", "accept");
        jdbc.sql("update dossier set applicant_name = 'Người khác' where id = :id").param("id", birth.id()).update();

        String text = PaperText.of(content(birth, only(birth, SlipKind.RECEIPT)));

        assertThat(text).contains("Người nộp citizen7").doesNotContain("Người khác");
    }

    @Test
    void everySupplementAskedGivesAPaperWithReasonAndTerm() throws IOException {
        Walk birth = birth().decides("receive", "supplement");

        Slip supplement = only(birth, SlipKind.SUPPLEMENT);
        assertThat(supplement.number()).matches("\\d+/HDHS");
        assertThat(PaperText.of(content(birth, supplement)))
                .contains("Lý do của cán bộ", "bổ sung, hoàn thiện trước", "1022", "Mẫu số 02");
    }

    @Test
    void aRefusalAtTheDeskIsOnePaperAmongResultsAndSlips() throws IOException {
        Walk birth = birth().decides("receive", "refuse");

        Slip refusal = only(birth, SlipKind.REFUSAL);
        assertThat(refusal.sha256()).isEqualTo(birth.file().results().get(0).sha256());
        assertThat(PaperText.of(content(birth, refusal))).contains("Mẫu số 03", "/TCHS", "không tiếp nhận");
    }

    @Test
    void anApologyIsSignedByTheLeadersUnitAndNamesTheNewDate() throws IOException {
        Walk birth = birth().decides("receive", "accept");
        transaction(() -> progress().apologise(
                birth.id(), LocalDate.of(2030, 5, 6), "other-agency", "Chúng tôi rất tiếc", Walk.officer(WARD, "leader")));

        Slip apology = only(birth, SlipKind.APOLOGY);
        byte[] pdf = content(birth, apology);
        Verification signed = city.getBean(Signatures.class).verify(pdf);
        assertThat(PaperText.of(pdf)).contains("Ngày 06 tháng 5 năm 2030", "Chờ ý kiến cơ quan khác", "Chúng tôi rất tiếc")
                .contains("Cơ quan: Ủy ban nhân dân phường").doesNotContain("Cơ quan: " + WARD);
        assertThat(signed.outcome()).isEqualTo(Verification.Outcome.VALID);
    }

    @Test
    void aWithdrawalGivesTheNoticeOfTheStopAndFreezesTheControlSheet() throws IOException {
        Walk birth = birth();
        city.getBean(Dossiers.class).withdraw(birth.applicant(), birth.id(), "Tôi nộp nhầm");

        assertThat(PaperText.of(content(birth, only(birth, SlipKind.STOP)))).contains("rút hồ sơ", "Tôi nộp nhầm", "Mẫu số 05");
        assertThat(slips.of(Walk.officer(WARD, "one-stop"), birth.id()))
                .extracting(Slip::kind)
                .contains(SlipKind.CONTROL);
    }

    @Test
    void theControlSheetHasEveryHandOverAndIsForOfficersAlone() throws IOException {
        Walk birth = birth().decides("receive", "accept").decides("appraise", "refuse").decides("refuse", "refuse");
        Actor officer = Walk.officer(WARD, "one-stop");

        Slip sheet = slips.open(officer, birth.id().toString(), "control", 1);
        assertThat(PaperText.of(bytes(sheet))).contains("1. Giao:", "2. Nhận:", "hạn", birth.receipt().code());
        assertThat(of(birth, SlipKind.CONTROL)).isEmpty();
        assertNotFound(() -> slips.open(birth.applicant(), birth.id().toString(), "control", 1));
        assertNotFound(() -> slips.controlSheet(birth.applicant(), birth.id().toString()));
        assertThat(PaperText.of(slips.controlSheet(officer, birth.id().toString()))).contains("1. Giao:");
    }

    @Test
    void manyWhoAskAtOnceGetOneDrawing() throws Exception {
        Walk birth = birth().decides("receive", "accept");
        ExecutorService threads = Executors.newFixedThreadPool(6);
        try {
            List<Callable<String>> readers = IntStream.range(0, 6)
                    .<Callable<String>>mapToObj(reader -> () ->
                            slips.open(birth.applicant(), birth.id().toString(), "receipt", 1).sha256())
                    .toList();
            List<Future<String>> answers = threads.invokeAll(readers);
            Set<String> hashes = answers.stream().map(SlipRules::get).collect(Collectors.toSet());

            assertThat(hashes).hasSize(1);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void aSlipOfAnothersDossierDoesNotExistForMe() {
        Walk birth = birth().decides("receive", "accept");

        assertNotFound(() -> slips.open(Walk.citizen("citizen9"), birth.id().toString(), "receipt", 1));
        assertNotFound(() -> slips.open(Walk.officer("00007", "leader"), birth.receipt().code(), "receipt", 1));
        assertNotFound(() -> slips.open(birth.applicant(), birth.id().toString(), "receipt", 2));
        assertNotFound(() -> slips.open(birth.applicant(), birth.id().toString(), "nothing", 1));
    }

    private Walk birth() {
        return Walk.filed(city, "citizen7", "birth-registration", WARD);
    }

    private void extend(Walk walk, String by) {
        transaction(() -> progress().extend(
                walk.id(), by, "khoản 2 Điều 19", "Xác minh thêm", Walk.officer(WARD, "leader")));
    }

    private DossierProgress progress() {
        return city.getBean(DossierProgress.class);
    }

    private void transaction(Runnable work) {
        city.getBean(TransactionTemplate.class).executeWithoutResult(status -> work.run());
    }

    private Slip only(Walk walk, SlipKind kind) {
        List<Slip> found = of(walk, kind);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private List<Slip> of(Walk walk, SlipKind kind) {
        return slips.of(walk.applicant(), walk.id()).stream().filter(slip -> slip.kind() == kind).toList();
    }

    private byte[] content(Walk walk, Slip slip) {
        return bytes(slips.open(walk.applicant(), walk.id().toString(), slip.kind().code(), slip.version()));
    }

    private byte[] bytes(Slip slip) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        city.getBean(Documents.class).writeTo(slip.sha256(), out);
        return out.toByteArray();
    }

    private static String get(Future<String> answer) {
        try {
            return answer.get();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    private static void assertNotFound(ThrowingCallable call) {
        assertThatThrownBy(call)
                .asInstanceOf(type(Refusal.class))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("not-found"));
    }
}
