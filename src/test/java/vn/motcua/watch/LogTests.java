package vn.motcua.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.MDC;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.FullApplication;
import vn.motcua.Walk;

/** An accident is logged once, with its number, its dossier and what kind of account acted. */
@FullApplication
@ExtendWith(OutputCaptureExtension.class)
class LogTests {

    @Autowired
    private ApplicationContext city;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void mended() {
        jdbc.sql("alter table if exists dossier_decision_lost rename to dossier_decision").update();
    }

    @Test
    void anErrorWhileADossierIsDecidedIsLoggedOnceWithItsCodeUnderTheNumberThatTheOfficerReads(CapturedOutput log)
            throws Exception {
        Walk walk = Walk.filed(city, "citizen16", "birth-registration", "00008");
        String item = walk.item("receive").id();
        mvc.post().uri("/api/work/" + item + "/claim").with(httpBasic("00008.one-stop", "demo")).exchange();
        jdbc.sql("alter table dossier_decision rename to dossier_decision_lost").update();

        MvcTestResult answer = mvc.post().uri("/api/work/" + item + "/completion")
                .with(httpBasic("00008.one-stop", "demo"))
                .contentType(MediaType.APPLICATION_JSON).content("{\"outcome\": \"accept\", \"answers\": {}}").exchange();

        assertThat(answer).hasStatus(500);
        JsonNode problem = new ObjectMapper().readTree(answer.getResponse().getContentAsByteArray());
        String number = problem.path("incident").asText();
        assertThat(number).matches("[A-Z0-9]{4}-[A-Z0-9]{4}");
        assertThat(problem.path("message").asText()).contains(number);
        assertThat(log.getAll().lines().filter(line -> line.contains(" ERROR "))).singleElement().asString()
                .contains("[" + number + " officer " + walk.receipt().code() + "] ").contains("Incident " + number);
        assertThat(log.getAll()).containsOnlyOnce("BadSqlGrammarException: ");
    }

    @Test
    void aThreadTakesNothingOfARequestAlong() {
        mvc.get().uri("/api/services").exchange();

        assertThat(MDC.getCopyOfContextMap()).satisfiesAnyOf(
                left -> assertThat(left).isNull(), left -> assertThat(left).isEmpty());
    }

    @Test
    void whatBelongsToNoRequestAndNoWorkIsAboutNoDossier() {
        LogContext.about("000.07.19.H26-261122-0042");
        assertThat(MDC.get(LogContext.DOSSIER)).isNull();

        try (LogContext work = LogContext.work("intake")) {
            LogContext.about("000.07.19.H26-261122-0042");
            assertThat(MDC.get(LogContext.DOSSIER)).isEqualTo("000.07.19.H26-261122-0042");
        }
        assertThat(MDC.get(LogContext.DOSSIER)).isNull();
    }
}
