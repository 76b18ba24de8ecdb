package vn.motcua.payment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The demo's bank: keeps its own book, and tells the city over HTTP as a true one would. */
@Component
@Profile("demo")
class DemoBank {

    private static final Logger log = LoggerFactory.getLogger(DemoBank.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final JdbcClient jdbc;
    private final PaymentSignatures signatures;
    private final ObjectMapper json;
    private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    DemoBank(JdbcClient jdbc, PaymentSignatures signatures, ObjectMapper json) {
        this.jdbc = jdbc;
        this.signatures = signatures;
        this.json = json;
    }

    /** Books what the payer did; what was paid once stays paid. */
    BankMessage book(BankMessage order) {
        Optional<BankMessage> booked = find(order.payment());
        if (booked.filter(known -> known.outcome().equals(BankMessage.PAID)).isPresent()) {
            return booked.get();
        }
        jdbc.sql("delete from demo_bank_booking where payment_id = :payment").param("payment", order.payment()).update();
        jdbc.sql("""
                insert into demo_bank_booking (payment_id, dossier, outcome, amount, currency, reference)
                values (:payment, :dossier, :outcome, :amount, :currency, :reference)
                """)
                .param("payment", order.payment())
                .param("dossier", order.dossier())
                .param("outcome", order.outcome())
                .param("amount", order.amount())
                .param("currency", order.currency())
                .param("reference", order.reference())
                .update();
        return order;
    }

    Optional<BankMessage> find(UUID payment) {
        return jdbc.sql("select * from demo_bank_booking where payment_id = :payment")
                .param("payment", payment)
                .query((row, number) -> new BankMessage(
                        row.getObject("payment_id", UUID.class), row.getString("dossier"), row.getString("outcome"),
                        row.getLong("amount"), row.getString("currency"), row.getString("reference")))
                .optional();
    }

    /** Tells the city; a word that does not arrive is lost, and the city will ask. */
    void tell(String callback, BankMessage message) {
        byte[] body = body(message);
        PaymentSignature signature = signatures.sign(PaymentSignatures.CALLBACK, body);
        HttpRequest request = HttpRequest.newBuilder(URI.create(callback))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header(PaymentSignature.KEY, signature.key())
                .header(PaymentSignature.TIME, signature.time().toString())
                .header(PaymentSignature.NONCE, signature.nonce())
                .header(PaymentSignature.VALUE, signature.value())
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        try {
            int status = http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            if (status != 200) {
                log.warn("The city answered {} to the demo's bank", status);
            }
        } catch (IOException lost) {
            log.warn("The demo's bank could not reach {}; the city will ask: {}", callback, lost.toString());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    byte[] body(BankMessage message) {
        try {
            return json.writeValueAsBytes(message);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A message of plain values could not be written as JSON", impossible);
        }
    }
}
