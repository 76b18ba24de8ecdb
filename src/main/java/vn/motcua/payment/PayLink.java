package vn.motcua.payment;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** The signed address at which a payment is paid: the bank's, the id, and what is to be paid as parameters. */
final class PayLink {

    private static final String SIGNATURE = "signature";

    private PayLink() {}

    static String of(String bank, UUID payment, Map<String, String> order, PaymentSignatures signatures) {
        PaymentSignature signature = signatures.sign(PaymentSignatures.PAY, content(payment, order));
        SortedMap<String, String> all = new TreeMap<>(order);
        all.put("key", signature.key());
        all.put("time", signature.time().toString());
        all.put("nonce", signature.nonce());
        return bank + "/" + payment + "?" + query(all) + "&" + SIGNATURE + "=" + signature.value();
    }

    /** What is to be paid, if nothing of it was changed on the way. */
    static Map<String, String> read(UUID payment, Map<String, String> parameters, PaymentSignatures signatures) {
        SortedMap<String, String> order = new TreeMap<>(parameters);
        PaymentSignature signature = PaymentSignatures.read(
                order.remove("key"), order.remove("time"), order.remove("nonce"), order.remove(SIGNATURE));
        signatures.ensureGenuine(PaymentSignatures.PAY, signature, content(payment, order));
        return order;
    }

    static Map<String, String> order(Payment payment, String callback, String back, Instant expires) {
        return Map.of(
                "amount", String.valueOf(payment.amount()),
                "currency", Payment.CURRENCY,
                "dossier", payment.code(),
                "purpose", payment.subject().words(),
                "callback", callback,
                "return", back,
                "expires", expires.toString());
    }

    private static byte[] content(UUID payment, Map<String, String> order) {
        return (payment + "\n" + query(new TreeMap<>(order))).getBytes(StandardCharsets.UTF_8);
    }

    private static String query(SortedMap<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
