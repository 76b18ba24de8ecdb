package vn.motcua.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.web.header.HeaderWriter;

/**
 * Tells the browser what a page may load and who may frame it.
 *
 * <p>What a controller has set itself stays: a document that is shown within a page needs other words.
 */
class PageHeaders implements HeaderWriter {

    private static final String POLICY = "Content-Security-Policy";
    private static final String FRAMES = "X-Frame-Options";
    private static final String STRICT = "default-src 'self'; img-src 'self' data:; script-src 'self';"
            + " frame-ancestors 'none'; base-uri 'none'; form-action 'self'; object-src 'none'; ";
    private static final String PLAIN = "style-src 'self'";
    /** The drawing library writes styles into the picture and brings its signs as a font of data. */
    private static final String DRAWN = "style-src 'self' 'unsafe-inline'; font-src 'self' data:";

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        writeIfAbsent(response, POLICY, STRICT + (isDrawn(path) ? DRAWN : PLAIN) + frames(path));
        writeIfAbsent(response, FRAMES, "DENY");
    }

    private static boolean isDrawn(String path) {
        return isIn(path, "/workbench")
                || path.endsWith("/diagram")
                        && (isIn(path, "/services") || isIn(path, "/desk") || isIn(path, "/dossiers"));
    }

    private static String frames(String path) {
        return isIn(path, "/desk") ? "; frame-src 'self'" : "";
    }

    private static boolean isIn(String path, String area) {
        return path.equals(area) || path.startsWith(area + "/");
    }

    private static void writeIfAbsent(HttpServletResponse response, String name, String value) {
        if (!response.containsHeader(name)) {
            response.setHeader(name, value);
        }
    }
}
