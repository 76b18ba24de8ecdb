package vn.motcua.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import vn.motcua.refusal.Refusal;

/** Opens a PDF as the officer's reader will: whole, without a password, with nothing in it that acts by itself. */
final class PdfInspection {

    private static final byte[] END = "%%EOF".getBytes(StandardCharsets.US_ASCII);

    private PdfInspection() {}

    static void inspect(ReceivedFile received, DocumentEnds ends) throws IOException {
        // PDFBox mends a file that was cut off, and shows what is left of it; the citizen should send the rest.
        if (Bytes.findLast(ends.tail(), END) < 0) {
            throw DocumentRefusal.unreadable();
        }
        inspect(received.path());
    }

    private static void inspect(Path path) throws IOException {
        try (RandomAccessRead source = new RandomAccessReadBufferedFile(path);
                PDDocument document = new GuardedPdfParser(source).parse()) {
            if (document.getNumberOfPages() < 1 || document.getPage(0) == null) {
                throw DocumentRefusal.unreadable();
            }
            if (ActiveContent.in(document.getDocument())) {
                throw DocumentRefusal.activeContent();
            }
        } catch (Refusal refusal) {
            throw refusal;
        } catch (InvalidPasswordException locked) {
            throw DocumentRefusal.password();
        } catch (IOException | RuntimeException broken) {
            // Whatever PDFBox stumbles over, an officer's reader may stumble over too.
            throw DocumentRefusal.unreadable();
        }
    }
}
