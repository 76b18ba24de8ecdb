package vn.motcua.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.motcua.dossier.DossierDocument;
import vn.motcua.dossier.DossierFiles;
import vn.motcua.dossier.DossierResult;
import vn.motcua.refusal.Refusal;
import vn.motcua.security.CurrentActor;

/** The papers of a dossier: to keep, or to look at beside the decision. */
@Controller
class DossierDocumentsPage {

    /** Nothing in a document may load, run or send anything, wherever it is shown. */
    private static final String SHOWN =
            "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; base-uri 'none'; sandbox";

    private final DossierFiles files;
    private final CurrentActor current;

    DossierDocumentsPage(DossierFiles files, CurrentActor current) {
        this.files = files;
        this.current = current;
    }

    @GetMapping("/desk/dossiers/{code}/documents/{key}")
    void keep(@PathVariable String code, @PathVariable String key, HttpServletResponse response) throws IOException {
        write(document(code, key), response, ContentDisposition.attachment());
    }

    @GetMapping("/desk/dossiers/{code}/documents/{key}/view")
    void show(@PathVariable String code, @PathVariable String key, HttpServletResponse response) throws IOException {
        writeShown(document(code, key), response);
    }

    @GetMapping("/desk/dossiers/{code}/results/{number}")
    void keepResult(@PathVariable String code, @PathVariable int number, HttpServletResponse response)
            throws IOException {
        write(result(code, number), response, ContentDisposition.attachment());
    }

    @GetMapping("/desk/dossiers/{code}/results/{number}/view")
    void showResult(@PathVariable String code, @PathVariable int number, HttpServletResponse response)
            throws IOException {
        writeShown(result(code, number), response);
    }

    private void writeShown(Paper paper, HttpServletResponse response) throws IOException {
        if (ShownType.of(paper.type()).isEmpty()) {
            throw Refusal.notFound();
        }
        response.setHeader("Content-Security-Policy", SHOWN);
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        write(paper, response, ContentDisposition.inline());
    }

    private void write(Paper paper, HttpServletResponse response, ContentDisposition.Builder disposition)
            throws IOException {
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                disposition.filename(paper.name(), StandardCharsets.UTF_8).build().toString());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        response.setContentType(paper.type());
        response.setContentLengthLong(paper.size());
        files.write(paper.sha256(), response.getOutputStream());
    }

    private Paper document(String code, String key) {
        DossierDocument document = files.document(current.get(), code, key);
        return new Paper(document.name(), document.type(), document.size(), document.sha256());
    }

    private Paper result(String code, int number) {
        DossierResult result = files.result(current.get(), code, number);
        return new Paper(result.name(), result.type(), result.size(), result.sha256());
    }

    /** What was handed in or issued, as far as it is sent. */
    private record Paper(String name, String type, long size, String sha256) {}
}
