package vn.motcua.nodes;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import vn.motcua.SamplePdf;
import vn.motcua.api.Driver;

/** Citizens who file and officers who list, claim and decide, each on a thread, all over HTTP, until they are stopped. */
final class Load implements AutoCloseable {

    /** Registered at a ward, with a step of the applicant's and a drawn timer on its way. */
    private static final String SERVICE = "birth-registration";
    private static final List<String> UNITS = List.of("00001", "00004", "00006", "00007");
    private static final int CITIZENS = 20;

    private final Client client;
    private final Ledger ledger;
    private final JsonNode sheet;
    private final Map<String, Object> answers;
    private final Queue<Ledger.Filed> underWay = new ConcurrentLinkedQueue<>();
    private final List<Thread> people = new ArrayList<>();
    private volatile Duration breath = Duration.ZERO;
    private volatile boolean stopped;

    /**
     * Begins at once.
     *
     * @param nodes which node is asked next
     * @param ledger where it is noted what was acknowledged
     * @param crowd how many of whom
     */
    Load(Supplier<URI> nodes, Ledger ledger, Crowd crowd) {
        this.client = new Client(nodes, ledger, crowd.sendAgain());
        this.ledger = ledger;
        this.sheet = client.get("citizen1", "/api/services/" + SERVICE).json();
        this.answers = Driver.answers(sheet.path("form"));
        for (int number = 0; number < crowd.citizens(); number++) {
            Random chance = new Random(crowd.seed() + number);
            people.add(new Thread(() -> whileNotStopped(() -> file(chance)), "citizen-" + number));
        }
        for (int number = 0; number < crowd.officers(); number++) {
            people.add(new Thread(() -> whileNotStopped(this::decide), "officer-" + number));
        }
        people.forEach(Thread::start);
    }

    /**
     * Who works at once.
     *
     * @param citizens how many file without a pause
     * @param officers how many decide without a pause
     * @param seed from which units and citizens are drawn
     * @param sendAgain whether calls that were cut off are sent again
     */
    record Crowd(int citizens, int officers, long seed, boolean sendAgain) {}

    /** From now on everybody rests for so long after each work. */
    void rest(Duration afterEach) {
        breath = afterEach;
    }

    /** Lets everybody finish what he is at. */
    @Override
    public void close() {
        stopped = true;
        for (Thread person : people) {
            try {
                person.join();
            } catch (InterruptedException hurried) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void whileNotStopped(Runnable work) {
        while (!stopped) {
            work.run();
            if (!breath.isZero()) {
                Pause.of(breath);
            }
        }
    }

    private void file(Random chance) {
        String citizen = "citizen" + (1 + chance.nextInt(CITIZENS));
        String unit = UNITS.get(chance.nextInt(UNITS.size()));
        Client.Answer draft = client.post(citizen, "/api/dossiers",
                Map.of("service", SERVICE, "unit", unit, "answers", answers));
        if (!draft.ok()) {
            return;
        }
        for (JsonNode document : sheet.path("documents")) {
            client.handIn(citizen, draft.text("/id"), document.path("key").asText(), SamplePdf.BYTES);
        }
        String key = UUID.randomUUID().toString();
        Client.Answer receipt = client.submit(citizen, draft.text("/id"), key);
        if (receipt.ok()) {
            Ledger.Filed filed = new Ledger.Filed(draft.text("/id"), receipt.text("/code"), citizen, key);
            ledger.filed(filed);
            underWay.add(filed);
        }
    }

    /** Takes the next dossier one step on; what is not at an end comes up again. */
    private void decide() {
        Ledger.Filed next = underWay.poll();
        if (next == null) {
            Pause.of(Duration.ofMillis(20));
            return;
        }
        Client.Answer open = client.get("manager", "/api/work?dossier=" + next.code());
        for (JsonNode item : open.json().path("items")) {
            decide(next, item);
        }
        Client.Answer dossier = client.get(next.citizen(), "/api/dossiers/" + next.code());
        if (!"returned".equals(dossier.text("/status"))) {
            underWay.add(next);
        }
    }

    private void decide(Ledger.Filed dossier, JsonNode item) {
        boolean own = item.path("unit").asText().equals("applicant");
        String person = own ? dossier.citizen() : item.path("unit").asText() + "." + item.path("role").asText();
        String id = item.path("id").asText();
        client.get(person, "/api/work?view=available");
        if (!own) {
            if (!client.post(person, "/api/work/" + id + "/claim", Map.of()).ok()) {
                return;
            }
            ledger.claimed(id, person);
        }
        Map<String, Object> decision = Driver.completion(item, item.at("/outcomes/0/id").asText());
        if (client.post(person, "/api/work/" + id + "/completion", decision).ok()) {
            ledger.completed(id, person);
        }
    }
}
