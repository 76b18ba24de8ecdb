package vn.motcua.benchmark;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A citizen's browser on a connection that is kept open: signed in, with its cookies and the token of its forms. */
final class Window {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern COOKIE = Pattern.compile("(?i)set-cookie:\\s*([^=]+)=([^;]*).*");

    private final HttpLine line;
    private final Map<String, String> cookies = new TreeMap<>();
    private final String account;
    private String token;

    private Window(HttpLine line, String account) {
        this.line = line;
        this.account = account;
    }

    /** Signs that account of the demo in. */
    static Window signIn(String address, String account) throws IOException {
        Window window = new Window(new HttpLine(address), account);
        window.open("/sign-in");
        window.send("/sign-in", "username=" + account + "&password=demo").expect(302);
        window.open("/");
        return window;
    }

    String account() {
        return account;
    }

    /** Files a draft as its page does; the answer leads to the receipt. */
    void file(Pile.Prepared draft) throws IOException {
        HttpLine.Answer answer = send("/dossiers/" + draft.id() + "/submit", "submissionKey=" + draft.id()).expect(303);
        if (!answer.header("Location").endsWith("/receipt")) {
            throw new IllegalStateException("Not filed: " + answer.headers());
        }
    }

    private void open(String page) throws IOException {
        HttpLine.Answer answer = keep(line.get(page, cookie()).expect(200));
        Matcher matcher = TOKEN.matcher(answer.body());
        if (!matcher.find()) {
            throw new IllegalStateException("No form on " + page);
        }
        token = matcher.group(1);
    }

    private HttpLine.Answer send(String page, String form) throws IOException {
        return keep(line.post(page, cookie(), form + "&_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8)));
    }

    private HttpLine.Answer keep(HttpLine.Answer answer) {
        for (String header : answer.headers()) {
            Matcher matcher = COOKIE.matcher(header);
            if (matcher.matches()) {
                cookies.put(matcher.group(1), matcher.group(2));
            }
        }
        return answer;
    }

    private String cookie() {
        StringBuilder all = new StringBuilder();
        cookies.forEach((name, value) -> all.append(all.isEmpty() ? "" : "; ").append(name).append('=').append(value));
        return all.isEmpty() ? "" : "Cookie: " + all + "\r\n";
    }
}
