package vn.motcua.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.motcua.FullApplication;
import vn.motcua.Walk;
import vn.motcua.organisation.Units;
import vn.motcua.security.Actor;
import vn.motcua.security.Kind;

@FullApplication
class CityPageTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ApplicationContext city;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void theManagerSeesWhereWorkWaitsAndFindsADossierWithItsHolders() {
        Walk birth = Walk.filed(city, "citizen14", "birth-registration", "00073");

        assertThat(get(Kind.MANAGER, "/city")).hasStatusOk().bodyText()
                .contains("Chậm ở đâu").contains(name("00073")).doesNotContain("??");
        assertThat(get(Kind.MANAGER, "/city?code=" + birth.receipt().code())).hasStatusOk().bodyText()
                .contains("Kiểm tra, tiếp nhận hồ sơ").contains("Chưa ai nhận");
        assertThat(get(Kind.MANAGER, "/city?code=nothing&lang=en")).hasStatusOk().bodyText()
                .contains("There is no dossier").doesNotContain("??");
    }

    @Test
    void whatIsLateStandsInTheTableWithItsSign() {
        Walk birth = Walk.filed(city, "citizen15", "birth-registration", "00076");
        jdbc.sql("update work_item set due_at = :past where id = :id")
                .param("past", Timestamp.from(Instant.parse("2026-01-05T02:00:00Z")))
                .param("id", birth.item("receive").id())
                .update();

        assertThat(get(Kind.MANAGER, "/city")).hasStatusOk().bodyText()
                .containsPattern(Pattern.quote(name("00076")) + "(?s:.*)class=\"tag late\"");
    }

    @Test
    void onlyTheAdministratorGetsTheBoxThatMovesTheClock() {
        assertThat(get(Kind.ADMIN, "/city")).bodyText().contains("/city/clock").doesNotContain("name=\"code\"");
        assertThat(get(Kind.MANAGER, "/city")).bodyText().doesNotContain("/city/clock");

        assertThat(move(Kind.ADMIN)).hasStatus(HttpStatus.SEE_OTHER).hasRedirectedUrl("/city");
        assertThat(move(Kind.MANAGER)).hasStatus(HttpStatus.FORBIDDEN);
    }

    private String name(String unit) {
        return city.getBean(Units.class).get(unit).name();
    }

    private MvcTestResult get(Kind kind, String address) {
        return mvc.get().uri(address).with(somebody(kind)).exchange();
    }

    private MvcTestResult move(Kind kind) {
        return mvc.post().uri("/city/clock").param("advance", "PT1S").with(somebody(kind)).with(csrf()).exchange();
    }

    private static RequestPostProcessor somebody(Kind kind) {
        return authentication(new UsernamePasswordAuthenticationToken(
                new Actor(kind.code(), kind, "Nghiêm Quỳnh Như", List.of()),
                null,
                AuthorityUtils.createAuthorityList("ROLE_" + kind.name())));
    }
}
