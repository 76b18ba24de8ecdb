package vn.motcua.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.document.Verification.Outcome;
import vn.motcua.refusal.Refusal;

class SignedPapersTests {

    private static final Signer CHAIR = new Signer("00001.leader", "Đặng Thị Minh Nguyệt", "Chủ tịch", "00001");
    private static final Instant SIGNED = Instant.parse("2026-11-21T08:30:00Z");

    private final Signatures signatures = Keys.demo(Databases.H2);
    private final SignedPapers papers = new SignedPapers(new Papers(), signatures, Store.CLOCK);

    @ParameterizedTest
    @ValueSource(strings = {"result", "receipt", "supplement", "refusal", "apology", "stop", "control"})
    void everyPaperIsSignedByWhomAndWhenItSays(String template) {
        byte[] pdf = paper(template).pdf();

        assertThat(signatures.verify(pdf))
                .isEqualTo(new Verification(Outcome.VALID, "Đặng Thị Minh Nguyệt", "Chủ tịch", "00001", SIGNED));
    }

    @Test
    void aPaperThatIsSignedNowTellsThisMoment() {
        byte[] pdf = papers.draw("stop", SamplePapers.stop(), CHAIR).pdf();

        assertThat(signatures.verify(pdf).time()).isEqualTo(Store.CLOCK.instant());
    }

    @Test
    void oneFlippedBitAnywhereBreaksTheSignature() throws IOException {
        byte[] pdf = paper("result").pdf();
        int[] range = Samples.coveredBytes(pdf);
        for (int place = 0; place < pdf.length; place += 499) {
            boolean covered = place < range[1] || place >= range[2];
            pdf[place] ^= 1;
            assertThat(covered && signatures.verify(pdf).valid()).as("byte %d", place).isFalse();
            pdf[place] ^= 1;
        }
        assertThat(signatures.verify(pdf).valid()).isTrue();
        assertThat(range[2] + range[3]).isEqualTo(pdf.length);
    }

    @Test
    void aSecondSignatureLeavesTheFirstGood() {
        assertThat(signatures.verify(signatures.sign(paper("result").pdf(), CHAIR)).valid()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void itIsKeptAsItIsAndWouldPassTheInspectionOfAStrangersToo(Databases database) {
        Store store = Store.in(database);
        SignedPaper paper = paper("refusal");

        StoredDocument stored = store.documents().store("Phiếu từ chối: 1.pdf", paper);

        ByteArrayOutputStream out = new ByteArrayOutputStream();
        store.documents().writeTo(stored.sha256(), out);
        assertThat(out.toByteArray()).isEqualTo(paper.pdf());
        assertThat(stored).isEqualTo(store.store("Phiếu từ chối: 1.pdf", paper.pdf()));
    }

    @Test
    void whoReceivesThePdfCannotChangeWhatIsStored() {
        SignedPaper paper = paper("refusal");
        paper.pdf()[0] = 'X';

        assertThat(signatures.verify(paper.pdf()).valid()).isTrue();
    }

    @Test
    void aUnitWithoutAKeyDrawsNothing() {
        SignedPapers nobodys = new SignedPapers(new Papers(), Keys.none(), Store.CLOCK);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> nobodys.draw("stop", SamplePapers.stop(), CHAIR))
                .matches(refusal -> refusal.code().equals("document.no-signing-key"));
    }

    @Test
    void papersDrawnAtOnceDoNotMixTheirLetters() {
        List<String> texts = IntStream.range(0, 12).parallel()
                .mapToObj(number -> text(paper(number % 2 == 0 ? "result" : "control").pdf()))
                .toList();

        assertThat(texts.stream().distinct()).hasSize(2);
    }

    @Test
    void theCodeOnThePaperLeadsToTheDossierAndIsNamedForThoseWhoCannotSeeIt() throws Exception {
        String link = SamplePapers.result().get("link").toString();
        try (PDDocument document = Loader.loadPDF(paper("result").pdf())) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 150);
            int width = page.getWidth();
            int height = page.getHeight();
            // Where the code stands: near the foot, left of the middle.
            assertThat(scanned(page.getSubimage(width / 8, height * 4 / 5, width / 7, height / 7))).isEqualTo(link);
            assertThat(figures(document.getDocumentCatalog().getStructureTreeRoot()))
                    .containsExactly("Mã QR dẫn tới " + link);
        }
    }

    private SignedPaper paper(String template) {
        return papers.draw(template, SamplePapers.all().get(template), CHAIR, SIGNED);
    }

    private static String text(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static String scanned(BufferedImage part) throws Exception {
        int[] pixels = part.getRGB(0, 0, part.getWidth(), part.getHeight(), null, 0, part.getWidth());
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(
                        new RGBLuminanceSource(part.getWidth(), part.getHeight(), pixels))))
                .getText();
    }

    private static List<String> figures(PDStructureNode node) {
        return node.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .<String>mapMulti((element, each) -> {
                    if ("Figure".equals(element.getStructureType())) {
                        each.accept(element.getAlternateDescription());
                    }
                    figures(element).forEach(each);
                })
                .toList();
    }
}
