package vn.motcua.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.Walk;
import vn.motcua.dossier.Decision;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.DossierProgress;
import vn.motcua.dossier.EventKind;
import vn.motcua.form.Answers;
import vn.motcua.organisation.CityClock;
import vn.motcua.refusal.Refusal;
import vn.motcua.service.FeeCall;

/** What the rules of payments need: a dossier of which a fee is asked, and the bank. */
abstract class PaymentScene {

    static final long FEE = 200_000;

    @Autowired
    ApplicationContext city;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    Walk asked() {
        return Walk.filed(city, "citizen6", "criminal-record-no1", "01-TP").decides("receive", "accept");
    }

    Bank bank() {
        return new Bank(city);
    }

    StartedPayment start(Walk walk) {
        return city.getBean(Payments.class).start(walk.applicant(), walk.id().toString());
    }

    Payment payment(Walk walk) {
        List<Payment> payments = city.getBean(Payments.class).of(walk.id());
        return payments.get(payments.size() - 1);
    }

    List<EventKind> eventsOf(Walk walk) {
        return city.getBean(DossierEvents.class).of(walk.id()).stream().map(event -> event.kind()).toList();
    }

    List<String> messagesOf(Walk walk) {
        return jdbc.sql("""
                select m.verdict from payment_message m join payment p on p.id = m.payment_id where p.dossier_id = :dossier
                """)
                .param("dossier", walk.id())
                .query(String.class)
                .list();
    }

    Optional<String> problemOf(UUID payment) {
        return jdbc.sql("select problem from payment_news where payment_id = :payment")
                .param("payment", payment)
                .query(String.class)
                .optional();
    }

    Timestamp past() {
        return Timestamp.from(city.getBean(CityClock.class).instant().minusSeconds(60));
    }

    PaymentSignatures signatures(Duration ago) {
        return new PaymentSignatures(city.getBean(PaymentSecret.class),
                Clock.offset(city.getBean(CityClock.class), ago.negated()), "motcua-1");
    }

    String ask(Walk walk, String run, FeeCall call) {
        return transaction.execute(status -> city.getBean(Fees.class).ask(walk.id(), run, call));
    }

    void settles(Walk walk, long amount, String grounds) {
        CityClock clock = city.getBean(CityClock.class);
        Decision settlement = new Decision(UUID.randomUUID().toString(), "settleFee", "Xác định mức thu",
                new Decision.By("01-TP", "one-stop", "01-TP.one-stop", "Cán bộ"), "done", "Xong", "", "settle-fee",
                Answers.of(Map.of("feeAmount", amount, "feeGrounds", grounds)), clock.instant());
        transaction.executeWithoutResult(status -> city.getBean(DossierProgress.class)
                .decide(walk.id(), settlement, Walk.officer("01-TP", "one-stop")));
    }

    /** The timer on the edge of the payment fires. */
    void termEnds(Walk walk) {
        String process = city.getBean(TaskService.class).createTaskQuery()
                .taskId(walk.item("payFee").id())
                .singleResult()
                .getProcessInstanceId();
        ManagementService management = city.getBean(ManagementService.class);
        management.executeJob(management.createJobQuery().processInstanceId(process).timers().singleResult().getId());
        assertThat(city.getBean(RuntimeService.class).createProcessInstanceQuery().processInstanceId(process).count())
                .isZero();
    }

    static void atOnce(int times, Runnable action) throws Exception {
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

    static void assertRefused(Runnable action, String code) {
        assertThatThrownBy(action::run).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
