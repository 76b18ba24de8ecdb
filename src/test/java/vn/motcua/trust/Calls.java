package vn.motcua.trust;

import java.net.URI;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.SamplePdf;
import vn.motcua.trust.Actors.Actor;

/** Calls any route of the product on any dossier in anybody's name. */
final class Calls {

    private static final Set<String> FILES =
            Set.of("POST /dossiers/{id}/documents", "PUT /api/dossiers/{idOrCode}/documents/{key}");

    private final MockMvcTester mvc;
    private final Actors actors;
    private final CityThings things;

    Calls(MockMvcTester mvc, Actors actors, CityThings things) {
        this.mvc = mvc;
        this.actors = actors;
        this.things = things;
    }

    /** The route itself, with all that it wants. */
    MvcTestResult call(Route route, Actor actor, Subject subject) {
        HttpMethod method = HttpMethod.valueOf(route.reads() ? "GET" : route.method());
        URI address = address(route, subject);
        if (takesFile(route)) {
            return mvc.method(method).uri(address).multipart()
                    .file(new MockMultipartFile("file", "a.pdf", MediaType.APPLICATION_PDF_VALUE, SamplePdf.BYTES))
                    .param("key", "requesterIdentity")
                    .param("_csrf", actors.token(actor))
                    .with(actors.by(actor))
                    .exchange();
        }
        var request = mvc.method(method).uri(address).header("Idempotency-Key", "matrix").with(actors.by(actor));
        if (route.isApi() && !route.reads()) {
            request.contentType(MediaType.APPLICATION_JSON).content(Bodies.json(route, subject));
        } else if (!route.reads()) {
            Map<String, String> fields = Bodies.fields(route, subject);
            fields.forEach(request::param);
            things.fields(route).forEach(request::param);
            request.param("_csrf", actors.token(actor));
        }
        return request.exchange();
    }

    /** The same without the body of the answer. */
    MvcTestResult head(Route route, Actor actor, Subject subject) {
        return mvc.head().uri(address(route, subject)).with(actors.by(actor)).exchange();
    }

    /** The same as a part of a page that is open. */
    MvcTestResult part(Route route, Actor actor, Subject subject) {
        return mvc.get().uri(address(route, subject)).header("HX-Request", "true").with(actors.by(actor)).exchange();
    }

    /** A form that was sent without the token of its page. */
    MvcTestResult withoutToken(Route route, Actor actor, Subject subject) {
        var request = mvc.method(HttpMethod.valueOf(route.method())).uri(address(route, subject));
        Bodies.fields(route, subject).forEach(request::param);
        return request.with(actors.by(actor)).exchange();
    }

    private static boolean takesFile(Route route) {
        return FILES.contains(route.toString());
    }

    private URI address(Route route, Subject subject) {
        boolean work = route.pattern().contains("/work/") || route.pattern().startsWith("/tasks/");
        String path = route.pattern().replaceFirst("\\?.*", "")
                .replace("{id}", work ? subject.item() : subject.id())
                .replace("{idOrCode}", subject.id())
                .replace("{code}", subject.code())
                .replace("{payment}", subject.payment())
                .replace("{number}", "1")
                .replace("{kind}", "refusal")
                .replace("{version}", "1")
                .replace("{way:edit|change}", "edit")
                .replace("{pageId}", "requester")
                .replace("{key}", route.pattern().contains("/documents/") ? "requesterIdentity" : "birth-registration");
        return URI.create(things.fill(path) + query(route, subject));
    }

    private static String query(Route route, Subject subject) {
        return switch (route.toString()) {
            case "GET /api/work?dossier" -> "?dossier=" + subject.code();
            case "GET /api/work?!dossier", "GET /desk" -> "?view=unit&q=" + subject.number();
            case "GET /desk/register", "GET /desk/register.csv" -> "?q=" + subject.number();
            case "GET /desk/register.pdf" -> "?unit=" + Actors.WARD_X;
            case "GET /api/tracking/{code}", "GET /api/tracking/{code}/clock", "GET /tracking/{code}" ->
                "?key=" + subject.key();
            default -> "";
        };
    }
}
