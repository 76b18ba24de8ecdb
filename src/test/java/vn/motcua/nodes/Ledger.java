package vn.motcua.nodes;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

/** What the city has acknowledged to those outside, and what went wrong: it is held against the database afterwards. */
final class Ledger {

    private static final int KEPT = 20;

    private final Queue<Filed> filings = new ConcurrentLinkedQueue<>();
    private final Map<String, Taken> claims = new ConcurrentHashMap<>();
    private final Queue<Taken> completions = new ConcurrentLinkedQueue<>();
    private final AtomicLong cuts = new AtomicLong();
    private final AtomicLong answers = new AtomicLong();
    private final AtomicLong failed = new AtomicLong();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();

    /** A filing for which somebody holds a receipt. */
    record Filed(String id, String code, String citizen, String key) {}

    /** An item that an account was told to have taken, or to have decided. */
    record Taken(String item, String account) {}

    void filed(Filed filing) {
        filings.add(filing);
    }

    void claimed(String item, String account) {
        claims.put(item, new Taken(item, account));
    }

    void completed(String item, String account) {
        completions.add(new Taken(item, account));
    }

    /** A conflict is an answer like any other; a refusal that nobody expects and an error are not. */
    void answered(String call, Client.Answer answer) {
        answers.incrementAndGet();
        boolean expected = answer.ok() || answer.status() == 409 || answer.status() == 404
                || answer.status() == 0 && Thread.currentThread().isInterrupted();
        if (!expected && failed.incrementAndGet() <= KEPT) {
            failures.add(call + " → " + answer.status() + " " + answer.json());
        }
    }

    void cut(IOException line) {
        cuts.incrementAndGet();
    }

    List<Filed> filings() {
        return List.copyOf(filings);
    }

    List<Taken> claims() {
        return List.copyOf(claims.values());
    }

    List<Taken> completions() {
        return List.copyOf(completions);
    }

    /** How many filings and decisions were acknowledged. */
    int acknowledged() {
        return filings.size() + completions.size();
    }

    /** How many calls were made. */
    long answers() {
        return answers.get();
    }

    /** Calls that got no answer because the line broke. */
    long cuts() {
        return cuts.get();
    }

    /** Calls that ended in an error; the first of them in words. */
    List<String> failures() {
        return List.copyOf(failures);
    }
}
