package vn.motcua.payment;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.springframework.stereotype.Component;
import vn.motcua.refusal.Refusal;

/** The bank's words as they come in: checked by their signature, stored, then followed by the dossier. */
@Component
class Callbacks {

    private final PaymentSignatures signatures;
    private final BankMessages messages;
    private final PaymentNews news;
    private final ObjectMapper json;

    Callbacks(PaymentSignatures signatures, BankMessages messages, PaymentNews news, ObjectMapper json) {
        this.signatures = signatures;
        this.messages = messages;
        this.news = news;
        this.json = json;
    }

    /**
     * Takes a callback.
     *
     * @throws Refusal {@code payment.forged}, {@code payment.stale}, {@code malformed}, or not found for a payment that was
     *     never asked
     */
    void take(PaymentSignature signature, byte[] body) {
        signatures.ensureFresh(PaymentSignatures.CALLBACK, signature, body);
        take(read(body));
    }

    /** Takes what the bank said, wherever it was heard; when this returns it is stored. */
    void take(BankMessage message) {
        messages.take(message);
        news.goOn(message.payment());
    }

    private BankMessage read(byte[] body) {
        try {
            BankMessage message = json.readValue(body, BankMessage.class);
            if (message != null && message.isComplete()) {
                return message;
            }
        } catch (IOException unreadable) {
            // Answered like what is incomplete: the bank's own program is wrong, no person reads this.
        }
        throw Refusal.of(Refusal.Kind.MALFORMED, "malformed");
    }
}
