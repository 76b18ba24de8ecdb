package vn.motcua.dossier;

import java.time.Instant;

/**
 * A document that was handed in.
 *
 * @param key the key of the file picker in the form
 * @param name the file's name, cleaned
 * @param type the media type found in the content
 * @param size in bytes
 * @param sha256 the hash under which the content is stored
 * @param uploadedAt when it came
 */
public record DossierDocument(
        String key, String name, String type, long size, String sha256, Instant uploadedAt) {}
