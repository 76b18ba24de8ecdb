package vn.motcua.dossier;

import java.time.Instant;

/**
 * A paper that the city issued on a dossier.
 *
 * @param number its place, from 1
 * @param kind {@code result} or {@code refusal}
 * @param name the file's name
 * @param type the media type
 * @param size in bytes
 * @param sha256 the hash under which the content is stored
 * @param issuedAt when it was issued
 */
public record DossierResult(
        int number, String kind, String name, String type, long size, String sha256, Instant issuedAt) {}
