package vn.motcua.document;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * A book of any length as PDF, A4 across: rows are drawn as they come and lie in a file of their own meanwhile, so that
 * ten thousand take no more memory than ten.
 */
public final class LongTable implements AutoCloseable {

    private static final float MARGIN = 30;
    private static final float SIZE = 6.6f;
    private static final float LEADING = 8.4f;
    private static final float PADDING = 2.5f;
    private static final float TITLE_SIZE = 13;

    private final PDDocument document;
    private final TableType type;
    private final List<Column> columns;
    private final float width = PDRectangle.A4.getHeight() - 2 * MARGIN;
    private PDPageContentStream page;
    private float y;

    /** A column: its heading, and its share of the width in percent. */
    public record Column(String heading, float share) {}

    /**
     * Begins a book.
     *
     * @param above short lines above the title, the issuing unit for instance
     * @param title the title, also of the file
     */
    public LongTable(List<String> above, String title, List<Column> columns) {
        this.columns = List.copyOf(columns);
        try {
            this.document = new PDDocument(IOUtils.createTempFileOnlyStreamCache());
            this.type = new TableType(document);
            document.getDocumentInformation().setTitle(title);
            document.getDocumentInformation().setProducer("Một Cửa");
            document.getDocumentCatalog().setLanguage("vi");
            begin();
            cover(above, title);
            heading();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Adds a row; a cell that is too long for its column goes on in the next line. */
    public void add(List<String> cells) {
        try {
            row(cells, false);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Ends the book and writes it out, each page with its number. */
    public void writeTo(OutputStream out) {
        try {
            page.close();
            number();
            document.save(out);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void begin() throws IOException {
        if (page != null) {
            page.close();
        }
        PDPage next = new PDPage(new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth()));
        document.addPage(next);
        page = new PDPageContentStream(document, next, AppendMode.OVERWRITE, true);
        page.setLineWidth(0.4f);
        y = PDRectangle.A4.getWidth() - MARGIN;
    }

    private void cover(List<String> above, String title) throws IOException {
        for (String line : above) {
            y -= LEADING + 2;
            write(TableType.plain(line), MARGIN, y, SIZE + 2, false);
        }
        y -= 2 * LEADING;
        String plain = TableType.plain(title.toUpperCase());
        write(plain, MARGIN + (width - type.width(plain, TITLE_SIZE, true)) / 2, y, TITLE_SIZE, true);
        y -= 2 * LEADING;
    }

    private void heading() throws IOException {
        row(columns.stream().map(Column::heading).toList(), true);
    }

    private void row(List<String> cells, boolean bold) throws IOException {
        List<List<String>> wrapped = new ArrayList<>();
        int lines = 1;
        for (int column = 0; column < columns.size(); column++) {
            List<String> cell = type.wrapped(
                    Normalizer.normalize(cells.get(column), Normalizer.Form.NFC), widthOf(column) - 2 * PADDING, SIZE, bold);
            wrapped.add(cell);
            lines = Math.max(lines, cell.size());
        }
        float height = lines * LEADING + 2 * PADDING;
        if (y - height < MARGIN + LEADING && !bold) {
            begin();
            heading();
        }
        draw(wrapped, height, bold);
    }

    private void draw(List<List<String>> cells, float height, boolean bold) throws IOException {
        float x = MARGIN;
        for (int column = 0; column < columns.size(); column++) {
            page.addRect(x, y - height, widthOf(column), height);
            page.stroke();
            float line = y - PADDING - SIZE;
            for (String text : cells.get(column)) {
                write(text, x + PADDING, line, SIZE, bold);
                line -= LEADING;
            }
            x += widthOf(column);
        }
        y -= height;
    }

    private void number() throws IOException {
        int pages = document.getNumberOfPages();
        for (int index = 0; index < pages; index++) {
            try (PDPageContentStream foot =
                    new PDPageContentStream(document, document.getPage(index), AppendMode.APPEND, true)) {
                page = foot;
                String text = "Trang " + (index + 1) + "/" + pages;
                write(text, MARGIN + width - type.width(text, SIZE, false), MARGIN - LEADING, SIZE, false);
            }
        }
    }

    private void write(String text, float x, float baseline, float size, boolean bold) throws IOException {
        page.beginText();
        page.setFont(type.font(bold), size);
        page.newLineAtOffset(x, baseline);
        page.showText(text);
        page.endText();
    }

    private float widthOf(int column) {
        return width * columns.get(column).share() / 100;
    }
}
