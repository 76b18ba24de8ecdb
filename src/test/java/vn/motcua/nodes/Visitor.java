package vn.motcua.nodes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A person with a browser, whose requests reach now this node and now that; cookies do not know of ports. */
final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient http = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private String token = "";

    /** A page: its status, where it leads, and its text. */
    record Page(int status, String location, String text) {}

    Page open(NodeProcess node, String page) {
        Page opened = send(HttpRequest.newBuilder(node.address().resolve(page)));
        Matcher written = TOKEN.matcher(opened.text());
        if (written.find()) {
            token = written.group(1);
        }
        return opened;
    }

    /** Sends a form with the token of the page opened last. */
    Page send(NodeProcess node, String page, Map<String, String> fields) {
        String form = fields.entrySet().stream()
                .map(field -> "&" + field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("", "_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8), ""));
        return send(HttpRequest.newBuilder(node.address().resolve(page))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    private Page send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            String location = answer.headers().firstValue("Location").map(URI::create).map(URI::getPath).orElse("");
            return new Page(answer.statusCode(), location, answer.body());
        } catch (IOException cut) {
            throw new UncheckedIOException(cut);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(hurried);
        }
    }
}
