package vn.motcua.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.motcua.FullApplication;
import vn.motcua.SamplePdf;

/** The contract for the documents that are handed in. */
@FullApplication
class DocumentContractTests {

    private static final String SLOT = "requesterIdentity";

    @Autowired
    private MockMvcTester mvc;

    private Api citizen;
    private String draft;

    @BeforeEach
    void aDraft() {
        citizen = Api.as(mvc, "citizen15");
        draft = citizen.post("/api/dossiers", Map.of("service", "birth-registration", "unit", "00106")).text("/id");
    }

    @Test
    void aDocumentIsConfirmedByItsHashAndComesBackAsItWas() throws NoSuchAlgorithmException {
        Answer kept = citizen.handIn(draft, SLOT, "căn cước.pdf", SamplePdf.BYTES).is(HttpStatus.OK);

        assertThat(kept.members("")).containsExactlyInAnyOrder("key", "name", "type", "size", "sha256");
        assertThat(kept.text("/key")).isEqualTo(SLOT);
        assertThat(kept.text("/name")).isEqualTo("căn cước.pdf");
        assertThat(kept.text("/type")).isEqualTo("application/pdf");
        assertThat(kept.json().path("size").intValue()).isEqualTo(SamplePdf.BYTES.length);
        assertThat(kept.text("/sha256")).isEqualTo(
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(SamplePdf.BYTES)));
        assertThat(citizen.get(address()).is(HttpStatus.OK).bytes()).isEqualTo(SamplePdf.BYTES);
    }

    @Test
    void eachReasonForNotTakingADocumentHasACodeOfItsOwn() throws IOException {
        refuses(new byte[0], "document.empty");
        refuses("<html>".getBytes(StandardCharsets.UTF_8), "document.wrong-type");
        refuses("%PDF-1.7 and then nothing".getBytes(StandardCharsets.UTF_8), "document.unreadable");
        refuses(changed(DocumentContractTests::lock), "document.password");
        refuses(changed(DocumentContractTests::addScript), "document.active-content");
        refuses(virusTest(), "document.virus");
        refuses(new byte[20 * 1024 * 1024 + 1], "document.too-large");
        assertThat(citizen.get("/api/dossiers/" + draft).json().path("documents")).isEmpty();
    }

    @Test
    void noFileAtAllIsRefusedToo() {
        new Answer(citizen.request(HttpMethod.PUT, address()).multipart().exchange())
                .isRefused(HttpStatus.UNPROCESSABLE_ENTITY, "document.none");
    }

    @Test
    void aDocumentThatNobodyAskedForHasNoPlace() {
        citizen.handIn(draft, "holidayPicture", "a.pdf", SamplePdf.BYTES)
                .isRefused(HttpStatus.NOT_FOUND, "document.unknown-slot");
    }

    @Test
    void aDocumentIsTakenOutOfADraft() {
        citizen.handIn(draft, SLOT, "a.pdf", SamplePdf.BYTES).is(HttpStatus.OK);

        new Answer(citizen.request(HttpMethod.DELETE, address()).exchange()).is(HttpStatus.NO_CONTENT);

        citizen.get(address()).isRefused(HttpStatus.NOT_FOUND, "not-found");
    }

    private void refuses(byte[] content, String code) {
        citizen.handIn(draft, SLOT, "giấy tờ.pdf", content).isRefused(HttpStatus.UNPROCESSABLE_ENTITY, code);
    }

    private String address() {
        return "/api/dossiers/" + draft + "/documents/" + SLOT;
    }

    private interface Change {

        void in(PDDocument document) throws IOException;
    }

    private static byte[] changed(Change change) throws IOException {
        try (PDDocument document = Loader.loadPDF(SamplePdf.BYTES); var out = new ByteArrayOutputStream()) {
            change.in(document);
            document.save(out);
            return out.toByteArray();
        }
    }

    private static void lock(PDDocument document) throws IOException {
        StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", "reader", new AccessPermission());
        policy.setEncryptionKeyLength(256);
        document.protect(policy);
    }

    private static void addScript(PDDocument document) {
        document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"));
    }

    /** The string by which virus scanners are tried out, in two parts so that none takes this file for one. */
    private static byte[] virusTest() {
        return ("X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*")
                .getBytes(StandardCharsets.US_ASCII);
    }
}
