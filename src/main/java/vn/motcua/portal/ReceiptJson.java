package vn.motcua.portal;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import vn.motcua.dossier.Receipt;

/**
 * What the applicant gets for a filing, as the API tells it.
 *
 * @param id the inner name of the dossier
 * @param code the public number
 * @param trackingKey the secret that opens the tracking page together with the code
 * @param receivedAt the instant of filing
 * @param documents every document with its size and hash
 */
record ReceiptJson(
        UUID id, String code, String trackingKey, OffsetDateTime receivedAt, List<DocumentJson> documents) {

    static ReceiptJson of(Receipt receipt) {
        return new ReceiptJson(
                receipt.dossier(),
                receipt.code(),
                receipt.trackingKey(),
                CityTime.of(receipt.receivedAt()),
                receipt.documents().stream().map(DocumentJson::of).toList());
    }
}
