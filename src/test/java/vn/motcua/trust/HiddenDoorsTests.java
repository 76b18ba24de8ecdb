package vn.motcua.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.FullApplication;
import vn.motcua.trust.Actors.Actor;

/** Doors that other products leave open are none here, and tell nothing of what is behind (S17). */
@FullApplication
@TestInstance(Lifecycle.PER_CLASS)
class HiddenDoorsTests {

    private final MockMvcTester mvc;
    private final Actors actors;

    HiddenDoorsTests(@Autowired MockMvcTester mvc) {
        this.mvc = mvc;
        this.actors = new Actors(mvc);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "/actuator", "/actuator/", "/actuator/env", "/actuator/beans", "/actuator/heapdump", "/actuator/threaddump",
        "/actuator/mappings", "/actuator/configprops", "/actuator/loggers", "/actuator/metrics", "/actuator/prometheus",
        "/actuator/flyway", "/actuator/sessions", "/actuator/httpexchanges", "/actuator/shutdown", "/actuator/info",
        "/actuator/modulith", "/actuator/health/db",
        "/h2-console", "/h2-console/", "/h2-console/login.do", "/engine-rest", "/engine-rest/", "/engine-rest/engine",
        "/engine-rest/task", "/rest/engine", "/camunda", "/camunda/", "/camunda/app/cockpit/default/",
        "/camunda/app/admin/default/setup/", "/camunda/app/tasklist/", "/camunda/api/engine", "/app/cockpit",
        "/v3/api-docs", "/v3/api-docs/", "/v3/api-docs.yaml", "/v3/api-docs/swagger-config", "/v2/api-docs",
        "/swagger-ui", "/swagger-ui/", "/swagger-ui/index.html", "/swagger-ui.html", "/swagger-resources",
        "/api/openapi/swagger-config", "/graphql", "/jolokia", "/console", "/admin", "/manager/html", "/druid",
        "/.git/config", "/.env", "/application.yml", "/META-INF/MANIFEST.MF", "/WEB-INF/web.xml", "/pom.xml",
        "/data/motcua.mv.db", "/db/migration/V050__dossier_life.sql", "/processes/justice/birth-registration.bpmn",
        "/forms/justice/birth-registration.form", "/templates/portal/home.html", "/messages.properties", "/trace", "/dump"
    })
    void areClosedToStrangersAndToCitizensAndSayNothing(String door) {
        for (Actor actor : new Actor[] {Actor.ANONYMOUS, Actor.OWNER, Actor.ONE_STOP_X}) {
            MvcTestResult answer = mvc.get().uri(URI.create(door)).with(actors.by(actor)).exchange();

            assertThat(answer.getResponse().getStatus()).as(door + " by " + actor).isIn(401, 403, 404);
            // The switch of language leads back to the address that was asked for.
            assertThat(Outcome.of(answer).text().replace(door, "")).as(door + " by " + actor)
                    .doesNotContainIgnoringCase("exception").doesNotContain("org.springframework")
                    .doesNotContain("vn.motcua").doesNotContainIgnoringCase("camunda").doesNotContain("Whitelabel")
                    .doesNotContainPattern("\\bat [a-z.]+\\(").doesNotContainPattern("\\b[37]\\.(5|24)\\.\\d");
        }
    }

    @Test
    void healthSaysThatItIsUpAndNoMore() {
        MvcTestResult health = mvc.get().uri("/actuator/health").exchange();

        assertThat(health).hasStatusOk();
        assertThat(health).bodyJson().extractingPath("$").asMap().containsOnlyKeys("status", "groups");
        assertThat(health).bodyJson().extractingPath("$.groups").asArray().containsExactly("liveness", "readiness");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "/api/dossiers/%00", "/api/dossiers/..%2f..%2fetc", "/api/work/'%20or%201=1--", "/api/units?tier=%00",
        "/api/services?q=%25%27%22%3B--", "/api/services/$%7B7*7%7D", "/api/tracking/$%7BjdbcTemplate%7D?key=1",
        "/api/progress?from=0000-00-00", "/api/progress?from=-999999999-01-01",
        "/api/progress?from=%2B999999999-12-31", "/api/progress?to=%2B999999999-12-31", "/api/progress?unit=%27",
        "/api/work?cursor=AAAA", "/api/work?limit=-1", "/api/work?limit=99999999999", "/api/dossiers?cursor=%00",
        "/api/work?q=%25", "/api/work?service=%27%22", "/dossiers?cursor=x", "/desk?cursor=x", "/desk?view=none",
        "/desk/dossiers?before=x", "/desk/dossiers?q=%27%25_", "/tracking/%E2%80%AE?key=%F0%9F%98%80", "/services?q=%27%25_!",
        "/services?field=__$%7B7*7%7D__", "/services/birth-registration/start?district=%27", "/dossiers/x/edit/y"
    })
    void nonsenseIsNoAccident(String address) {
        for (Actor actor : new Actor[] {Actor.ANONYMOUS, Actor.OWNER, Actor.ONE_STOP_X}) {
            MvcTestResult answer = mvc.get().uri(URI.create(address)).with(actors.by(actor)).exchange();

            assertThat(answer.getResponse().getStatus()).as(address + " by " + actor).isLessThan(500);
            assertThat(Outcome.of(answer).text()).doesNotContain("org.springframework").doesNotContain("49__");
        }
    }
}
