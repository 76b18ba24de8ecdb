package vn.motcua.payment;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.refusal.Refusal;

/** Where the bank tells what was paid: no account and no session, the signature is the key. */
@RestController
class CallbackController {

    private static final int LONGEST = 8 * 1024;

    private final Callbacks callbacks;

    CallbackController(Callbacks callbacks) {
        this.callbacks = callbacks;
    }

    /** That the message is stored, so that the bank need not repeat it. */
    record Taken(String result) {}

    @PostMapping("/api/payments/callback")
    Taken take(HttpServletRequest request) throws IOException {
        PaymentSignature signature = PaymentSignatures.read(
                request.getHeader(PaymentSignature.KEY),
                request.getHeader(PaymentSignature.TIME),
                request.getHeader(PaymentSignature.NONCE),
                request.getHeader(PaymentSignature.VALUE));
        byte[] body = request.getInputStream().readNBytes(LONGEST + 1);
        if (body.length > LONGEST) {
            throw Refusal.of(Refusal.Kind.MALFORMED, "malformed");
        }
        callbacks.take(signature, body);
        return new Taken("taken");
    }
}
