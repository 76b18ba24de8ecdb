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

    private void send(Paper paper, HttpServletResponse response) throws IOException {
        String disposition = ContentDisposition.attachment()
                .filename(paper.name(), StandardCharsets.UTF_8)
                .build()
                .toString();
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        response.setContentType(paper.type());
        response.setContentLengthLong(paper.size());
        files.write(paper.sha256(), response.getOutputStream());
    }

    private record Paper(String name, String type, long size, String sha256) {}
}
