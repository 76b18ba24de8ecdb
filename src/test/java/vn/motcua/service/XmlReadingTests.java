package vn.motcua.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;

class XmlReadingTests {

    @Test
    void whatIsNotXmlIsRefusedWithItsLine() {
        assertRefused("<a>\n<b></a>", "xml.malformed");
        assertThat(refusal("<a>\n<b></a>").message()).endsWith("(dòng 2)");
        assertRefused("", "xml.malformed");
    }

    @Test
    void aDocumentTypeIsRefusedWhateverItDeclares() {
        assertRefused("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>", "xml.malformed");
        assertRefused("<!DOCTYPE a SYSTEM \"http://127.0.0.1:9/a.dtd\"><a/>", "xml.malformed");
    }

    @Test
    void laughterIsNotMultiplied() {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE a [<!ENTITY l0 \"ha\">");
        for (int i = 1; i < 10; i++) {
            laughs.append("<!ENTITY l%d \"%s\">".formatted(i, ("&l" + (i - 1) + ";").repeat(10)));
        }
        assertRefused(laughs + "]><a>&l9;</a>", "xml.malformed");
    }

    @Test
    void aFileBeyondTwoMegabytesIsNotEvenRead() {
        assertRefused("<a>" + " ".repeat(XmlReading.LARGEST) + "</a>", "xml.too-large");
        assertRefused("<a>" + "đ".repeat(XmlReading.LARGEST / 2) + "</a>", "xml.too-large");
    }

    @Test
    void aFileThatOutgrowsAnyDrawingIsRefused() {
        assertRefused("<a>".repeat(100_000), "xml.overgrown");
        assertRefused("<a>" + "<b/>".repeat(100_000) + "</a>", "xml.overgrown");
    }

    @Test
    void onlyTheEncodingThatTheEngineReadsIsTaken() {
        assertRefused("<?xml version=\"1.0\" encoding=\"UTF-7\"?><a/>", "xml.encoding");
        assertRefused("<?xml version=\"1.1\" encoding=\"UTF-8\"?><a/>", "xml.encoding");
        assertThat(XmlReading.read("a.bpmn", "<?xml version='1.0' encoding='utf-8'?><a/>").name()).isEqualTo("a");
        assertThat(XmlReading.read("a.bpmn", "\uFEFF<?xml version=\"1.0\"?><a/>").name()).isEqualTo("a");
    }

    @Test
    void aFileWithoutItsOneProcessIsRefused() {
        assertDiagramRefused(DiagramFixture.stallWith("isExecutable=\"true\"", "isExecutable=\"false\""),
                "diagram.one-process");
        assertDiagramRefused(DiagramFixture.stallWith("</bpmn:process>",
                "</bpmn:process><bpmn:process id=\"other\" />"), "diagram.one-process");
    }

    @Test
    void aProcessUnderAnotherNameThanItsFileIsRefused() {
        assertDiagramRefused(DiagramFixture.stallWith("\"market-stall\"", "\"market-hall\""), "diagram.key");
    }

    @Test
    void anIdThatIsUsedTwiceIsRefused() {
        assertDiagramRefused(DiagramFixture.stallWith("id=\"inspect\"", "id=\"appraise\""), "diagram.doubled-id");
    }

    @Test
    void aNodeWithoutAnIdIsRefused() {
        assertDiagramRefused(DiagramFixture.stallWith("<bpmn:endEvent id=\"done\"", "<bpmn:endEvent"),
                "diagram.id-missing");
    }

    @Test
    void aDiagramThatNobodyCouldReadIsRefused() {
        StringBuilder ends = new StringBuilder();
        for (int i = 0; i <= DrawingReader.MOST_ELEMENTS; i++) {
            ends.append("<bpmn:endEvent id=\"e").append(i).append("\" />");
        }
        assertDiagramRefused(DiagramFixture.stallWith("</bpmn:process>", ends + "</bpmn:process>"),
                "diagram.too-many");
    }

    private static void assertRefused(String xml, String rule) {
        assertThat(refusal(xml).rule()).isEqualTo(rule);
        assertThat(refusal(xml).file()).isEqualTo("processes/justice/a.bpmn");
    }

    private static Violation refusal(String xml) {
        return catchThrowableOfType(DiagramRefused.class, () -> XmlReading.read("processes/justice/a.bpmn", xml))
                .violation();
    }

    private static void assertDiagramRefused(String xml, String rule) {
        assertThatThrownBy(() -> Diagram.read(DiagramFixture.STALL, xml))
                .isInstanceOfSatisfying(DiagramRefused.class,
                        refused -> assertThat(refused.violation().rule()).isEqualTo(rule));
    }
}
