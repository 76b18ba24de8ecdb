package vn.motcua.dossier;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The hash that ties an event to all events before it, so that nothing is changed unseen (invariant I8). */
final class EventHash {

    private EventHash() {}

    static String of(String previous, DossierEvent event, String detail) {
        String text = String.join(
                "\n",
                previous,
                event.dossier().toString(),
                Integer.toString(event.number()),
                event.kind().code(),
                event.at().toString(),
                event.actor(),
                String.valueOf(event.unit()),
                detail);
        return sha256(text);
    }

    static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
