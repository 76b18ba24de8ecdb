package vn.motcua.portal;

import java.time.OffsetDateTime;
import vn.motcua.slip.Slip;

/**
 * An official paper about a dossier, as the API tells it.
 *
 * @param kind {@code receipt}, {@code supplement}, {@code refusal}, {@code apology}, {@code stop} or {@code control}
 * @param form the form that it follows
 * @param version from 1
 * @param name the name of its file
 * @param issuedAt when it was issued
 * @param reason why this version came, in Vietnamese; empty where it needs no reason
 * @param url where it is fetched
 * @param sha256 the hash of the PDF, null until it is drawn
 */
record SlipJson(
        String kind, String form, int version, String name, OffsetDateTime issuedAt, String reason, String url,
        String sha256) {

    static SlipJson of(Slip slip) {
        return new SlipJson(
                slip.kind().code(),
                slip.form(),
                slip.version(),
                slip.name(),
                CityTime.of(slip.issuedAt()),
                slip.reason(),
                "/api/dossiers/" + slip.dossier() + slip.path(),
                slip.sha256());
    }
}
