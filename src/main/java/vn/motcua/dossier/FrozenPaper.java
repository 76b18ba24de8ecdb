package vn.motcua.dossier;

import java.time.Instant;
import java.util.Map;
import vn.motcua.document.Signer;

/**
 * What a paper that ends a dossier says, as it was when it was decided; it is drawn from this and from nothing else.
 *
 * @param template the name of its template
 * @param says what stands on it; texts, numbers and lists of them, days and moments as text (ISO 8601)
 * @param signer the person's name and position, and the unit whose key signs
 * @param signed when it was signed
 */
record FrozenPaper(String template, Map<String, Object> says, Hand signer, String signed) {

    /** Who signed; the account stays out of it. */
    record Hand(String name, String position, String unit) {

        Signer signer() {
            return new Signer("", name, position, unit);
        }
    }

    Instant signedAt() {
        return Instant.parse(signed);
    }
}
