package vn.motcua.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The typeface of all papers, which has the whole of Vietnamese; each PDF carries the letters that it uses.
 *
 * <p>A set is read once and then lent to one paper at a time, for the library does not say that two may read a font at once.
 */
final class PaperFonts implements AutoCloseable {

    private static final String FAMILY = "Be Vietnam Pro";

    /** More papers than these are never drawn at once on the cores of a node; further sets are thrown away. */
    private static final int KEPT = 8;

    private static final Queue<PaperFonts> FREE = new ArrayBlockingQueue<>(KEPT);

    private final Map<Face, TrueTypeFont> read = new EnumMap<>(Face.class);

    private PaperFonts() {}

    private enum Face {
        REGULAR("regular", 400, FontStyle.NORMAL),
        ITALIC("italic", 400, FontStyle.ITALIC),
        SEMI_BOLD("semibold", 600, FontStyle.NORMAL),
        SEMI_BOLD_ITALIC("semibold-italic", 600, FontStyle.ITALIC),
        BOLD("bold", 700, FontStyle.NORMAL);

        private final byte[] file;
        private final int weight;
        private final FontStyle style;

        Face(String name, int weight, FontStyle style) {
            this.file = file("/papers/fonts/" + name + ".ttf");
            this.weight = weight;
            this.style = style;
        }

        private static byte[] file(String path) {
            try (InputStream in = Objects.requireNonNull(PaperFonts.class.getResourceAsStream(path), path)) {
                return in.readAllBytes();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    /** A set for one paper, to be closed when the paper is saved. */
    static PaperFonts lend() {
        PaperFonts free = FREE.poll();
        return free == null ? new PaperFonts() : free;
    }

    /** Offers the typeface to a paper that becomes that document; only the faces that it uses are taken. */
    void addTo(PdfRendererBuilder builder, PDDocument document) {
        for (Face face : Face.values()) {
            builder.useFont(new Supplier(face, document), FAMILY, face.weight, face.style, true);
        }
    }

    @Override
    public void close() {
        FREE.offer(this);
    }

    static InputStream regular() {
        return new ByteArrayInputStream(Face.REGULAR.file);
    }

    static InputStream bold() {
        return new ByteArrayInputStream(Face.BOLD.file);
    }

    private TrueTypeFont read(Face face) {
        return read.computeIfAbsent(face, unread -> {
            try {
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(unread.file));
                // Vietnamese needs no other forms of its letters, and to look for them costs a tenth of a paper.
                font.setEnableGsub(false);
                return font;
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
    }

    private final class Supplier extends PDFontSupplier {

        private final Face face;
        private final PDDocument document;

        Supplier(Face face, PDDocument document) {
            super(null);
            this.face = face;
            this.document = document;
        }

        @Override
        public PDFont supply() {
            try {
                return PDType0Font.load(document, read(face), true);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }
}
