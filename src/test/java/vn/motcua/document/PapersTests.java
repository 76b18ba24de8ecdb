package vn.motcua.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PapersTests {

    private static final Path DRAWN = Path.of("target", "papers");

    private final Papers papers = new Papers();

    @ParameterizedTest
    @ValueSource(strings = {"result", "receipt", "supplement", "refusal", "apology", "stop", "control"})
    void everyPaperIsTaggedInVietnameseWithATitleAndItsOwnLetters(String template) throws IOException {
        byte[] pdf = papers.render(template, SamplePapers.all().get(template));
        draw(template + ".pdf", pdf);

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("vi");
            assertThat(document.getDocumentInformation().getTitle()).isNotBlank();
            for (COSName name : document.getPage(0).getResources().getFontNames()) {
                PDFont font = document.getPage(0).getResources().getFont(name);
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                assertThat(font.getName()).contains("BeVietnamPro");
            }
        }
    }

    @Test
    void theHardestNameCanBeReadOutOfThePdf() throws IOException {
        String text = text(papers.render("result", SamplePapers.result()));

        assertThat(text).contains("NGHIÊM NGUYỄN HOÀNG QUỲNH NHƯ ẾỆỪỮ");
        assertThat(text).contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc");
        assertThat(text).contains("Phúc Xá, ngày 22 tháng 11 năm 2026", "Ký số bởi: Đặng Thị Minh Nguyệt");
        assertThat(text).doesNotContain("Ghi chú");
    }

    @Test
    void theReceiptSaysAllThatFormOneAsksFor() throws IOException {
        assertThat(text(papers.render("receipt", SamplePapers.receipt()))).contains(
                "000.01.26.H26-261122-0042", "Nghiêm Xuân Trường", "0912 345 678", "Đăng ký khai sinh",
                "Giấy chứng sinh", "Bản chụp", "1,2 MB", "41bd07aa9f3a", "bản giấy", "1 (bộ)", "01 ngày làm việc",
                "10 giờ 15 phút, ngày 22 tháng 11 năm 2026", "17 giờ 00 phút, ngày 23 tháng 11 năm 2026",
                "8.000 đồng (đã nộp)", "Quyển số 02/2026, số thứ tự 1245", "Phạm Thị Hồng Nhung", "K7QM-2RXD-9WPA");
    }

    @ParameterizedTest
    @ValueSource(strings = {"receipt", "supplement", "refusal", "apology", "stop"})
    void slipsForTheApplicantAreOnPaperOfFormatA5(String template) throws IOException {
        try (PDDocument document = Loader.loadPDF(papers.render(template, SamplePapers.all().get(template)))) {
            assertThat(document.getPage(0).getMediaBox().getWidth()).isBetween(418f, 421f);
            assertThat(document.getPage(0).getMediaBox().getHeight()).isBetween(594f, 596f);
        }
    }

    @Test
    void aReceiptOfThirtyDocumentsGoesOnOverSeveralPagesAndLosesNone() throws IOException {
        byte[] pdf = papers.render("receipt", SamplePapers.receipt(30));
        draw("receipt-30.pdf", pdf);

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isBetween(2, 3);
        }
        assertThat(text(pdf)).contains("Giấy tờ thứ 1 về", "Giấy tờ thứ 30 về", SamplePapers.NAME, "Lần 3",
                "Gia hạn 5 ngày làm việc theo khoản 2 Điều 19");
    }

    @Test
    void theApologySaysWhatWasPromisedWhyItIsNotKeptAndTheNewDate() throws IOException {
        assertThat(text(papers.render("apology", SamplePapers.apology())).replaceAll("\\s+", " ")).contains(
                "Kính gửi: " + SamplePapers.NAME, "17 giờ 00 phút, ngày 20 tháng 11 năm 2026",
                "Chờ ý kiến cơ quan khác", "xin lỗi Ông/Bà/Tổ chức", "Ngày 27 tháng 11 năm 2026");
    }

    @Test
    void theControlSheetGoesOnOverPagesWithItsHead() throws IOException {
        byte[] pdf = papers.render("control", SamplePapers.control(24));
        draw("control-24.pdf", pdf);

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isBetween(2, 4);
        }
        assertThat(text(pdf)).contains("1. Giao: Phạm Thị Hồng Nhung", "Đúng hạn");
    }

    @Test
    void marksThatStandApartAreComposedAndHiddenOnesAreLeftOut() throws IOException {
        Map<String, Object> model = SamplePapers.refusal();
        model.put("applicant", "Tr\u202Ea\u0302\u0300n\u0000 <script>&");

        assertThat(text(papers.render("refusal", model))).contains("Trần <script>&");
    }

    @Test
    void aTemplateOutsideTheFolderIsNotOpened() {
        assertThatIllegalArgumentException().isThrownBy(() -> papers.render("../application", Map.of()));
    }

    @Test
    void theQrCodeSaysWhatItWasGiven() throws Exception {
        String link = "https://motcua.example/tra-cuu/000.01.26.H26-261122-0042?ngôn-ngữ=việt";
        String uri = papers.qrDataUri(link);
        BufferedImage drawn = ImageIO.read(
                new ByteArrayInputStream(Base64.getDecoder().decode(uri.substring(uri.indexOf(',') + 1))));
        BufferedImage framed = new BufferedImage(
                drawn.getWidth() + 60, drawn.getHeight() + 60, BufferedImage.TYPE_INT_RGB);
        framed.createGraphics().fillRect(0, 0, framed.getWidth(), framed.getHeight());
        framed.createGraphics().drawImage(drawn, 30, 30, null);
        int[] pixels = framed.getRGB(0, 0, framed.getWidth(), framed.getHeight(), null, 0, framed.getWidth());

        assertThat(new QRCodeReader()
                        .decode(new BinaryBitmap(new HybridBinarizer(
                                new RGBLuminanceSource(framed.getWidth(), framed.getHeight(), pixels))))
                        .getText())
                .isEqualTo(link);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document).replaceAll("[ \\u00A0]+", " ");
        }
    }

    /** Lays the paper down for whoever wants to look at it. */
    private static void draw(String name, byte[] pdf) throws IOException {
        Files.createDirectories(DRAWN);
        Files.write(DRAWN.resolve(name), pdf);
    }
}
