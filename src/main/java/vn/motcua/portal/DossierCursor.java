package vn.motcua.portal;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Dossiers;
import vn.motcua.refusal.Refusal;

/** A place in the list of dossiers as text that an address can carry. */
final class DossierCursor {

    private DossierCursor() {}

    /** The cursor that goes on after the last of the shown dossiers. */
    static String after(List<Dossier> shown) {
        Dossier last = shown.get(shown.size() - 1);
        String place = last.milestones().changedAt() + " " + last.id();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(place.getBytes(StandardCharsets.US_ASCII));
    }

    /** The place of a cursor; null for none, refused where it is not one of ours. */
    static Dossiers.Place read(String cursor) {
        if (Blank.toNull(cursor) == null) {
            return null;
        }
        try {
            String[] place = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII).split(" ");
            return new Dossiers.Place(Instant.parse(place[0]), UUID.fromString(place[1]));
        } catch (RuntimeException notOurs) {
            throw Refusal.of(Refusal.Kind.MALFORMED, "malformed");
        }
    }
}
