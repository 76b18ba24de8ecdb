package vn.motcua.dossier;

import java.time.Instant;

/**
 * A paper that the city issued on a dossier.
 *
 * <p>Whoever opens a dossier or a paper is given drawn ones. Only who changes a dossier may meet, within his transaction, one
 * that is not drawn yet; of that the size is 0 and the hash null.
 *
 * @param number its place, from 1
 * @param kind {@code result} or {@code refusal}
 * @param name the file's name
 * @param type the media type
 * @param size in bytes
 * @param sha256 the hash under which the content is stored
 * @param issuedAt when it was issued
 */
public record DossierResult(
        int number, String kind, String name, String type, long size, String sha256, Instant issuedAt) {

    boolean isDrawn() {
        return sha256 != null;
    }
}
