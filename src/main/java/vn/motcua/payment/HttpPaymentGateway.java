package vn.motcua.payment;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.CityClock;
import vn.motcua.refusal.Refusal;

/** The bank over HTTP: every question and every answer is signed. */
@Component
class HttpPaymentGateway implements PaymentGateway {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration USUAL_TERM = Duration.ofDays(1);

    private final PaymentAddresses addresses;
    private final PaymentSignatures signatures;
    private final PaymentSecret secret;
    private final ObjectMapper json;
    private final CityClock clock;
    private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    HttpPaymentGateway(
            PaymentAddresses addresses,
            PaymentSignatures signatures,
            PaymentSecret secret,
            ObjectMapper json,
            CityClock clock) {
        this.addresses = addresses;
        this.signatures = signatures;
        this.secret = secret;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public boolean isOpen() {
        return addresses.hasBank() && secret.isKnown();
    }

    @Override
    public String payUrl(Payment payment) {
        Instant expires = payment.times().dueAt() == null
                ? clock.instant().plus(USUAL_TERM)
                : payment.times().dueAt();
        return PayLink.of(addresses.bank(), payment.id(),
                PayLink.order(payment, addresses.callback(), addresses.back(payment), expires), signatures);
    }

    @Override
    public Optional<BankMessage> stateOf(UUID payment) {
        byte[] question = payment.toString().getBytes(StandardCharsets.UTF_8);
        PaymentSignature signature = signatures.sign(PaymentSignatures.QUESTION, question);
        HttpRequest request = HttpRequest.newBuilder(URI.create(addresses.bank() + "/" + payment + "/state"))
                .timeout(PATIENCE)
                .header(PaymentSignature.KEY, signature.key())
                .header(PaymentSignature.TIME, signature.time().toString())
                .header(PaymentSignature.NONCE, signature.nonce())
                .header(PaymentSignature.VALUE, signature.value())
                .build();
        return answer(payment, send(request));
    }

    private Optional<BankMessage> answer(UUID payment, HttpResponse<byte[]> response) {
        if (response.statusCode() == 204) {
            return Optional.empty();
        }
        if (response.statusCode() != 200) {
            throw new GatewayUnreachable("The gateway answered " + response.statusCode(), null);
        }
        try {
            signatures.ensureFresh(PaymentSignatures.ANSWER, signature(response), response.body());
            BankMessage message = json.readValue(response.body(), BankMessage.class);
            return Optional.of(message).filter(said -> said.isComplete() && said.payment().equals(payment));
        } catch (Refusal | IOException notTheBank) {
            throw new GatewayUnreachable("The gateway's answer is not signed or not readable", notTheBank);
        }
    }

    private HttpResponse<byte[]> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException silent) {
            throw new GatewayUnreachable("The gateway does not answer", silent);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new GatewayUnreachable("The question was broken off", stopped);
        }
    }

    private static PaymentSignature signature(HttpResponse<byte[]> response) {
        return PaymentSignatures.read(
                response.headers().firstValue(PaymentSignature.KEY).orElse(null),
                response.headers().firstValue(PaymentSignature.TIME).orElse(null),
                response.headers().firstValue(PaymentSignature.NONCE).orElse(null),
                response.headers().firstValue(PaymentSignature.VALUE).orElse(null));
    }
}
