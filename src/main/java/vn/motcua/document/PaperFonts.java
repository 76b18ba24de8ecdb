package vn.motcua.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The typeface of all papers, which has the whole of Vietnamese; each PDF carries the letters that it uses. */
final class PaperFonts {

    private static final String FAMILY = "Be Vietnam Pro";
    private static final byte[] REGULAR = read("regular");
    private static final byte[] ITALIC = read("italic");
    private static final byte[] SEMI_BOLD = read("semibold");
    private static final byte[] SEMI_BOLD_ITALIC = read("semibold-italic");
    private static final byte[] BOLD = read("bold");

    private PaperFonts() {}

    static void addTo(PdfRendererBuilder builder) {
        builder.useFont(() -> new ByteArrayInputStream(REGULAR), FAMILY, 400, FontStyle.NORMAL, true);
        builder.useFont(() -> new ByteArrayInputStream(ITALIC), FAMILY, 400, FontStyle.ITALIC, true);
        builder.useFont(() -> new ByteArrayInputStream(SEMI_BOLD), FAMILY, 600, FontStyle.NORMAL, true);
        builder.useFont(() -> new ByteArrayInputStream(SEMI_BOLD_ITALIC), FAMILY, 600, FontStyle.ITALIC, true);
        builder.useFont(() -> new ByteArrayInputStream(BOLD), FAMILY, 700, FontStyle.NORMAL, true);
    }

    static InputStream regular() {
        return new ByteArrayInputStream(REGULAR);
    }

    static InputStream bold() {
        return new ByteArrayInputStream(BOLD);
    }

    private static byte[] read(String name) {
        String path = "/papers/fonts/" + name + ".ttf";
        try (InputStream in = Objects.requireNonNull(PaperFonts.class.getResourceAsStream(path), path)) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
