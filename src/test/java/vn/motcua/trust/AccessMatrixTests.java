package vn.motcua.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.motcua.FullApplication;
import vn.motcua.trust.Actors.Actor;

/** Every route by everybody (S01, S03), as {@code access-matrix.csv} says; a route that it does not name fails. */
@FullApplication
@TestInstance(Lifecycle.PER_CLASS)
class AccessMatrixTests {

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @Autowired
    private ApplicationContext city;

    @Autowired
    private JdbcClient jdbc;

    private final Calls calls;
    private final Map<State, Subject> subjects = new EnumMap<>(State.class);

    AccessMatrixTests(@Autowired MockMvcTester mvc, @Autowired ApplicationContext context) {
        calls = new Calls(mvc, new Actors(mvc), new CityThings(context));
    }

    @Test
    void everyRouteHasItsRowAndEveryRowItsRoute() {
        assertThat(MatrixRow.all()).extracting(MatrixRow::route)
                .containsExactlyInAnyOrderElementsOf(Route.allOf(mapping));
    }

    @ParameterizedTest
    @MethodSource("vn.motcua.trust.MatrixRow#all")
    void whoMayNotIsRefusedAndChangesNothing(MatrixRow row) {
        Subject subject = subjectOf(row);
        Map<String, String> before = Fingerprint.of(jdbc);

        row.cells().forEach((actor, verdict) -> {
            MvcTestResult answer = verdict == Verdict.ALLOWED ? null : calls.call(row.route(), actor, subject);
            if (verdict == Verdict.REFUSED) {
                assertThat(Outcome.of(answer).isRefused()).as(cell(row, actor, answer)).isTrue();
            } else if (verdict == Verdict.EMPTY) {
                assertThat(Outcome.of(answer).isAnswered()).as(cell(row, actor, answer)).isTrue();
                assertThat(subject.isIn(text(answer))).as("traces for " + cell(row, actor, answer)).isFalse();
            }
        });

        assertThat(Fingerprint.of(jdbc)).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("vn.motcua.trust.MatrixRow#all")
    void whoMayIsAnswered(MatrixRow row) {
        row.cells().forEach((actor, verdict) -> {
            if (verdict == Verdict.ALLOWED) {
                Subject subject = row.route().reads() ? subjectOf(row) : Subject.in(row.on(), city);
                MvcTestResult answer = calls.call(row.route(), actor, subject);
                assertThat(Outcome.of(answer).isAnswered()).as(cell(row, actor, answer)).isTrue();
                assertThat(!row.lists() || subject.isIn(text(answer))).as("in the list of " + actor).isTrue();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("vn.motcua.trust.MatrixRow#all")
    void noHeadAndNoPartOfAPageIsAWayAround(MatrixRow row) {
        if (row.route().method().equals("GET")) {
            Subject subject = subjectOf(row);
            row.cells().forEach((actor, verdict) -> {
                if (verdict == Verdict.REFUSED) {
                    MvcTestResult head = calls.head(row.route(), actor, subject);
                    MvcTestResult part = calls.part(row.route(), actor, subject);
                    assertThat(Outcome.of(head).isRefused()).as("HEAD " + cell(row, actor, head)).isTrue();
                    assertThat(Outcome.of(part).isRefused()).as("part " + cell(row, actor, part)).isTrue();
                }
            });
        }
    }

    @ParameterizedTest
    @MethodSource("vn.motcua.trust.MatrixRow#all")
    void whatIsAnothersIsAnsweredLikeWhatDoesNotExist(MatrixRow row) {
        if (row.on() != State.NONE) {
            Subject foreign = subjectOf(row);
            Subject unknown = Subject.unknown();
            row.cells().forEach((actor, verdict) -> {
                if (verdict == Verdict.REFUSED && !isKnownColleague(actor, row)) {
                    assertThat(Outcome.of(calls.call(row.route(), actor, foreign)).without(foreign))
                            .as(row + " by " + actor)
                            .isEqualTo(Outcome.of(calls.call(row.route(), actor, unknown)).without(unknown));
                }
            });
        }
    }

    /** Whoever may see an item or a dossier is told that it is not his to act on. */
    private static boolean isKnownColleague(Actor actor, MatrixRow row) {
        boolean ofTheWard = actor == Actor.ONE_STOP_X || actor == Actor.LEADER_X;
        return ofTheWard && row.on() != State.DRAFT && !row.route().reads();
    }

    /** Other tests leave dossiers of the future behind, which would stand before it. */
    private Subject latest(Subject subject) {
        if (!subject.id().isEmpty()) {
            Timestamp last = jdbc.sql("select max(changed_at) from dossier").query(Timestamp.class).single();
            jdbc.sql("update dossier set changed_at = ? where id = ?")
                    .param(Timestamp.from(last.toInstant().plusSeconds(1)))
                    .param(UUID.fromString(subject.id()))
                    .update();
        }
        return subject;
    }

    /** Reading and refusing change nothing, so one dossier serves all rows; a list shows the latest. */
    private Subject subjectOf(MatrixRow row) {
        return row.lists()
                ? latest(Subject.in(row.on(), city))
                : subjects.computeIfAbsent(row.on(), state -> Subject.in(state, city));
    }

    private static String cell(MatrixRow row, Actor actor, MvcTestResult answer) {
        return row + " by " + actor + " is " + answer.getResponse().getStatus();
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
