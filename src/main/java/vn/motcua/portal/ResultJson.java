package vn.motcua.portal;

import java.util.UUID;
import vn.motcua.dossier.DossierResult;

/**
 * A paper that the city issued on a dossier, as the API tells it.
 *
 * @param name the file's name
 * @param kind {@code result} or {@code refusal}
 * @param type the media type
 * @param size in bytes
 * @param sha256 the hash of the content
 * @param url where it is fetched
 */
record ResultJson(String name, String kind, String type, long size, String sha256, String url) {

    static ResultJson of(UUID dossier, DossierResult result) {
        return new ResultJson(
                result.name(),
                result.kind(),
                result.type(),
                result.size(),
                result.sha256(),
                "/api/dossiers/" + dossier + "/results/" + result.number());
    }
}
