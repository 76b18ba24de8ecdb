package vn.motcua.document;

import java.time.Instant;

/**
 * What a look at the signature of a paper brought to light.
 *
 * @param outcome whether the signature holds, and if not, why
 * @param name who signed, as the signed paper says; null without a signature, as are the following
 * @param position the signer's position
 * @param unit the code of the unit whose key signed
 * @param time when it was signed, by the clock of the signer
 */
public record Verification(Outcome outcome, String name, String position, String unit, Instant time) {

    /** How a look at a signature ends. */
    public enum Outcome {
        /** The paper is as it was signed, by a key that the city vouches for. */
        VALID,
        /** The paper bears no signature, or cannot be read. */
        UNSIGNED,
        /** The paper was changed after it was signed. */
        CHANGED,
        /** The paper is as it was signed, but the city does not vouch for the key. */
        UNTRUSTED
    }

    static Verification unsigned() {
        return new Verification(Outcome.UNSIGNED, null, null, null, null);
    }

    /** Whether the paper is as it was signed, by a key that the city vouches for. */
    public boolean valid() {
        return outcome == Outcome.VALID;
    }
}
