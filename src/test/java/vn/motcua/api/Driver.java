package vn.motcua.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.motcua.SampleAnswers;
import vn.motcua.SamplePdf;
import vn.motcua.form.FormRefused;
import vn.motcua.form.FormSchema;
import vn.motcua.payment.Bank;
import vn.motcua.workflow.Intake;

/** Plays everybody by the API alone: who files, who decides, who looks. */
public final class Driver {

    private final MockMvcTester mvc;
    private final ApplicationContext city;

    /** The API as it lies behind that door; the city's worker is started by hand, as tests have none. */
    public Driver(MockMvcTester mvc, ApplicationContext city) {
        this.mvc = mvc;
        this.city = city;
    }

    /** The API in the name of that account. */
    public Api as(String account) {
        return Api.as(mvc, account);
    }

    /** The API without a name. */
    public Api anybody() {
        return Api.anonymous(mvc);
    }

    /** A draft with every answer given and every document handed in; its id. */
    public String draft(String citizen, String service, String unit) {
        JsonNode sheet = anybody().get("/api/services/" + service).is(HttpStatus.OK).json();
        String draft = as(citizen).post("/api/dossiers", Map.of(
                        "service", service, "unit", unit, "answers", answers(sheet.path("form"))))
                .is(HttpStatus.CREATED)
                .text("/id");
        for (JsonNode document : sheet.path("documents")) {
            String key = document.path("key").textValue();
            as(citizen).handIn(draft, key, key + ".pdf", SamplePdf.BYTES).is(HttpStatus.OK);
        }
        return draft;
    }

    /** The same, filed and taken in by the engine; the receipt. */
    public JsonNode filed(String citizen, String service, String unit) {
        String draft = draft(citizen, service, unit);
        JsonNode receipt = as(citizen).submit(draft, UUID.randomUUID().toString()).is(HttpStatus.CREATED).json();
        city.getBean(Intake.class).startWaiting();
        return receipt;
    }

    /** The open items of a dossier, as the manager sees them. */
    public List<JsonNode> open(String code) {
        return Answer.list(as("manager").get("/api/work?dossier=" + code).is(HttpStatus.OK).json().path("items"));
    }

    /** The open item of that step. */
    public JsonNode open(String code, String step) {
        return open(code).stream()
                .filter(item -> item.at("/task/id").asText().equals(step))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No open step " + step));
    }

    /** Whoever holds the post of that step takes it and decides. */
    public void decides(String citizen, String code, String step, String outcome) {
        decides(citizen, open(code, step), outcome);
    }

    /** The same for an item that is at hand. */
    public void decides(String citizen, JsonNode item, String outcome) {
        boolean own = item.path("unit").asText().equals("applicant");
        if (own && item.at("/task/id").asText().equals("payFee")) {
            pays(citizen, item.path("code").asText());
            return;
        }
        String work = "/api/work/" + item.path("id").asText();
        Api person = as(own ? citizen : item.path("unit").asText() + "." + item.path("role").asText());
        if (!own) {
            person.post(work + "/claim").is(HttpStatus.OK);
        }
        person.post(work + "/completion", completion(item, outcome)).is(HttpStatus.NO_CONTENT);
    }

    /** The applicant pays what is asked, and the bank says so. */
    public void pays(String citizen, String code) {
        JsonNode started = as(citizen).post("/api/dossiers/" + code + "/payments").is(HttpStatus.OK).json();
        assertThat(started.path("payUrl").asText()).contains(started.path("id").asText());
        String dossier = as(citizen).get("/api/dossiers/" + code).is(HttpStatus.OK).text("/id");
        Bank.Word word = new Bank(city).paid(UUID.fromString(dossier));
        var call = mvc.post().uri("/api/payments/callback").content(word.body());
        word.headers().forEach(call::header);
        assertThat(call.exchange()).hasStatusOk();
    }

    /** Name and password, as every call carries them. */
    public static HttpHeaders named(String account) {
        HttpHeaders headers = new HttpHeaders();
        headers.setBasicAuth(account, "demo");
        return headers;
    }

    /** A decision with everything filled in that the step asks. */
    public static Map<String, Object> completion(JsonNode item, String outcome) {
        Map<String, Object> answers = item.path("form").isObject() ? answers(item.path("form")) : Map.of();
        return Map.of("outcome", outcome, "answers", answers, "note", "Lý do của cán bộ");
    }

    /** Valid answers to a form, from nothing but its schema. */
    public static Map<String, Object> answers(JsonNode schema) {
        try {
            return SampleAnswers.of(FormSchema.read("schema", schema.toString()));
        } catch (FormRefused unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
