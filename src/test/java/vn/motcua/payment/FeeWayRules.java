package vn.motcua.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.motcua.Walk;
import vn.motcua.dossier.Drafts;
import vn.motcua.service.FeeCall;
import vn.motcua.workflow.Intake;

/** On which ways a fee is asked or waived, and the paper of what was paid. */
abstract class FeeWayRules extends PaymentScene {

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
        FeeCall call = new FeeCall(Optional.of("= amountThatNobodyTyped * 2"), Optional.empty(), "", "");

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
}
