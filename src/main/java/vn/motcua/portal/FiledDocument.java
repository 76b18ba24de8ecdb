package vn.motcua.portal;

import java.util.List;
import vn.motcua.dossier.DossierDocument;
import vn.motcua.dossier.DossierFile;
import vn.motcua.web.Language;

/**
 * A document that was handed in, as its applicant sees it.
 *
 * @param key the key of its place in the form
 * @param title what was asked for
 * @param name the file's name
 * @param type the media type
 * @param size in bytes
 * @param sha256 the hash of the content
 */
record FiledDocument(String key, String title, String name, String type, long size, String sha256) {

    static List<FiledDocument> of(DossierFile file) {
        return file.documents().stream().map(document -> of(file, document)).toList();
    }

    private static FiledDocument of(DossierFile file, DossierDocument document) {
        return new FiledDocument(
                document.key(),
                title(file, document.key()),
                document.name(),
                document.type(),
                document.size(),
                document.sha256());
    }

    /** What the document of that key is called in the form; the key itself where the form has none. */
    static String title(DossierFile file, String key) {
        return file.service().form().documents().stream()
                .filter(slot -> slot.key().equals(key))
                .findFirst()
                .map(slot -> slot.nameIn(Language.current()))
                .orElse(key);
    }
}
