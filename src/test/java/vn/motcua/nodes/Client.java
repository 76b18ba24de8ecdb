package vn.motcua.nodes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.function.Supplier;

/** Somebody outside with a program: calls the API of whichever node comes next, and keeps its connections. */
final class Client {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final Supplier<URI> nodes;
    private final Ledger ledger;
    private final boolean again;

    /**
     * A client.
     *
     * @param nodes which node is asked next
     * @param ledger where its failures are noted
     * @param again whether a call that was cut off is sent again, as after a node died
     */
    Client(Supplier<URI> nodes, Ledger ledger, boolean again) {
        this.nodes = nodes;
        this.ledger = ledger;
        this.again = again;
    }

    /** What came back: a status, 0 where the line was cut, and the JSON. */
    record Answer(int status, JsonNode json) {

        boolean ok() {
            return status >= 200 && status < 300;
        }

        String text(String pointer) {
            return json.at(pointer).asText();
        }
    }

    Answer get(String account, String call) {
        return send(account, "GET", call, Map.of(), () -> BodyPublishers.noBody());
    }

    Answer post(String account, String call, Object body) {
        byte[] json = bytes(body);
        return send(account, "POST", call, Map.of("Content-Type", "application/json"), () -> BodyPublishers.ofByteArray(json));
    }

    Answer submit(String account, String draft, String key) {
        return send(account, "POST", "/api/dossiers/" + draft + "/submission", Map.of("Idempotency-Key", key),
                () -> BodyPublishers.noBody());
    }

    Answer handIn(String account, String draft, String document, byte[] pdf) {
        String head = "--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + document
                + ".pdf\"\r\nContent-Type: application/pdf\r\n\r\n";
        return send(account, "PUT", "/api/dossiers/" + draft + "/documents/" + document,
                Map.of("Content-Type", "multipart/form-data; boundary=part"),
                () -> BodyPublishers.concat(BodyPublishers.ofString(head), BodyPublishers.ofByteArray(pdf),
                        BodyPublishers.ofString("\r\n--part--\r\n")));
    }

    private Answer send(String account, String method, String call, Map<String, String> headers, Supplier<BodyPublisher> body) {
        Answer answer = sendOnce(account, method, call, headers, body);
        while (again && (answer.status() == 0 || answer.status() == 503) && !Thread.currentThread().isInterrupted()) {
            answer = sendOnce(account, method, call, headers, body);
        }
        ledger.answered(method + " " + call, answer);
        return answer;
    }

    private Answer sendOnce(
            String account, String method, String call, Map<String, String> headers, Supplier<BodyPublisher> body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(nodes.get().resolve(call))
                .timeout(PATIENCE)
                .header("Authorization", basic(account))
                .method(method, body.get());
        headers.forEach(request::header);
        try {
            HttpResponse<byte[]> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            return new Answer(answer.statusCode(), JSON.readTree(answer.body()));
        } catch (IOException cut) {
            ledger.cut(cut);
            return new Answer(0, JSON.nullNode());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Answer(0, JSON.nullNode());
        }
    }

    private static String basic(String account) {
        return "Basic " + Base64.getEncoder().encodeToString((account + ":demo").getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] bytes(Object body) {
        try {
            return JSON.writeValueAsBytes(body);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
