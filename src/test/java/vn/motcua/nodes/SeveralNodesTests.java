package vn.motcua.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import vn.motcua.SamplePdf;
import vn.motcua.api.Driver;

/** Two nodes, one PostgreSQL and nothing else: whatever one knows the other knows. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SeveralNodesTests {

    private static final String SERVICE = "birth-registration";
    private static final Path SERVICES = Path.of("target", "nodes", "services");

    private static NodeDatabase database;
    private static NodeProcess one;
    private static NodeProcess other;

    private final Ledger ledger = new Ledger();
    private final Client atOne = new Client(() -> one.address(), ledger, false);
    private final Client atOther = new Client(() -> other.address(), ledger, false);

    @BeforeAll
    static void startTwoNodes() {
        database = NodeDatabase.create();
        // Both for the first time and in the same moment: tables, units, accounts and services are made once.
        one = NodeProcess.start(database, "one");
        other = NodeProcess.start(database, "other");
        one.awaitReady();
        other.awaitReady();
    }

    @AfterAll
    static void endThem() {
        one.close();
        other.close();
    }

    @Test
    @Order(1)
    void whoSignsInAtOneNodeIsSignedInAtTheOther() {
        Visitor citizen = new Visitor();
        citizen.open(one, "/sign-in");

        // The form comes from one node and goes to the other, and so does its token.
        assertThat(citizen.send(other, "/sign-in", Map.of("username", "citizen1", "password", "demo")).location())
                .isEqualTo("/dossiers");
        assertThat(citizen.open(one, "/dossiers").status()).isEqualTo(200);
        assertThat(citizen.open(other, "/dossiers").status()).isEqualTo(200);

        citizen.send(one, "/sign-out", Map.of());
        assertThat(citizen.open(other, "/dossiers").location()).isEqualTo("/sign-in");
    }

    @Test
    @Order(2)
    void aPageThatWasWantedAtOneNodeOpensAfterTheSignInAtTheOther() {
        Visitor officer = new Visitor();
        assertThat(officer.open(one, "/desk/register").location()).isEqualTo("/sign-in");
        officer.open(other, "/sign-in");

        assertThat(officer.send(other, "/sign-in", Map.of("username", "00001.leader", "password", "demo")).location())
                .isEqualTo("/desk/register");
    }

    @Test
    @Order(3)
    void aDraftBegunAtOneNodeIsFinishedAtTheOtherAndFiledOnce() {
        String id = draftedAt(atOne).text("/id");
        handIn(atOther, id);
        assertThat(atOne.get("citizen2", "/api/dossiers/" + id).json().path("documents"))
                .hasSize(sheet().path("documents").size());
        String key = UUID.randomUUID().toString();

        Client.Answer receipt = atOne.submit("citizen2", id, key);
        Client.Answer again = atOther.submit("citizen2", id, key);

        assertThat(receipt.ok()).isTrue();
        assertThat(again.json()).isEqualTo(receipt.json());
        await(() -> !atOther.get("manager", "/api/work?dossier=" + receipt.text("/code")).json().path("items").isEmpty());
    }

    @Test
    @Order(4)
    void aClockThatIsMovedAtOneNodeIsFollowedByTheOtherAndItsMessageIsShownThere() {
        Visitor admin = new Visitor();
        admin.open(one, "/sign-in");
        admin.send(one, "/sign-in", Map.of("username", "admin", "password", "demo"));
        admin.open(one, "/city");

        assertThat(admin.send(one, "/city/clock", Map.of("advance", "P1D")).location()).isEqualTo("/city");

        assertThat(admin.open(other, "/city").text()).contains("class=\"banner ok\"");
        assertThat(admin.open(other, "/city").text()).doesNotContain("class=\"banner ok\"");
        await(() -> OffsetDateTime.parse(filedAt(atOther).text("/receivedAt"))
                .isAfter(OffsetDateTime.now().plusHours(23)));
    }

    @Test
    @Order(5)
    void aServiceThatOneNodePutsLiveIsOfferedByTheOther() throws IOException {
        copyServices();
        Path diagram = SERVICES.resolve("processes/justice/birth-registration.bpmn");
        Files.writeString(diagram, Files.readString(diagram).replace("Birth registration", "Registration of a newborn child"));
        one.end();

        one = NodeProcess.start(database, "one-anew", "--motcua.services.location=" + SERVICES.toUri()).awaitReady();

        assertThat(nameAt(atOne)).isEqualTo("Registration of a newborn child");
        await(() -> nameAt(atOther).equals("Registration of a newborn child"));
    }

    private String nameAt(Client node) {
        return node.get("citizen1", "/api/services/" + SERVICE).text("/nameEn");
    }

    private Client.Answer filedAt(Client node) {
        Client.Answer draft = draftedAt(node);
        handIn(node, draft.text("/id"));
        return node.submit("citizen2", draft.text("/id"), UUID.randomUUID().toString());
    }

    private Client.Answer draftedAt(Client node) {
        return node.post("citizen2", "/api/dossiers",
                Map.of("service", SERVICE, "unit", "00001", "answers", Driver.answers(sheet().path("form"))));
    }

    private void handIn(Client node, String draft) {
        for (JsonNode document : sheet().path("documents")) {
            assertThat(node.handIn("citizen2", draft, document.path("key").asText(), SamplePdf.BYTES).ok()).isTrue();
        }
    }

    private JsonNode sheet() {
        return atOne.get("citizen2", "/api/services/" + SERVICE).json();
    }

    private static void copyServices() throws IOException {
        for (String part : new String[] {"processes", "forms"}) {
            try (Stream<Path> files = Files.walk(Path.of(part))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Path copy = SERVICES.resolve(file);
                    Files.createDirectories(copy.getParent());
                    Files.writeString(copy, Files.readString(file, StandardCharsets.UTF_8));
                }
            }
        }
    }

    /** What another node does it does within seconds; nothing in this process could tell when. */
    private static void await(BooleanSupplier done) {
        long end = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        while (!done.getAsBoolean()) {
            assertThat(System.nanoTime()).as("the other node followed").isLessThan(end);
            Pause.of(Duration.ofMillis(200));
        }
    }
}
