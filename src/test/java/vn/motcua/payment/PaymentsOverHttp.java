package vn.motcua.payment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.Walk;
import vn.motcua.organisation.CityClock;

/** Paying through a real port: the city, the demo's bank, and between them nothing but HTTP. */
abstract class PaymentsOverHttp {

    private static final String CITIZEN = "citizen7";
    private static final ObjectMapper JSON = new ObjectMapper();

    @Autowired
    private ApplicationContext city;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void aFormPostOfPaidPlaysTheBankWhichCallsBackAndTheDossierGoesOn() throws Exception {
        Walk record = asked();
        JsonNode started = start(record);
        assertThat(started.path("amount").asLong()).isEqualTo(200_000);
        assertThat(started.path("currency").asText()).isEqualTo("VND");
        String payUrl = started.path("payUrl").asText();
        assertThat(payUrl).startsWith("http://localhost:" + port + "/");

        HttpResponse<String> page = http.send(HttpRequest.newBuilder(URI.create(payUrl)).build(), text());
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("200.000 đồng", record.receipt().code());
        HttpResponse<String> paid = post(payUrl, "outcome=paid");

        assertThat(paid.statusCode()).isEqualTo(303);
        assertThat(paid.headers().firstValue("Location")).hasValue(
                "/dossiers/" + record.receipt().code() + "/payments/" + started.path("id").asText());
        JsonNode dossier = dossier(record);
        assertThat(dossier.path("status").asText()).isEqualTo("in-progress");
        assertThat(dossier.at("/payments/0/state").asText()).isEqualTo("paid");
        assertThat(dossier.at("/payments/0/receipt").asText()).isNotBlank();
        assertThat(dossier.path("asked")).isEmpty();
    }

    @Test
    void theDossierTellsWhatIsAsked() throws Exception {
        JsonNode dossier = dossier(asked());

        assertThat(dossier.path("status").asText()).isEqualTo("payment-asked");
        assertThat(dossier.path("officialStatus").asInt()).isEqualTo(6);
        assertThat(dossier.at("/asked/0/kind").asText()).isEqualTo("payment");
        assertThat(dossier.at("/asked/0/text").asText()).isNotBlank();
        assertThat(dossier.at("/asked/0/amount").asLong()).isEqualTo(200_000);
        assertThat(dossier.at("/asked/0/currency").asText()).isEqualTo("VND");
    }

    @Test
    void whoDoesNotPayIsToldSoAndMayTryAgain() throws Exception {
        Walk record = asked();
        String payUrl = start(record).path("payUrl").asText();

        assertThat(post(payUrl, "outcome=failed").statusCode()).isEqualTo(303);
        assertThat(dossier(record).at("/payments/0/state").asText()).isEqualTo("failed");
        post(start(record).path("payUrl").asText(), "outcome=paid");

        assertThat(record.waitsAt()).containsExactly("appraise");
    }

    @Test
    void anotherAmountGoesToTheDesk() throws Exception {
        Walk record = asked();

        post(start(record).path("payUrl").asText(), "outcome=paid&pays=20000");

        assertThat(dossier(record).at("/payments/0/state").asText()).isEqualTo("mismatched");
        assertThat(record.waitsAt()).containsExactly("collectFee");
    }

    @Test
    void anAddressThatWasChangedOnTheWayIsRefusedByTheBank() throws Exception {
        Walk record = asked();
        String payUrl = start(record).path("payUrl").asText();

        assertThat(post(payUrl.replace("amount=200000", "amount=2"), "outcome=paid").statusCode()).isEqualTo(403);
        assertThat(post(payUrl.replaceAll("&signature=.*", ""), "outcome=paid").statusCode()).isEqualTo(403);
        assertThat(post(payUrl, "outcome=perhaps").statusCode()).isEqualTo(400);

        assertThat(record.waitsAt()).containsExactly("payFee");
    }

    @Test
    void aLostWordOfTheBankIsAskedFor() throws Exception {
        Walk record = asked();
        UUID payment = UUID.fromString(start(record).path("id").asText());
        Reconciliation reconciliation = city.getBean(Reconciliation.class);
        due(payment);
        reconciliation.ask();
        assertThat(record.waitsAt()).containsExactly("payFee");

        city.getBean(DemoBank.class).book(new Bank(city).paid(record.id()).message());
        due(payment);

        assertThat(reconciliation.ask()).isPositive();
        assertThat(record.waitsAt()).containsExactly("appraise");
    }

    @Test
    void aForgedCallbackIsRefusedAndTheTrueOneNeedsNoAccount() throws Exception {
        Walk record = asked();
        Bank.Word word = new Bank(city).paid(record.id());

        assertThat(callback(word, word.amount(1).body()).statusCode()).isEqualTo(403);
        assertThat(post("http://localhost:" + port + "/api/payments/callback", "outcome=paid").statusCode()).isEqualTo(403);
        assertThat(record.waitsAt()).containsExactly("payFee");

        assertThat(callback(word, word.body()).statusCode()).isEqualTo(200);
        assertThat(callback(word, word.body()).statusCode()).isEqualTo(200);
        assertThat(record.waitsAt()).containsExactly("appraise");
    }

    private Walk asked() {
        return Walk.filed(city, CITIZEN, "criminal-record-no1", "01-TP").decides("receive", "accept");
    }

    private JsonNode start(Walk walk) throws Exception {
        HttpResponse<String> answer = http.send(
                named("/api/dossiers/" + walk.id() + "/payments").POST(HttpRequest.BodyPublishers.noBody()).build(), text());
        assertThat(answer.statusCode()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private JsonNode dossier(Walk walk) throws Exception {
        return JSON.readTree(http.send(named("/api/dossiers/" + walk.id()).build(), text()).body());
    }

    private HttpResponse<String> post(String address, String form) throws Exception {
        return http.send(HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build(), text());
    }

    private HttpResponse<String> callback(Bank.Word word, byte[] body) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                URI.create("http://localhost:" + port + "/api/payments/callback"));
        word.headers().forEach(request::header);
        return http.send(request.POST(HttpRequest.BodyPublishers.ofByteArray(body)).build(), text());
    }

    private HttpRequest.Builder named(String path) {
        String name = Base64.getEncoder().encodeToString((CITIZEN + ":demo").getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).header("Authorization", "Basic " + name);
    }

    private void due(UUID payment) {
        jdbc.sql("update payment set check_at = :past where id = :id")
                .param("past", Timestamp.from(city.getBean(CityClock.class).instant().minusSeconds(1)))
                .param("id", payment)
                .update();
    }

    private static HttpResponse.BodyHandler<String> text() {
        return HttpResponse.BodyHandlers.ofString();
    }
}
