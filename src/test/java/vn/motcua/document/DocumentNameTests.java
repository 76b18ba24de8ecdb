package vn.motcua.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentNameTests {

    @ParameterizedTest
    @CsvSource(nullValues = "none", value = {
        "Giấy khai sinh của Nguyễn Hoàng Quỳnh Như.pdf, Giấy khai sinh của Nguyễn Hoàng Quỳnh Như.pdf",
        "C:\\Users\\An\\đơn.PDF, đơn.PDF",
        "../../etc/passwd, passwd.pdf",
        "hóa đơn.exe, hóa đơn.pdf",
        "Ngày 12.2026, Ngày 12.2026.pdf",
        "a.pdf.exe, a.pdf.pdf",
        "..., tai-lieu.pdf",
        "'', tai-lieu.pdf",
        "none, tai-lieu.pdf",
        "a<b>c:d|e?f*.pdf, a-b-c-d-e-f-.pdf",
        "%2e%2e%2fa.pdf, %2e%2e%2fa.pdf",
    })
    void cleansWhatPeopleAndAttackersSend(String given, String cleaned) {
        assertThat(DocumentName.clean(given, DocumentType.PDF)).isEqualTo(cleaned);
    }

    @Test
    void removesWhatIsNotSeen() {
        assertThat(DocumentName.clean("đơn\u202Efdp.exe\u0000\r\n", DocumentType.PDF)).isEqualTo("đơnfdp.pdf");
        assertThat(DocumentName.clean("\u200Ba\u2067b\u0007.pdf", DocumentType.PDF)).isEqualTo("ab.pdf");
    }

    @Test
    void composesTheMarks() {
        assertThat(DocumentName.clean("E\u0302\u0301.pdf", DocumentType.PDF)).isEqualTo("Ế.pdf");
    }

    @Test
    void keepsEitherExtensionOfAJpeg() {
        assertThat(DocumentName.clean("ảnh.JPEG", DocumentType.JPEG)).isEqualTo("ảnh.JPEG");
        assertThat(DocumentName.clean("ảnh.heic", DocumentType.JPEG)).isEqualTo("ảnh.jpg");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ế", "𝒜", "a "})
    void isNeverLongerThanItMayBe(String part) {
        String name = DocumentName.clean(part.repeat(300) + ".pdf", DocumentType.PDF);

        assertThat(name).endsWith(".pdf").hasSizeBetween(100, 120);
        assertThat(name.codePoints()).noneMatch(point -> point >= 0xD800 && point <= 0xDFFF);
    }
}
