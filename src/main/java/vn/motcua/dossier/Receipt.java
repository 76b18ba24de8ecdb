package vn.motcua.dossier;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What the applicant gets for a filing: shown only when everything it names is stored (invariant I1).
 *
 * @param dossier the dossier's id
 * @param code the public number
 * @param trackingKey the secret that opens the tracking page together with the code
 * @param receivedAt the instant of filing
 * @param documents every document with its size and hash
 */
public record Receipt(
        UUID dossier, String code, String trackingKey, Instant receivedAt, List<DossierDocument> documents) {}
