package vn.motcua.portal;

import java.util.UUID;
import vn.motcua.refusal.Refusal;

/** The id of a dossier in an address. */
final class DossierId {

    private DossierId() {}

    /** The id; what is none is answered like one that does not exist. */
    static UUID of(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            throw Refusal.notFound();
        }
    }
}
