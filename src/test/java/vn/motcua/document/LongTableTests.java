package vn.motcua.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class LongTableTests {

    private static final List<LongTable.Column> COLUMNS = List.of(
            new LongTable.Column("TT", 5), new LongTable.Column("Tên cá nhân, tổ chức", 35),
            new LongTable.Column("Địa chỉ", 60));

    @Test
    void aBookOfThreeThousandLinesHasANumberOnEachPageAndEveryLine() throws IOException {
        byte[] pdf = book(3000, SamplePapers.NAME);
        Files.createDirectories(Path.of("target", "papers"));
        Files.write(Path.of("target", "papers", "book.pdf"), pdf);

        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            int pages = document.getNumberOfPages();
            assertThat(pages).isGreaterThan(50);
            assertThat(text).contains("Trang 1/" + pages, "Trang " + pages + "/" + pages, "SỔ THEO DÕI HỒ SƠ");
            assertThat(text).contains("2999 " + SamplePapers.NAME).contains("3000 " + SamplePapers.NAME);
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("vi");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Sổ theo dõi hồ sơ");
        }
    }

    @Test
    void anOddLetterAndAWordWithoutEndSpoilNothing() throws IOException {
        byte[] pdf = book(1, "漢 " + "x".repeat(400));

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document)).contains("?").contains("xxxx");
        }
    }

    private static byte[] book(int rows, String name) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (LongTable book = new LongTable(List.of("Ủy ban nhân dân phường Phúc Xá"), "Sổ theo dõi hồ sơ", COLUMNS)) {
            for (int row = 1; row <= rows; row++) {
                book.add(List.of(Integer.toString(row), name, "Số 12, ngõ 40 phố Nghĩa Dũng, phường Phúc Xá, Hà Nội"));
            }
            book.writeTo(out);
        }
        return out.toByteArray();
    }
}
