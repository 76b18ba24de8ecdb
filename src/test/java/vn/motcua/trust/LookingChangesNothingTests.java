package vn.motcua.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.motcua.FullApplication;
import vn.motcua.security.Browser;
import vn.motcua.trust.Actors.Actor;

/** Nothing changes by looking, and no form is taken that a stranger's page has sent (S08). */
@FullApplication
@TestInstance(Lifecycle.PER_CLASS)
class LookingChangesNothingTests {

    private static final List<Actor> WHO_LOOKS = List.of(Actor.OWNER, Actor.ONE_STOP_X, Actor.LEADER_X, Actor.MANAGER);

    @Autowired
    private ApplicationContext city;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvcTester mvc;

    private final Calls calls;

    LookingChangesNothingTests(@Autowired MockMvcTester mvc, @Autowired ApplicationContext context) {
        calls = new Calls(mvc, new Actors(mvc), new CityThings(context));
    }

    @Test
    void everyPageAndEveryCallThatReadsLeavesAllAsItWas() {
        Map<State, Subject> subjects = new EnumMap<>(State.class);
        for (State state : State.values()) {
            subjects.put(state, Subject.in(state, city));
        }
        Map<String, String> before = Fingerprint.of(jdbc);

        for (int round = 0; round < 2; round++) {
            MatrixRow.all().stream().filter(row -> row.route().reads()).forEach(row ->
                    WHO_LOOKS.forEach(actor -> calls.call(row.route(), actor, subjects.get(row.on()))));
        }

        assertThat(Fingerprint.of(jdbc)).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aFormWithoutTheTokenOfItsPageIsRefused(MatrixRow row) {
        Subject subject = Subject.in(row.on(), city);
        Map<String, String> before = Fingerprint.of(jdbc);

        for (Actor actor : Actor.values()) {
            assertThat(calls.withoutToken(row.route(), actor, subject)).hasStatus(403);
        }

        assertThat(Fingerprint.of(jdbc)).isEqualTo(before);
    }

    @Test
    void signingInAndOutNeedTheTokenToo() {
        assertThat(mvc.post().uri("/sign-in").param("username", "admin").param("password", "demo")).hasStatus(403);
        assertThat(mvc.post().uri("/sign-out")).hasStatus(403);
    }

    @Test
    void theTokenOfAnotherBrowserIsNone() {
        Browser owner = new Browser(mvc);
        owner.signIn(Actor.OWNER.account(), "demo");
        String foreign = new Browser(mvc).token();

        assertThat(mvc.post().uri("/services/birth-registration/start").param("unit", Actors.WARD_X)
                .param("_csrf", foreign).with(owner::dress)).hasStatus(403);
    }

    static List<MatrixRow> forms() {
        return MatrixRow.all().stream().filter(row -> !row.route().reads() && !row.route().isApi()).toList();
    }
}
