package vn.motcua.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.motcua.FullApplication;
import vn.motcua.trust.Actors.Actor;

/** A code that is typed into a search box opens nothing to whoever may not see the dossier (S02). */
@FullApplication
class SearchBoxTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ApplicationContext city;

    private Actors actors;
    private Subject known;
    private Subject unknown;

    @BeforeEach
    void aDossierAndNone() {
        actors = new Actors(mvc);
        known = Subject.in(State.FILED, city);
        unknown = Subject.unknown();
    }

    @Test
    void theDesksBoxLeadsOfficersOfTheWardToTheDossierAndOthersNowhere() {
        assertThat(ask("/desk/dossiers?q=", known, Actor.ONE_STOP_X).location())
                .isEqualTo("/desk/dossiers/" + known.code());
        assertThat(ask("/desk/dossiers?q=", known, Actor.ONE_STOP_Y).without(known))
                .isEqualTo(ask("/desk/dossiers?q=", unknown, Actor.ONE_STOP_Y).without(unknown));
    }

    @Test
    void theListOfWorkFindsItForTheWardAlone() {
        assertThat(known.isIn(ask("/api/work?view=unit&q=", known, Actor.ONE_STOP_X).text())).isTrue();
        assertThat(known.isIn(ask("/api/work?view=unit&q=", known, Actor.ONE_STOP_Y).text())).isFalse();
        assertThat(known.isIn(ask("/api/work?view=unit&q=", known, Actor.STRANGER).text())).isFalse();
    }

    @Test
    void theCityOfficesBoxFindsItForTheManagerAndNotForTheAdministrator() {
        assertThat(ask("/city?code=", known, Actor.MANAGER).without(known))
                .isNotEqualTo(ask("/city?code=", unknown, Actor.MANAGER).without(unknown));
        assertThat(ask("/city?code=", known, Actor.ADMIN).without(known))
                .isEqualTo(ask("/city?code=", unknown, Actor.ADMIN).without(unknown));
    }

    private Outcome ask(String box, Subject subject, Actor actor) {
        return Outcome.of(mvc.get().uri(URI.create(box + subject.code())).with(actors.by(actor)).exchange());
    }
}
