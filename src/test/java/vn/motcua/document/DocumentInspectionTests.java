package vn.motcua.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.refusal.Refusal;

/** Each of the seven reasons for which a document is not taken, and the disguises that are tried. */
class DocumentInspectionTests {

    private final Store store = Store.in(Databases.H2);

    @BeforeAll
    static void whatOthersLeftIsNotOurs() {
        TemporaryFiles.left();
    }

    @AfterEach
    void leavesNoTemporaryFile() throws IOException {
        assertThat(TemporaryFiles.left()).isEmpty();
    }

    @Test
    void takesPdfJpegAndPng() {
        assertThat(store.store("a.pdf", Samples.pdf()).type()).isEqualTo("application/pdf");
        assertThat(store.store("a.jpg", Samples.jpeg()).type()).isEqualTo("image/jpeg");
        assertThat(store.store("a.png", Samples.png()).type()).isEqualTo("image/png");
    }

    @Test
    void refusesAnEmptyFile() {
        refuses("document.empty", new byte[0]);
    }

    @Test
    void refusesWhatIsOneByteTooLargeAndReadsNoFurther() {
        int limit = 20 * 1024 * 1024;
        BrokenLine line = new BrokenLine(new byte[limit + 100_000], Integer.MAX_VALUE);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> store.documents().store("a.pdf", line))
                .matches(refusal -> refusal.code().equals("document.too-large"))
                .matches(refusal -> refusal.arguments()[0].equals("20 MB"));

        assertThat(line.taken()).isEqualTo(limit + 1);
    }

    @Test
    void takesADocumentOfExactlyTheLimit() {
        byte[] document = Samples.largePdf(20 * 1024 * 1024 - 2000, 1);
        byte[] padding = new byte[20 * 1024 * 1024 - document.length];
        Arrays.fill(padding, (byte) ' ');

        assertThat(store.store("a.pdf", Samples.join(document, padding)).size()).isEqualTo(20 * 1024 * 1024);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "MZ\u0090\0\3\0\0\0 a program",
        "\u007fELF\2\1\1",
        "PK\3\4 an archive",
        "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>",
        "<!DOCTYPE html><html><body>%PDF-1.7</body></html>",
        "GIF89a/*\1\0\0*/=alert(1)//;",
        "GIF89a %PDF-1.4",
        "\0\0\0\u0018ftypheic",
        "words only",
    })
    void refusesWhatIsNoPdfJpegOrPngWhateverItsName(String content) {
        refuses("document.wrong-type", Samples.text(content));
    }

    @Test
    void refusesAPdfThatBeginsAsSomethingElse() {
        refuses("document.wrong-type", Samples.join(Samples.text("<script>alert(1)</script>\n"), Samples.pdf()));
        refuses("document.wrong-type", Samples.join(Samples.text("\n"), Samples.pdf()));
    }

    @Test
    void refusesAPictureThatIsAlsoAPageOrAProgram() {
        refuses("document.wrong-type", Samples.join(Samples.png(), Samples.text("<?php system('id'); ?>")));
        refuses("document.wrong-type", Samples.join(Samples.jpeg(), Samples.text("<html><script>alert(1)</script>")));
        refuses("document.wrong-type", Samples.join(Samples.png(), Samples.pdf()));
        refuses("document.wrong-type", Samples.join(Samples.jpeg(), Samples.archiveEnd()));
        refuses("document.wrong-type", Samples.join(Samples.pdf(), Samples.archiveEnd()));
        refuses("document.wrong-type", Samples.join(Samples.pdf(), Samples.text("<html>")));
    }

    @Test
    void refusesAScriptInTheHeaderOfAJpeg() {
        refuses("document.wrong-type", Samples.jpegWithScriptInHeader());
    }

    @Test
    void refusesDocumentsThatWereCutOff() {
        byte[] large = Samples.largePdf(300_000, 9);
        refuses("document.unreadable", Arrays.copyOf(large, 64 * 1024));
        refuses("document.unreadable", Arrays.copyOf(large, large.length - 8));
        byte[] jpeg = Samples.picture("jpg", 800, 600);
        refuses("document.unreadable", Arrays.copyOf(jpeg, jpeg.length - 2));
        refuses("document.unreadable", Arrays.copyOf(jpeg, 100));
        byte[] png = Samples.picture("png", 800, 600);
        refuses("document.unreadable", Arrays.copyOf(png, png.length - 12));
        refuses("document.unreadable", Arrays.copyOf(png, png.length - 1));
    }

    @Test
    void refusesPicturesThatAreDamagedOrWouldFillAMemory() {
        byte[] damaged = Samples.png();
        damaged[damaged.length - 20] ^= 1;
        refuses("document.unreadable", damaged);
        refuses("document.unreadable", Samples.pngThatClaims(60_000, 60_000));
        refuses("document.unreadable", Samples.pngThatClaims(-1, -1));
        refuses("document.unreadable", Samples.pngThatClaims(0, 10));
    }

    @Test
    void refusesAPdfWithoutPagesOrWithoutSense() {
        refuses("document.unreadable", Samples.text("%PDF-1.7\n%%EOF\n"));
        refuses("document.unreadable", Samples.pdf(document -> document.removePage(0)));
    }

    @Test
    void refusesAPdfWhoseObjectsUnpackToFarTooMuch() {
        refuses("document.unreadable", Samples.pdfBomb());
    }

    @Test
    void refusesAPdfThatNeedsAPassword() {
        refuses("document.password", Samples.lockedPdf("bí mật"));
    }

    @Test
    void takesAPdfThatOnlyForbidsPrinting() {
        assertThat(store.store("a.pdf", Samples.lockedPdf("")).type()).isEqualTo("application/pdf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"JavaScript", "Launch", "Rendition", "ImportData"})
    void refusesAPdfThatActsByItself(String action) {
        refuses("document.active-content", Samples.pdfWithAction(action));
    }

    @Test
    void refusesAPdfThatCarriesAFile() {
        refuses("document.active-content", Samples.pdfWithFileInside());
    }

    @Test
    void refusesAVirusWhereverItStands() {
        byte[] virus = Samples.text("X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!$H+H*");
        refuses("document.virus", virus);
        refuses("document.virus", Samples.join(Samples.pdf(), virus));
        refuses("document.virus", Samples.join(new byte[64 * 1024 - 40], virus));
    }

    private void refuses(String code, byte[] content) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> store.documents().store("đơn.pdf", new ByteArrayInputStream(content)))
                .matches(refusal -> refusal.kind() == Refusal.Kind.INVALID)
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
