package vn.motcua.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The typeface of long tables: how wide a text is, and where it is broken. */
final class TableType {

    private static final float UNITS = 1000;

    private final PDFont regular;
    private final PDFont bold;

    TableType(PDDocument document) throws IOException {
        this.regular = PDType0Font.load(document, PaperFonts.regular(), true);
        this.bold = PDType0Font.load(document, PaperFonts.bold(), true);
    }

    PDFont font(boolean heavy) {
        return heavy ? bold : regular;
    }

    float width(String text, float size, boolean heavy) throws IOException {
        return font(heavy).getStringWidth(text) / UNITS * size;
    }

    /** The text in lines of that width; a word that is longer is broken where it must be. */
    List<String> wrapped(String text, float width, float size, boolean heavy) throws IOException {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : readable(text, heavy).strip().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer, size, heavy) <= width) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            line = word;
            while (width(line, size, heavy) > width) {
                int cut = cut(line, width, size, heavy);
                lines.add(line.substring(0, cut));
                line = line.substring(cut);
            }
        }
        lines.add(line);
        return lines;
    }

    /** Without what is no letter at all. */
    static String plain(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Cf}]", " ");
    }

    private int cut(String word, float width, float size, boolean heavy) throws IOException {
        int cut = 1;
        while (cut < word.length() && width(word.substring(0, cut + 1), size, heavy) <= width) {
            cut++;
        }
        return cut;
    }

    /** What the typeface has no letter for stands as a question mark, or one odd name would spoil the whole book. */
    private String readable(String text, boolean heavy) {
        StringBuilder readable = new StringBuilder();
        plain(text).codePoints().forEach(point -> readable.append(has(point, heavy) ? Character.toString(point) : "?"));
        return readable.toString();
    }

    private boolean has(int point, boolean heavy) {
        try {
            font(heavy).encode(Character.toString(point));
            return true;
        } catch (IOException | IllegalArgumentException missing) {
            return false;
        }
    }
}
