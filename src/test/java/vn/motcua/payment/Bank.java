package vn.motcua.payment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/** Plays a true bank: signs what it says about a payment with the secret that it shares with the city. */
public final class Bank {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ApplicationContext city;

    public Bank(ApplicationContext city) {
        this.city = city;
    }

    /** The word that the awaited payment of that dossier was paid. */
    public Word paid(UUID dossier) {
        return said(dossier, BankMessage.PAID);
    }

    /** The word that it was not. */
    public Word failed(UUID dossier) {
        return said(dossier, BankMessage.FAILED);
    }

    private Word said(UUID dossier, String outcome) {
        List<Payment> payments = city.getBean(Payments.class).of(dossier);
        Payment last = payments.get(payments.size() - 1);
        return new Word(new BankMessage(
                last.id(), last.code(), outcome, last.amount(), Payment.CURRENCY, "FT-" + UUID.randomUUID()));
    }

    /** What the bank says, before it is sent. */
    public final class Word {

        private final BankMessage message;

        private Word(BankMessage message) {
            this.message = message;
        }

        /** The same, but of another amount. */
        public Word amount(long dong) {
            return new Word(new BankMessage(message.payment(), message.dossier(), message.outcome(), dong,
                    message.currency(), message.reference()));
        }

        /** The same, but in another currency. */
        public Word currency(String currency) {
            return new Word(new BankMessage(message.payment(), message.dossier(), message.outcome(), message.amount(),
                    currency, message.reference()));
        }

        /** The same, but for the dossier of that code. */
        public Word dossier(String code) {
            return new Word(new BankMessage(message.payment(), code, message.outcome(), message.amount(),
                    message.currency(), message.reference()));
        }

        /** The same, but of a payment that was never asked. */
        public Word unknown() {
            return new Word(new BankMessage(UUID.randomUUID(), message.dossier(), message.outcome(), message.amount(),
                    message.currency(), message.reference()));
        }

        /** Says it to the city without a network between them. */
        public void arrives() {
            city.getBean(Callbacks.class).take(signature(), body());
        }

        /** As it goes over the line. */
        public byte[] body() {
            try {
                return JSON.writeValueAsBytes(message);
            } catch (JsonProcessingException impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        /** What stands beside it, signed now. */
        public Map<String, String> headers() {
            PaymentSignature signature = signature();
            return Map.of(
                    PaymentSignature.KEY, signature.key(),
                    PaymentSignature.TIME, signature.time().toString(),
                    PaymentSignature.NONCE, signature.nonce(),
                    PaymentSignature.VALUE, signature.value());
        }

        BankMessage message() {
            return message;
        }

        private PaymentSignature signature() {
            return city.getBean(PaymentSignatures.class).sign(PaymentSignatures.CALLBACK, body());
        }
    }
}
