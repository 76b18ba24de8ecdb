package vn.motcua.slip;

import java.time.Instant;
import java.util.UUID;

/**
 * One version of a paper about a dossier.
 *
 * @param dossier the dossier's id
 * @param kind which paper
 * @param version from 1
 * @param form the form it follows, for instance {@code Mẫu số 01 · TT 03/2025/TT-VPCP}
 * @param number its number and symbol, null where it has none
 * @param name the name of its file
 * @param unit the code of the unit that issues and signs it
 * @param reason why this version came, in Vietnamese
 * @param issuedAt when it was issued
 * @param promisedAt when it promises the result, null where it promises none
 * @param file the stored PDF, null while it is not drawn
 */
public record Slip(
        UUID dossier,
        SlipKind kind,
        int version,
        String form,
        String number,
        String name,
        String unit,
        String reason,
        Instant issuedAt,
        Instant promisedAt,
        Stored file) {

    /** The media type of every slip. */
    public static final String TYPE = "application/pdf";

    /** The drawn PDF: the hash under which it is stored, and its size in bytes. */
    public record Stored(String sha256, long size) {}

    /** Where it is fetched below the address of its dossier. */
    public String path() {
        return "/slips/" + kind.code() + "/" + version;
    }

    /** The hash of the PDF, null while it is not drawn. */
    public String sha256() {
        return file == null ? null : file.sha256();
    }
}
