package vn.motcua.portal;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.jayway.jsonpath.JsonPath;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** A program that speaks to the API in the name of one account. */
final class CitizenApi {

    private final MockMvcTester mvc;
    private final String account;

    CitizenApi(MockMvcTester mvc, String account) {
        this.mvc = mvc;
        this.account = account;
    }

    MvcTestResult get(String address) {
        return mvc.get().uri(URI.create(address)).with(httpBasic(account, "demo")).exchange();
    }

    MvcTestResult post(String address, Object body, String... headers) {
        return send(HttpMethod.POST, address, body, headers);
    }

    MvcTestResult patch(String address, Object body, String... headers) {
        return send(HttpMethod.PATCH, address, body, headers);
    }

    MvcTestResult delete(String address) {
        return mvc.delete().uri(address).with(httpBasic(account, "demo")).exchange();
    }

    MvcTestResult upload(String address, String name, byte[] content) {
        return mvc.perform(MockMvcRequestBuilders.multipart(HttpMethod.PUT, address)
                .file(new MockMultipartFile("file", name, "application/octet-stream", content))
                .with(httpBasic(account, "demo")));
    }

    /** Opens a draft and returns its id. */
    String draft(String service, String unit, Map<String, Object> answers) {
        return read(post("/api/dossiers", Map.of("service", service, "unit", unit, "answers", answers)), "$.id");
    }

    static <T> T read(MvcTestResult answer, String path) {
        return JsonPath.read(
                new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8), path);
    }

    private MvcTestResult send(HttpMethod method, String address, Object body, String... headers) {
        var request = mvc.method(method).uri(address).with(httpBasic(account, "demo"));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        if (body != null) {
            request.contentType(MediaType.APPLICATION_JSON).content(json(body));
        }
        return request.exchange();
    }

    private static byte[] json(Object body) {
        try {
            return new ObjectMapper().writeValueAsBytes(body);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
