package vn.motcua.portal;

import vn.motcua.dossier.DossierDocument;

/**
 * A document that was handed in, as the API tells it.
 *
 * @param key the key of its place in the form
 * @param name the file's name
 * @param type the media type found in the content
 * @param size in bytes
 * @param sha256 the hash of the content
 */
record DocumentJson(String key, String name, String type, long size, String sha256) {

    static DocumentJson of(DossierDocument document) {
        return new DocumentJson(
                document.key(), document.name(), document.type(), document.size(), document.sha256());
    }
}
