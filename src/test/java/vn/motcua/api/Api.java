package vn.motcua.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

/** A program outside the house: it has an account at most, sends JSON and reads JSON. */
public final class Api {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final MockMvcTester mvc;
    private final String account;

    private Api(MockMvcTester mvc, String account) {
        this.mvc = mvc;
        this.account = account;
    }

    /** A program that calls in the name of that account of the demo. */
    public static Api as(MockMvcTester mvc, String account) {
        return new Api(mvc, account);
    }

    /** A program without an account. */
    public static Api anonymous(MockMvcTester mvc) {
        return new Api(mvc, null);
    }

    /** Reads. */
    public Answer get(String call) {
        return new Answer(request(HttpMethod.GET, call).exchange());
    }

    /** Sends nothing but the call itself. */
    public Answer post(String call) {
        return new Answer(request(HttpMethod.POST, call).exchange());
    }

    /** Sends that object as JSON. */
    public Answer post(String call, Object body) {
        return send(HttpMethod.POST, call, json(body));
    }

    /** Changes a draft of which that version is known. */
    public Answer patch(String call, String version, Object body) {
        return new Answer(request(HttpMethod.PATCH, call)
                .header(HttpHeaders.IF_MATCH, version)
                .contentType(MediaType.APPLICATION_JSON)
                .content(json(body))
                .exchange());
    }

    /** Sends that text as if it were JSON. */
    public Answer send(HttpMethod method, String call, String text) {
        return new Answer(request(method, call).contentType(MediaType.APPLICATION_JSON).content(text).exchange());
    }

    /** Files the draft under that key. */
    public Answer submit(String draft, String key) {
        return new Answer(request(HttpMethod.POST, "/api/dossiers/" + draft + "/submission")
                .header("Idempotency-Key", key)
                .exchange());
    }

    /** Uploads a file. */
    public Answer handIn(String dossier, String document, String name, byte[] content) {
        MockMultipartFile file = new MockMultipartFile("file", name, MediaType.TEXT_HTML_VALUE, content);
        return new Answer(request(HttpMethod.PUT, "/api/dossiers/" + dossier + "/documents/" + document)
                .multipart()
                .file(file)
                .exchange());
    }

    /** A call that has not been sent yet. */
    public MockMvcRequestBuilder request(HttpMethod method, String call) {
        MockMvcRequestBuilder request = mvc.method(method).uri(URI.create(call));
        if (account != null) {
            request.headers(Driver.named(account));
        }
        return request;
    }

    private static String json(Object body) {
        try {
            return JSON.writeValueAsString(body == null ? Map.of() : body);
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }
}
