package vn.motcua.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;

/**
 * Signs a paper as it is saved for the first time, without reading it again and adding to it.
 *
 * <p>It is saved with room for the signature, marked by numbers that nobody can have written into the paper beforehand; then
 * the room is filled.
 */
final class FreshSignature {

    /** What a signature needs besides the certificates that go with it. */
    private static final int ROOM = 2048;

    private static final int MARK = 16;
    private static final int TEN_DIGITS = 1_000_000_000;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SigningKey key;

    FreshSignature(SigningKey key) {
        this.key = key;
    }

    byte[] save(PDDocument document, PDSignature signature) throws IOException {
        byte[] room = new byte[room()];
        RANDOM.nextBytes(room);
        int[] range = {0, tenDigits(), tenDigits(), tenDigits()};
        addTo(document, signature, room.length);
        signature.setContents(room);
        signature.setByteRange(range);
        ByteArrayOutputStream out = new ByteArrayOutputStream(128 * 1024);
        document.save(out, CompressParameters.NO_COMPRESSION);
        byte[] pdf = out.toByteArray();
        fill(pdf, room, range);
        return pdf;
    }

    private static void addTo(PDDocument document, PDSignature signature, int room) throws IOException {
        try (SignatureOptions options = new SignatureOptions()) {
            options.setPreferredSignatureSize(room);
            document.addSignature(signature, options);
        }
    }

    private void fill(byte[] pdf, byte[] room, int[] range) throws IOException {
        int from = find(pdf, "<" + hexadecimal(room, MARK));
        int to = from + 2 * room.length + 2;
        String covered = "0 %d %d %d".formatted(from, to, pdf.length - to);
        String reserved = "0 %d %d %d".formatted(range[1], range[2], range[3]);
        write(pdf, find(pdf, reserved), covered + " ".repeat(reserved.length() - covered.length()));
        byte[] signature = new CadesSignature(key).sign(new ByteArrayInputStream(without(pdf, from, to)));
        if (signature.length > room.length) {
            throw new IOException("The signature does not fit into " + room.length + " bytes");
        }
        write(pdf, from + 1, hexadecimal(signature, signature.length));
        write(pdf, from + 1 + 2 * signature.length, "0".repeat(2 * (room.length - signature.length)));
    }

    private int room() {
        return ROOM + key.chain().stream().map(Certificates::write).mapToInt(certificate -> certificate.length).sum();
    }

    private static byte[] without(byte[] pdf, int from, int to) {
        byte[] rest = new byte[pdf.length - (to - from)];
        System.arraycopy(pdf, 0, rest, 0, from);
        System.arraycopy(pdf, to, rest, from, pdf.length - to);
        return rest;
    }

    private static int find(byte[] pdf, String mark) throws IOException {
        int at = Bytes.findLast(pdf, mark.getBytes(StandardCharsets.US_ASCII));
        if (at < 0) {
            throw new IOException("The paper was saved without room for its signature");
        }
        return at;
    }

    private static void write(byte[] pdf, int at, String text) {
        System.arraycopy(text.getBytes(StandardCharsets.US_ASCII), 0, pdf, at, text.length());
    }

    private static String hexadecimal(byte[] bytes, int count) {
        return HexFormat.of().withUpperCase().formatHex(bytes, 0, count);
    }

    private static int tenDigits() {
        return TEN_DIGITS + RANDOM.nextInt(TEN_DIGITS);
    }
}
