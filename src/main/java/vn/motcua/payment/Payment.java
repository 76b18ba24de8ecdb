package vn.motcua.payment;

import java.time.Instant;
import java.util.UUID;

/**
 * A fee that was asked in a dossier, and what became of it.
 *
 * @param id by which the bank knows it
 * @param dossier the dossier's id
 * @param code the dossier's public number
 * @param ask the one run of the block of fees in which it was asked
 * @param subject what is paid for
 * @param amount in whole dong; null while the desk has not settled it
 * @param online whether it is paid through the bank; otherwise at the desk
 * @param state what became of it
 * @param reason why it is free, or what does not match; null otherwise
 * @param workItem the work item in which it is awaited, null before and for what is free
 * @param money what came in
 * @param times when what happened
 */
public record Payment(
        UUID id,
        UUID dossier,
        String code,
        String ask,
        Subject subject,
        Long amount,
        boolean online,
        PaymentState state,
        String reason,
        String workItem,
        Money money,
        Times times) {

    /** The one currency in which the city takes money. */
    public static final String CURRENCY = "VND";

    /** What is paid for, in both languages, and the law on which it rests (empty where none is named). */
    public record Subject(String words, String wordsEn, String basis) {}

    /**
     * What came in; all null before.
     *
     * @param received in whole dong
     * @param reference the bank's number of the transaction
     * @param receipt the number of the receipt
     */
    public record Money(Long received, String reference, String receipt) {

        static final Money NONE = new Money(null, null, null);
    }

    /** When it was asked, until when it is awaited, when the applicant went to the bank, when it was settled. */
    public record Times(Instant askedAt, Instant dueAt, Instant startedAt, Instant settledAt) {}

    Payment become(PaymentState next) {
        if (state != next && !state.canBecome(next)) {
            throw new IllegalStateException("Payment " + id + " is " + state + " and cannot become " + next);
        }
        return new Payment(id, dossier, code, ask, subject, amount, online, next, reason, workItem, money, times);
    }

    Payment because(String why) {
        return new Payment(id, dossier, code, ask, subject, amount, online, state, why, workItem, money, times);
    }

    Payment of(long dong) {
        return new Payment(id, dossier, code, ask, subject, dong, online, state, reason, workItem, money, times);
    }

    Payment awaitedIn(String item, Instant dueAt) {
        Times awaited = new Times(times.askedAt(), dueAt, times.startedAt(), times.settledAt());
        return new Payment(id, dossier, code, ask, subject, amount, online, state, reason, item, money, awaited);
    }

    Payment startedAt(Instant at) {
        Times started = new Times(times.askedAt(), times.dueAt(), at, times.settledAt());
        return new Payment(id, dossier, code, ask, subject, amount, online, state, reason, workItem, money, started);
    }

    Payment with(Money came, Instant at) {
        Times settled = new Times(times.askedAt(), times.dueAt(), times.startedAt(), at);
        return new Payment(id, dossier, code, ask, subject, amount, online, state, reason, workItem, came, settled);
    }
}
