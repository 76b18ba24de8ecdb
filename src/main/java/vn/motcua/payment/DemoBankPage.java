package vn.motcua.payment;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.organisation.CityClock;
import vn.motcua.refusal.Refusal;

/** The page of the demo's bank: whoever has the signed address pays there; nobody has an account with the city here. */
@Controller
@Profile("demo")
@RequestMapping(PaymentAddresses.DEMO_BANK + "/{payment}")
class DemoBankPage {

    private static final String POLICY = "default-src 'none'; style-src 'self'; font-src 'self'; form-action 'self';"
            + " frame-ancestors 'none'; base-uri 'none'";

    private final DemoBank bank;
    private final PaymentSignatures signatures;
    private final PaymentAddresses addresses;
    private final CityClock clock;

    DemoBankPage(DemoBank bank, PaymentSignatures signatures, PaymentAddresses addresses, CityClock clock) {
        this.bank = bank;
        this.signatures = signatures;
        this.addresses = addresses;
        this.clock = clock;
    }

    @GetMapping
    String show(@PathVariable UUID payment, HttpServletRequest request, HttpServletResponse response, Model model) {
        Map<String, String> order = order(payment, request);
        response.setHeader("Content-Security-Policy", POLICY);
        model.addAttribute("order", order);
        model.addAttribute("amount", Long.parseLong(order.get("amount")));
        model.addAttribute("expired", isExpired(order));
        model.addAttribute("paid", bank.find(payment)
                .filter(known -> known.outcome().equals(BankMessage.PAID)).isPresent());
        model.addAttribute("back", addresses.withoutSite(order.get("return")));
        model.addAttribute("here", request.getRequestURI() + "?" + request.getQueryString());
        return "payment/bank";
    }

    /** Pays, or does not; the payer may pay another amount than he owes, as people do. */
    @PostMapping
    ResponseEntity<Void> pay(
            @PathVariable UUID payment,
            @RequestParam(required = false) String outcome,
            @RequestParam(required = false) Long pays,
            HttpServletRequest request) {
        Map<String, String> order = order(payment, request);
        long amount = pays == null ? Long.parseLong(order.get("amount")) : pays;
        BankMessage message = new BankMessage(payment, order.get("dossier"),
                isExpired(order) ? BankMessage.FAILED : outcome, amount, order.get("currency"),
                "DEMO-" + UUID.randomUUID());
        if (!message.isComplete()) {
            throw Refusal.of(Refusal.Kind.MALFORMED, "malformed");
        }
        bank.tell(order.get("callback"), bank.book(message));
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(addresses.withoutSite(order.get("return"))))
                .build();
    }

    /** What became of a payment; only the city may ask. */
    @GetMapping("/state")
    ResponseEntity<byte[]> state(
            @PathVariable UUID payment,
            @RequestHeader(name = PaymentSignature.KEY, required = false) String key,
            @RequestHeader(name = PaymentSignature.TIME, required = false) String time,
            @RequestHeader(name = PaymentSignature.NONCE, required = false) String nonce,
            @RequestHeader(name = PaymentSignature.VALUE, required = false) String value) {
        signatures.ensureFresh(PaymentSignatures.QUESTION, PaymentSignatures.read(key, time, nonce, value),
                payment.toString().getBytes(StandardCharsets.UTF_8));
        return bank.find(payment).map(this::answer).orElse(ResponseEntity.noContent().build());
    }

    private ResponseEntity<byte[]> answer(BankMessage message) {
        byte[] body = bank.body(message);
        PaymentSignature signature = signatures.sign(PaymentSignatures.ANSWER, body);
        return ResponseEntity.ok()
                .header(PaymentSignature.KEY, signature.key())
                .header(PaymentSignature.TIME, signature.time().toString())
                .header(PaymentSignature.NONCE, signature.nonce())
                .header(PaymentSignature.VALUE, signature.value())
                .body(body);
    }

    /** Of the address alone: what a form sends beside it was signed by nobody. */
    private Map<String, String> order(UUID payment, HttpServletRequest request) {
        Map<String, String> parameters = new LinkedHashMap<>();
        String query = request.getQueryString() == null ? "" : request.getQueryString();
        for (String pair : query.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                parameters.put(pair.substring(0, equals),
                        URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
            }
        }
        return PayLink.read(payment, parameters, signatures);
    }

    private boolean isExpired(Map<String, String> order) {
        return Instant.parse(order.get("expires")).isBefore(clock.instant());
    }
}
