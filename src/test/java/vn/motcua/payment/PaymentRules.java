package vn.motcua.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.Walk;
import vn.motcua.dossier.Decision;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.DossierProgress;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Drafts;
import vn.motcua.dossier.EventKind;
import vn.motcua.form.Answers;
import vn.motcua.organisation.CityClock;
import vn.motcua.refusal.Refusal;
import vn.motcua.service.FeeCall;
import vn.motcua.workflow.Completion;
import vn.motcua.workflow.Intake;
import vn.motcua.workflow.Work;

/** What holds of every payment, whatever the bank says, how often and when (S22), and whatever the database. */
abstract class PaymentRules {

    private static final long FEE = 200_000;

    @Autowired
    private ApplicationContext city;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void aFeeIsAskedAndTheLegalTimeStands() {
        Walk record = asked();

        assertThat(record.status()).isEqualTo("payment-asked");
        assertThat(record.file().dossier().officialStatus()).isEqualTo(6);
        assertThat(record.file().clock().isStopped()).isTrue();
        assertThat(record.file().asked()).singleElement().satisfies(question -> {
            assertThat(question.kind()).isEqualTo("payment");
            assertThat(question.text()).contains("200.000 đồng");
            assertThat(question.until()).isEqualTo(payment(record).times().dueAt()).isNotNull();
        });
    }

    @Test
    void aDossierGoesOnWhenTheBankSaysThatItWasPaid() {
        Walk record = asked().pays();

        assertThat(record.waitsAt()).containsExactly("appraise");
        assertThat(record.status()).isEqualTo("in-progress");
        assertThat(record.file().clock().isStopped()).isFalse();
        assertThat(payment(record).state()).isEqualTo(PaymentState.PAID);
        assertThat(payment(record).money().received()).isEqualTo(FEE);
        assertThat(payment(record).money().receipt()).matches(".+-BL-\\d{4}-\\d{6}");
        assertThat(eventsOf(record)).filteredOn(kind -> kind == EventKind.PAID).hasSize(1);
    }

    @Test
    void startingAgainLeadsToTheSamePayment() {
        Walk record = asked();

        StartedPayment first = start(record);
        StartedPayment second = start(record);

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(first.amount()).isEqualTo(FEE);
        assertThat(first.payUrl()).contains(first.id().toString());
    }

    @ParameterizedTest
    @CsvSource({"amount", "currency", "dossier"})
    void otherMoneyThanWasAskedIsNeverPaidButATaskOfTheDesk(String what) {
        Walk record = asked();
        Map<String, UnaryOperator<Bank.Word>> wrong = Map.of(
                "amount", word -> word.amount(FEE - 1),
                "currency", word -> word.currency("USD"),
                "dossier", word -> word.dossier("000.00.00.H26-260101-0001"));

        wrong.get(what).apply(bank().paid(record.id())).arrives();

        assertThat(payment(record).state()).isEqualTo(PaymentState.MISMATCHED);
        assertThat(payment(record).reason()).isEqualTo(what);
        assertThat(record.waitsAt()).containsExactly("collectFee");
        assertThat(record.status()).isEqualTo("payment-asked");
        assertRefused(() -> start(record), "payment.at-the-desk");

        record.decides("collectFee", null);
        assertThat(payment(record).state()).isEqualTo(PaymentState.COLLECTED);
        assertThat(record.waitsAt()).containsExactly("appraise");
    }

    @Test
    void theSameWordTwentyTimesAtOncePaysOnce() throws Exception {
        Walk record = asked();
        Bank.Word word = bank().paid(record.id());

        atOnce(20, word::arrives);

        assertThat(city.getBean(Payments.class).of(record.id())).hasSize(1);
        assertThat(messagesOf(record)).containsExactly("paid");
        assertThat(eventsOf(record)).filteredOn(kind -> kind == EventKind.PAID).hasSize(1);
        assertThat(record.waitsAt()).containsExactly("appraise");
    }

    @Test
    void theBankMayBeFasterThanTheBrowser() {
        Walk record = asked();

        bank().paid(record.id()).arrives();

        assertThat(payment(record).state()).isEqualTo(PaymentState.PAID);
        assertRefused(() -> start(record), "payment.nothing-asked");
    }

    @Test
    void whatFailedCanBeTriedAgain() {
        Walk record = asked();

        bank().failed(record.id()).arrives();
        assertThat(payment(record).state()).isEqualTo(PaymentState.FAILED);
        assertThat(record.status()).isEqualTo("payment-asked");

        record.pays();
        bank().failed(record.id()).arrives();
        assertThat(payment(record).state()).isEqualTo(PaymentState.PAID);
    }

    @Test
    void moneyThatComesASecondTimeIsKeptToBeGivenBack() {
        Walk record = asked().pays();

        bank().paid(record.id()).arrives();

        assertThat(payment(record).state()).isEqualTo(PaymentState.PAID);
        assertThat(messagesOf(record)).containsExactlyInAnyOrder("paid", "surplus");
        assertThat(eventsOf(record)).filteredOn(kind -> kind == EventKind.PAID).hasSize(1);
    }

    @Test
    void aDossierLapsesWhenItsTermEndsAndMoneyThatComesLateIsNeverPaid() {
        Walk record = asked();

        termEnds(record);
        assertThat(record.status()).isEqualTo("lapsed");
        assertThat(record.file().dossier().officialStatus()).isEqualTo(8);
        assertThat(payment(record).state()).isEqualTo(PaymentState.EXPIRED);
        bank().paid(record.id()).arrives();

        assertThat(payment(record).state()).isEqualTo(PaymentState.MISMATCHED);
        assertThat(payment(record).reason()).isEqualTo("late");
        assertThat(record.status()).isEqualTo("lapsed");
    }

    @Test
    void nothingIsAwaitedForADossierThatWasTakenBack() {
        Walk record = asked();

        city.getBean(Dossiers.class).withdraw(record.applicant(), record.id(), "");

        assertThat(payment(record).state()).isEqualTo(PaymentState.EXPIRED);
        assertRefused(() -> start(record), "payment.nothing-asked");
    }

    @Test
    void aForgedWordChangesNothing() {
        Walk record = asked();
        Bank.Word word = bank().paid(record.id());
        PaymentSignature own = signatures(Duration.ZERO).sign(PaymentSignatures.CALLBACK, word.body());
        byte[] other = word.amount(1).body();
        Callbacks callbacks = city.getBean(Callbacks.class);

        assertRefused(() -> callbacks.take(own, other), "payment.forged");
        assertRefused(() -> callbacks.take(
                signatures(Duration.ZERO).sign(PaymentSignatures.ANSWER, word.body()), word.body()), "payment.forged");
        assertRefused(() -> callbacks.take(new PaymentSignature("other", own.time(), own.nonce(), own.value()), word.body()),
                "payment.forged");
        assertRefused(() -> callbacks.take(new PaymentSignature(own.key(), own.time(), "0", own.value()), word.body()),
                "payment.forged");

        assertThat(payment(record).state()).isEqualTo(PaymentState.ASKED);
        assertThat(messagesOf(record)).isEmpty();
    }

    @Test
    void aWordThatIsReplayedLaterIsRefused() {
        Walk record = asked();
        Bank.Word word = bank().paid(record.id());
        PaymentSignature old = signatures(Duration.ofMinutes(6)).sign(PaymentSignatures.CALLBACK, word.body());

        assertRefused(() -> city.getBean(Callbacks.class).take(old, word.body()), "payment.stale");

        assertThat(payment(record).state()).isEqualTo(PaymentState.ASKED);
    }

    @Test
    void whatCannotBeReadOrWasNeverAskedIsRefused() {
        Walk record = asked();
        byte[] nonsense = "{\"outcome\":\"paid\"}".getBytes(StandardCharsets.UTF_8);
        PaymentSignature signature = signatures(Duration.ZERO).sign(PaymentSignatures.CALLBACK, nonsense);

        assertRefused(() -> city.getBean(Callbacks.class).take(signature, nonsense), "malformed");
        assertRefused(() -> bank().paid(record.id()).unknown().arrives(), "not-found");
    }

    @Test
    void whetherItWasPaidIsTheBanksToSay() {
        Walk record = asked();
        String item = record.item("payFee").id();

        assertRefused(() -> city.getBean(Work.class)
                .complete(record.applicant(), item, new Completion("paid", Map.of(), "")), "payment.not-paid");

        assertThat(record.waitsAt()).containsExactly("payFee");
    }

    @Test
    void anEngineThatFailsLosesNoPayment() {
        Walk record = asked();
        UUID payment = payment(record).id();
        PaymentNews failing = new PaymentNews(jdbc, city.getBean(PaymentTable.class),
                city.getBean(ReceiptNumbers.class), city.getBean(Dossiers.class), event -> {
                    throw new IllegalStateException("the engine stands still");
                }, city.getBean(CityClock.class));

        city.getBean(BankMessages.class).take(bank().paid(record.id()).message());
        assertThat(failing.goOn(payment)).isFalse();
        assertThat(payment(record).state()).isEqualTo(PaymentState.PAID);
        assertThat(record.waitsAt()).containsExactly("payFee");
        assertThat(problemOf(payment)).contains("the engine stands still");

        jdbc.sql("update payment_news set try_at = :past").param("past", past()).update();
        city.getBean(PaymentNews.class).goOn();
        assertThat(record.waitsAt()).containsExactly("appraise");
        assertThat(problemOf(payment)).isEmpty();
    }

    @Test
    void whoIsExemptGoesOnAtOnceAndTheReasonIsKept() {
        Walk draft = Walk.draft(city, "citizen6", "criminal-record-no1", "01-TP");
        city.getBean(Drafts.class).save(draft.applicant(), draft.id(), Map.of("feeGroup", "exempt", "copies", 1), null);
        draft.submit("exempt-" + draft.id());
        city.getBean(Intake.class).startWaiting();

        draft.decides("receive", "accept");

        assertThat(draft.waitsAt()).containsExactly("appraise");
        assertThat(payment(draft).state()).isEqualTo(PaymentState.FREE);
        assertThat(payment(draft).reason()).contains("Thông tư 244/2016/TT-BTC");
    }

    @Test
    void levelThreePaysAtTheDesk() {
        Walk permit = Walk.filed(city, "citizen6", "house-building-permit", "001").decides("receive", "accept");

        assertThat(permit.item("collectFee").post().role()).isEqualTo("one-stop");
        assertThat(permit.status()).isEqualTo("payment-asked");
        assertThat(permit.file().clock().isStopped()).isTrue();
        assertRefused(() -> start(permit), "payment.at-the-desk");

        permit.decides("collectFee", null);
        assertThat(payment(permit).state()).isEqualTo(PaymentState.COLLECTED);
        assertThat(payment(permit).money()).isEqualTo(new Payment.Money(75_000L, null, "BL-0001234"));
        assertThat(permit.status()).isEqualTo("in-progress");
    }

    @Test
    void whatCannotBeWorkedOutIsSettledByTheDesk() {
        Walk record = asked();
        FeeCall call = new FeeCall(Optional.of("= amountThatNobodyTyped * 2"), Optional.empty(), "", "", "10 ngày");

        assertThat(ask(record, "run-a-" + record.id(), call)).isEqualTo("unclear");
        settles(record, 0, "Miễn theo khoản 2 Điều 5");
        assertThat(ask(record, "run-a-" + record.id(), call)).isEqualTo("free");
        assertThat(ask(record, "run-b-" + record.id(), call)).isEqualTo("unclear");
        settles(record, 90_000, "Biểu phí 2016");
        assertThat(ask(record, "run-b-" + record.id(), call)).isEqualTo("online");

        List<Payment> payments = city.getBean(Payments.class).of(record.id());
        assertThat(payments).extracting(Payment::amount).containsExactly(FEE, 0L, 90_000L);
        assertThat(payments.get(1).reason()).isEqualTo("Miễn theo khoản 2 Điều 5");
    }

    @Test
    void theReceiptIsASignedPaper() {
        Walk record = asked();
        PaymentReceipts receipts = city.getBean(PaymentReceipts.class);
        assertRefused(() -> receipts.pdf(payment(record)), "not-found");

        byte[] paper = receipts.pdf(payment(record.pays()));

        assertThat(paper).startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
        assertThat(new String(paper, StandardCharsets.ISO_8859_1)).contains("/ByteRange");
    }

    private Walk asked() {
        return Walk.filed(city, "citizen6", "criminal-record-no1", "01-TP").decides("receive", "accept");
    }

    private Bank bank() {
        return new Bank(city);
    }

    private StartedPayment start(Walk walk) {
        return city.getBean(Payments.class).start(walk.applicant(), walk.id().toString());
    }

    private Payment payment(Walk walk) {
        List<Payment> payments = city.getBean(Payments.class).of(walk.id());
        return payments.get(payments.size() - 1);
    }

    private List<EventKind> eventsOf(Walk walk) {
        return city.getBean(DossierEvents.class).of(walk.id()).stream().map(event -> event.kind()).toList();
    }

    private List<String> messagesOf(Walk walk) {
        return jdbc.sql("""
                select m.verdict from payment_message m join payment p on p.id = m.payment_id where p.dossier_id = :dossier
                """)
                .param("dossier", walk.id())
                .query(String.class)
                .list();
    }

    private Optional<String> problemOf(UUID payment) {
        return jdbc.sql("select problem from payment_news where payment_id = :payment")
                .param("payment", payment)
                .query(String.class)
                .optional();
    }

    private Timestamp past() {
        return Timestamp.from(city.getBean(CityClock.class).instant().minusSeconds(60));
    }

    private PaymentSignatures signatures(Duration ago) {
        return new PaymentSignatures(city.getBean(PaymentSecret.class),
                Clock.offset(city.getBean(CityClock.class), ago.negated()), "motcua-1");
    }

    private String ask(Walk walk, String run, FeeCall call) {
        return transaction.execute(status -> city.getBean(Fees.class).ask(walk.id(), run, call));
    }

    private void settles(Walk walk, long amount, String grounds) {
        CityClock clock = city.getBean(CityClock.class);
        Decision settlement = new Decision(UUID.randomUUID().toString(), "settleFee", "Xác định mức thu",
                new Decision.By("01-TP", "one-stop", "01-TP.one-stop", "Cán bộ"), "done", "Xong", "", "settle-fee",
                Answers.of(Map.of("feeAmount", amount, "feeGrounds", grounds)), clock.instant());
        transaction.executeWithoutResult(status -> city.getBean(DossierProgress.class)
                .decide(walk.id(), settlement, Walk.officer("01-TP", "one-stop")));
    }

    /** The timer on the edge of the payment fires. */
    private void termEnds(Walk walk) {
        String process = city.getBean(TaskService.class).createTaskQuery()
                .taskId(walk.item("payFee").id())
                .singleResult()
                .getProcessInstanceId();
        ManagementService management = city.getBean(ManagementService.class);
        management.executeJob(management.createJobQuery().processInstanceId(process).timers().singleResult().getId());
        assertThat(city.getBean(RuntimeService.class).createProcessInstanceQuery().processInstanceId(process).count())
                .isZero();
    }

    private static void atOnce(int times, Runnable action) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(times);
        try {
            List<Callable<Object>> actions = new ArrayList<>();
            for (int person = 0; person < times; person++) {
                actions.add(Executors.callable(action));
            }
            for (Future<Object> done : people.invokeAll(actions)) {
                done.get();
            }
        } finally {
            people.shutdownNow();
        }
    }

    private static void assertRefused(Runnable action, String code) {
        assertThatThrownBy(action::run).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
