package vn.motcua.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.Walk;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.EventKind;

/** What holds of every payment, whatever the bank says, how often and when (S22), and whatever the database. */
abstract class PaymentRules extends PaymentScene {

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
}
