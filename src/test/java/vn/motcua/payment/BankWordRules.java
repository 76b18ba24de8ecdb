package vn.motcua.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.motcua.Walk;
import vn.motcua.dossier.Dossiers;
import vn.motcua.organisation.CityClock;
import vn.motcua.workflow.Completion;
import vn.motcua.workflow.Work;

/** What holds of every word of the bank: forged, replayed, unreadable, or too late for the engine (S22). */
abstract class BankWordRules extends PaymentScene {

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
}
