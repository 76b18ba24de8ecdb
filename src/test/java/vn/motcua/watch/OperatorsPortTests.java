package vn.motcua.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.SmartLifecycle;
import vn.motcua.FullApplicationOverHttp;

/** What the operator sees, on which port, and that nobody else sees it (S17). */
@FullApplicationOverHttp
class OperatorsPortTests {

    @LocalServerPort
    private int peoples;

    @LocalManagementPort
    private int operators;

    @Autowired
    private ApplicationContext city;

    private final HttpClient http = HttpClient.newHttpClient();

    @AfterEach
    void takesRequestsAgain() {
        AvailabilityChangeEvent.publish(city, ReadinessState.ACCEPTING_TRAFFIC);
    }

    @Test
    void theFiguresAreToldOnTheOperatorsPortWithoutAnAccount() throws Exception {
        HttpResponse<String> figures = get(operators, "/actuator/prometheus");

        assertThat(figures.statusCode()).isEqualTo(200);
        assertThat(figures.body()).contains("hikaricp_connections_active", "jvm_memory_used_bytes");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "/actuator", "/actuator/env", "/actuator/beans", "/actuator/heapdump", "/actuator/loggers", "/actuator/metrics",
        "/actuator/shutdown", "/", "/api/services", "/desk", "/actuator/health/db"
    })
    void nothingElseIsToldThere(String door) throws Exception {
        assertThat(get(operators, door).statusCode()).as(door).isIn(401, 403, 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/prometheus", "/actuator/metrics", "/actuator"})
    void onThePeoplesPortNobodyIsToldFiguresWhateverHeClaims(String door) throws Exception {
        assertThat(get(peoples, door).statusCode()).isIn(401, 404);
        assertThat(get(peoples, door, "X-Forwarded-Port", String.valueOf(operators)).statusCode()).isIn(401, 404);
        assertThat(get(peoples, door, "X-Forwarded-Host", "localhost:" + operators).statusCode()).isIn(401, 404);
        String admin = "Basic " + Base64.getEncoder().encodeToString("admin:demo".getBytes(StandardCharsets.UTF_8));
        assertThat(get(peoples, door, "Authorization", admin).statusCode()).isIn(403, 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/livez", "/readyz"})
    void aliveAndReadySaysTheNodeOnThePeoplesPortAndNoMore(String probe) throws Exception {
        HttpResponse<String> told = get(peoples, probe);

        assertThat(told.statusCode()).isEqualTo(200);
        assertThat(told.body()).isEqualTo("{\"status\":\"UP\"}");
    }

    @Test
    void aNodeThatIsAboutToStopIsAliveAndNotReady() throws Exception {
        AvailabilityChangeEvent.publish(city, ReadinessState.REFUSING_TRAFFIC);

        assertThat(get(peoples, "/readyz").statusCode()).isEqualTo(503);
        assertThat(get(peoples, "/readyz").body()).doesNotContain("db").doesNotContain("components");
        assertThat(get(operators, "/actuator/health/readiness").statusCode()).isEqualTo(503);
        assertThat(get(peoples, "/livez").statusCode()).isEqualTo(200);
        assertThat(get(operators, "/actuator/health/liveness").statusCode()).isEqualTo(200);
    }

    /** The tables are laid before any bean asks them; the services go live in a phase of their own. */
    @Test
    void theServicesAreLiveBeforeTheDoorOpens() {
        SmartLifecycle services = city.getBeansOfType(SmartLifecycle.class).values().stream()
                .filter(part -> part.getClass().getSimpleName().equals("FirstDeployment"))
                .findFirst()
                .orElseThrow();
        SmartLifecycle door = city.getBean("webServerStartStop", SmartLifecycle.class);

        assertThat(services.isRunning()).isTrue();
        assertThat(services.getPhase()).isLessThan(door.getPhase());
    }

    private HttpResponse<String> get(int port, String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        for (int header = 0; header < headers.length; header += 2) {
            request.header(headers[header], headers[header + 1]);
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
