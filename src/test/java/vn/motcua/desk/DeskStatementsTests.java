package vn.motcua.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.motcua.FullApplicationOnPostgreSql;
import vn.motcua.SentStatements;
import vn.motcua.SentStatements.Sent;
import vn.motcua.Walk;
import vn.motcua.security.Actor;
import vn.motcua.workflow.Work;

/** What a call costs in statements, sign-in and all, however many items are on the page. */
@FullApplicationOnPostgreSql
class DeskStatementsTests {

    private static final String UNIT = "00118";

    @Autowired
    private ApplicationContext city;

    @Autowired
    private MockMvcTester mvc;

    @Test
    void aPageOfTheListOverTheApiCostsTheSignInTheCountsAndThePage() {
        open();

        Sent available = get("/api/work?view=available", "one-stop");
        assertThat(available.count()).as(available.table()).isEqualTo(3);
    }

    @Test
    void aPageThatNamesItsHoldersLooksThemUpTogetherAndRemembersThem() {
        open();

        get("/api/work?view=unit", "leader");
        Sent again = get("/api/work?view=unit", "leader");

        assertThat(again.count()).as(again.table()).isEqualTo(3);
    }

    @Test
    void theDeskInTheMorningReadsTheListOnce() {
        open();

        Sent page = SentStatements.during(() -> assertThat(mvc.get().uri("/desk").with(
                authentication(signedIn("one-stop"))).exchange()).hasStatusOk());
        List<String> ofWork = page.statements().stream().filter(sql -> sql.contains("work_")).toList();

        assertThat(ofWork).as(page.table()).hasSize(2);
        // And the outage that is announced, the notices that are not read, the latest calendar.
        assertThat(page.count()).as(page.table()).isLessThanOrEqualTo(5);
    }

    @Test
    void aFilingOverTheApiCostsTheSignInAndTheFiling() {
        Walk.draft(city, "citizen7", "birth-registration", UNIT).submit("key-opens");
        Walk draft = Walk.draft(city, "citizen7", "birth-registration", UNIT);

        Sent filing = SentStatements.during(() -> assertThat(mvc.post()
                .uri("/api/dossiers/" + draft.id() + "/submission")
                .header("Idempotency-Key", "key-api")
                .with(httpBasic("citizen7", "demo"))
                .exchange()).hasStatus(201));

        assertThat(filing.count()).as(filing.table()).isEqualTo(7);
    }

    private void open() {
        for (int dossier = 0; dossier < 3; dossier++) {
            Walk walk = Walk.filed(city, "citizen7", "birth-registration", UNIT);
            if (dossier == 0) {
                city.getBean(Work.class).claim(Walk.officer(UNIT, "one-stop"), walk.item("receive").id());
                city.getBean(Work.class).release(Walk.officer(UNIT, "one-stop"), walk.item("receive").id());
            }
        }
    }

    private Sent get(String address, String role) {
        return SentStatements.during(() -> assertThat(mvc.get().uri(address)
                .with(httpBasic(UNIT + "." + role, "demo"))
                .exchange()).hasStatusOk());
    }

    private static Authentication signedIn(String role) {
        Actor actor = Walk.officer(UNIT, role);
        return UsernamePasswordAuthenticationToken.authenticated(
                actor, null, AuthorityUtils.createAuthorityList("ROLE_" + actor.kind().name()));
    }
}
