package vn.motcua.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.FullApplicationOverHttp;
import vn.motcua.Walk;

/** Values planted in a dossier, and what a person types, are found in no figure, no line of the log and no word on health (S20). */
@FullApplicationOverHttp
@ExtendWith(OutputCaptureExtension.class)
class NothingPersonalTests {

    private static final String NAME = "Chim Hoàng Yến";
    private static final String ID_NUMBER = "001098765432";
    private static final String PASSWORD = "mat-khau-cua-yen";
    private static final String CITIZEN = "citizen15";

    @LocalServerPort
    private int peoples;

    @LocalManagementPort
    private int operators;

    @Autowired
    private ApplicationContext city;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private List<Figures<?>> figures;

    private final HttpClient http = HttpClient.newHttpClient();
    private Walk walk;

    @BeforeEach
    void aDossierWithPlantedValues() {
        walk = Walk.filed(city, CITIZEN, new Walk.Filing("birth-registration", "00006", 0)
                .with("childName", NAME).with("motherIdNumber", ID_NUMBER));
    }

    @Test
    void neitherFiguresNorHealthNorLogTellAnybodysData(CapturedOutput log) throws Exception {
        String code = walk.receipt().code();
        String key = walk.receipt().trackingKey();
        get(peoples, "/api/tracking/" + code + "?key=" + key);
        get(peoples, "/tracking/" + code + "?key=" + key);
        get(peoples, "/api/tracking/" + ID_NUMBER + "?key=" + ID_NUMBER);
        get(peoples, "/services?q=" + ID_NUMBER);
        get(peoples, "/api/dossiers/" + code, basic(CITIZEN, "demo"));
        get(peoples, "/api/dossiers/" + code, basic(CITIZEN, PASSWORD));
        get(peoples, "/" + ID_NUMBER);
        send("/sign-in", "username=" + ID_NUMBER + "&password=" + PASSWORD);
        jdbc.sql("update dossier set answers = '{' || answers where id = :id").param("id", walk.id()).update();
        assertThat(get(peoples, "/api/dossiers/" + code, basic(CITIZEN, "demo")).statusCode()).isEqualTo(500);

        figures.forEach(Figures::refresh);
        String told = get(operators, "/actuator/prometheus").body() + get(operators, "/actuator/health").body();

        assertThat(told).contains("motcua_filings_acknowledged_total", "motcua_waiting_rows{work=\"intake\"}",
                "motcua_sessions", "motcua_worker_runs_seconds", "http_server_requests_seconds");
        for (String planted : List.of(NAME, "Hoàng Yến", ID_NUMBER, PASSWORD, key, key.replace("-", ""), CITIZEN)) {
            assertThat(told).doesNotContain(planted);
            assertThat(log.getAll()).doesNotContain(planted);
        }
        assertThat(told).doesNotContain(code).doesNotContain(walk.id().toString());
    }

    /** A label whose values grow with the city would drown its operator. */
    @Test
    void ourLabelsAreFewAndTheirValuesWords() throws Exception {
        figures.forEach(Figures::refresh);
        Set<String> labels = new TreeSet<>();
        get(operators, "/actuator/prometheus").body().lines().filter(line -> line.startsWith("motcua_")).forEach(line ->
                Pattern.compile("(\\w+)=\"([^\"]*)\"").matcher(line).results().forEach(label -> {
                    labels.add(label.group(1));
                    assertThat(label.group(2)).matches("[a-z.-]+");
                }));

        assertThat(labels).isSubsetOf("work", "state", "worker", "of", "kind", "code").isNotEmpty();
    }

    private static String[] basic(String account, String password) {
        byte[] pair = (account + ":" + password).getBytes(StandardCharsets.UTF_8);
        return new String[] {"Authorization", "Basic " + Base64.getEncoder().encodeToString(pair)};
    }

    private HttpResponse<String> get(int port, String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private void send(String path, String body) throws IOException, InterruptedException {
        http.send(HttpRequest.newBuilder(URI.create("http://localhost:" + peoples + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)).build(), HttpResponse.BodyHandlers.ofString());
    }
}
