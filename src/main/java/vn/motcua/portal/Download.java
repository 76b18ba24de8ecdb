package vn.motcua.portal;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierDocument;
import vn.motcua.dossier.DossierFiles;
import vn.motcua.dossier.DossierResult;
import vn.motcua.security.Actor;
import vn.motcua.slip.Slip;

/** Sends papers so that no browser would ever show or execute them: to be kept, under their own type. */
@Component
class Download {

    private final DossierFiles files;

    Download(DossierFiles files) {
        this.files = files;
    }

    void document(Actor reader, String idOrCode, String key, HttpServletResponse response) throws IOException {
        DossierDocument document = files.document(reader, idOrCode, key);
        send(new Paper(document.name(), document.type(), document.size(), document.sha256()), response);
    }

    void result(Actor reader, String idOrCode, int number, HttpServletResponse response) throws IOException {
        DossierResult result = files.result(reader, idOrCode, number);
        send(new Paper(result.name(), result.type(), result.size(), result.sha256()), response);
    }

    void slip(Slip slip, HttpServletResponse response) throws IOException {
        send(new Paper(slip.name(), Slip.TYPE, slip.file().size(), slip.sha256()), response);
    }

    /** A PDF that is not stored. */
    void pdf(String name, byte[] content, HttpServletResponse response) throws IOException {
        head(new Paper(name, Slip.TYPE, content.length, ""), response);
        response.getOutputStream().write(content);
    }

    private void send(Paper paper, HttpServletResponse response) throws IOException {
        head(paper, response);
        files.write(paper.sha256(), response.getOutputStream());
    }

    private static void head(Paper paper, HttpServletResponse response) {
        String disposition = ContentDisposition.attachment()
                .filename(paper.name(), StandardCharsets.UTF_8)
                .build()
                .toString();
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        response.setContentType(paper.type());
        response.setContentLengthLong(paper.size());
    }

    private record Paper(String name, String type, long size, String sha256) {}
}
