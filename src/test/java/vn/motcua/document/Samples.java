package vn.motcua.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Documents as citizens send them, and as attackers do. */
final class Samples {

    private Samples() {}

    static byte[] pdf() {
        return pdf(document -> {});
    }

    static byte[] pdf(Consumer<PDDocument> change) {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            change.accept(document);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A whole PDF of about the given size, which cannot be packed. */
    static byte[] largePdf(int size, long seed) {
        byte[] noise = new byte[size];
        new Random(seed).nextBytes(noise);
        return pdf(document -> {
            COSStream stream = document.getDocument().createCOSStream();
            try (var out = stream.createOutputStream()) {
                out.write(noise);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
            document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("Noise"), stream);
        });
    }

    static byte[] lockedPdf(String userPassword) {
        return pdf(document -> {
            StandardProtectionPolicy policy =
                    new StandardProtectionPolicy("owner", userPassword, new AccessPermission());
            policy.setEncryptionKeyLength(256);
            try {
                document.protect(policy);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
    }

    /** A PDF that does the given action when it is opened. */
    static byte[] pdfWithAction(String kind) {
        return pdf(document -> {
            COSDictionary action = new COSDictionary();
            action.setName(COSName.S, kind);
            action.setString(COSName.getPDFName("JS"), "app.alert(1)");
            document.getDocumentCatalog().getCOSObject().setItem(COSName.OPEN_ACTION, action);
        });
    }

    static byte[] pdfWithFileInside() {
        return pdf(document -> {
            COSStream inside = document.getDocument().createCOSStream();
            inside.setItem(COSName.TYPE, COSName.getPDFName("EmbeddedFile"));
            document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("Attached"), inside);
        });
    }

    static byte[] jpeg() {
        return picture("jpg", 40, 30);
    }

    static byte[] png() {
        return picture("png", 40, 30);
    }

    static byte[] picture(String format, int width, int height) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A small PNG whose header claims an enormous picture. */
    static byte[] pngThatClaims(int width, int height) {
        byte[] png = png();
        put(png, 16, width);
        put(png, 20, height);
        CRC32 sum = new CRC32();
        sum.update(png, 12, 17);
        put(png, 29, (int) sum.getValue());
        return png;
    }

    /** The classic disguise: the length of the header is the beginning of a comment, and a script follows it. */
    static byte[] jpegWithScriptInHeader() {
        byte[] jpeg = jpeg();
        byte[] header = new byte[0x2F2A - 2];
        System.arraycopy(jpeg, 6, header, 0, 14);
        return join(
                new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, '/', '*'},
                header,
                Arrays.copyOfRange(jpeg, 20, jpeg.length));
    }

    /** A PDF whose objects lie in a stream that is small only as long as it is packed. */
    static byte[] pdfBomb() {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            byte[] nothing = new byte[1024 * 1024];
            for (int megabyte = 0; megabyte < 100; megabyte++) {
                out.write(nothing);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return join(
                text("%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n4 0 obj\n"
                        + "<</Type/#4fbjStm/N 2/#46irst 10/Filter/FlateDecode/Length " + packed.size()
                        + ">>\nstream\n"),
                packed.toByteArray(),
                text("\nendstream\nendobj\n"
                        + "trailer\n<</Root 1 0 R/Size 5>>\nstartxref\n0\n%%EOF\n"));
    }

    /** The same paper, changed by adding at its end, as PDF allows. */
    static byte[] withAnotherTitle(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            document.getDocumentInformation().setTitle("Giấy khác");
            document.getDocumentInformation().getCOSObject().setNeedToBeUpdated(true);
            document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.saveIncremental(out);
            return out.toByteArray();
        }
    }

    /** The four numbers that say which bytes the last signature covers. */
    static int[] coveredBytes(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getLastSignatureDictionary().getByteRange();
        }
    }

    /** What marks an archive, at its end. */
    static byte[] archiveEnd() {
        return join(text("PK\5\6"), new byte[18]);
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    private static void put(byte[] bytes, int at, int number) {
        for (int index = 0; index < 4; index++) {
            bytes[at + index] = (byte) (number >>> 8 * (3 - index));
        }
    }
}
