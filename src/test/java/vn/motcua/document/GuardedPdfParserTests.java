package vn.motcua.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import vn.motcua.refusal.Refusal;

class GuardedPdfParserTests {

    @Test
    void stopsBeforeItUnpacksABomb() throws IOException {
        GuardedPdfParser parser = new GuardedPdfParser(new RandomAccessReadBuffer(Samples.pdfBomb()));

        assertThatExceptionOfType(Refusal.class).isThrownBy(parser::parse);
    }

    @Test
    void readsAnOrdinaryFileWhoseObjectsArePacked() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(out, new CompressParameters(50));
        }

        try (PDDocument read = new GuardedPdfParser(new RandomAccessReadBuffer(out.toByteArray())).parse()) {
            assertThat(read.getNumberOfPages()).isEqualTo(1);
        }
    }
}
