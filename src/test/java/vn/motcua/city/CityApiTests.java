package vn.motcua.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.FullApplication;
import vn.motcua.Walk;
import vn.motcua.organisation.CityClock;

@FullApplication
class CityApiTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ApplicationContext city;

    @Test
    void everybodySeesTheFiguresOfAUnitAndNobodysName() {
        Walk.filed(city, "citizen1", "birth-registration", "00037");
        Walk.filed(city, "citizen2", "birth-registration", "00037");

        MvcTestResult progress = mvc.get().uri("/api/progress?unit=00037").exchange();

        assertThat(progress).hasStatusOk().bodyJson().extractingPath("$.received").isEqualTo(2);
        assertThat(progress).bodyJson().extractingPath("$.items[0].inProgress").isEqualTo(2);
        assertThat(progress).bodyJson().extractingPath("$.items[0].field").isEqualTo("justice");
        assertThat(progress).bodyText().doesNotContain("citizen");
    }

    @Test
    void aPeriodBeforeTheFirstDossierIsEmpty() {
        LocalDate longAgo = LocalDate.of(2001, 1, 1);
        MvcTestResult progress = mvc.get().uri("/api/progress?from={day}&to={day}", longAgo, longAgo).exchange();

        assertThat(progress).hasStatusOk().bodyJson().extractingPath("$.items").asArray().isEmpty();
        assertThat(progress).bodyJson().extractingPath("$.received").isEqualTo(0);
    }

    @Test
    void aPeriodThatCannotBeIsRefused() {
        assertThat(mvc.get().uri("/api/progress?from=2026-02-02&to=2026-02-01")).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(mvc.get().uri("/api/progress?from=yesterday")).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(mvc.get().uri("/api/progress?unit=nowhere")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void theAdministratorMovesTheDemosClockOn() {
        var before = city.getBean(CityClock.class).instant();

        assertThat(move("admin", "{\"advance\":\"PT1S\"}")).hasStatusOk()
                .bodyJson().extractingPath("$.now").asString().endsWith("+07:00");

        assertThat(city.getBean(CityClock.class).instant()).isAfter(before.plusMillis(999));
    }

    @Test
    void nobodyElseMayAndNobodyMovesItBack() {
        assertThat(move("manager", "{\"advance\":\"PT1S\"}")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(move("admin", "{\"advance\":\"-PT1H\"}")).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(move("admin", "{\"instant\":\"2020-01-01T00:00:00Z\"}")).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(move("admin", "{\"advance\":\"tomorrow\"}")).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(move("admin", "{}")).hasStatus(HttpStatus.BAD_REQUEST);
    }

    private MvcTestResult move(String account, String body) {
        return mvc.post().uri("/api/demo/clock").with(httpBasic(account, "demo"))
                .contentType(MediaType.APPLICATION_JSON).content(body).exchange();
    }
}
