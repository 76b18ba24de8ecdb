package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.motcua.FullApplication;
import vn.motcua.Walk;
import vn.motcua.refusal.FieldProblem;
import vn.motcua.refusal.Refusal;
import vn.motcua.security.Actor;

/** A leader of the competent unit gives a dossier more time, once. */
@FullApplication
class ExtensionTests {

    private static final String WARD = "00097";
    private static final Extensions.Request FIVE_DAYS =
            new Extensions.Request("5 ngày làm việc", "khoản 2 Điều 19", "Cần xác minh");

    @Autowired
    private ApplicationContext city;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Extensions extensions;

    @Autowired
    private DossierEvents events;

    @Test
    void theNewDueDateIsShownFirstAndThenGivenByAnEvent() {
        Walk walk = accepted();
        Instant before = due(walk);

        Extensions.Change shown = extensions.preview(leader(), walk.receipt().code(), FIVE_DAYS);

        assertThat(shown.before()).isEqualTo(before);
        assertThat(due(walk)).isEqualTo(before);
        Extensions.Change given = extensions.extend(leader(), walk.receipt().code(), FIVE_DAYS);
        assertThat(given.after()).isEqualTo(shown.after()).isEqualTo(due(walk)).isAfter(before);
        assertThat(events.of(walk.id())).filteredOn(event -> event.kind() == EventKind.EXTENDED).singleElement()
                .satisfies(event -> {
                    assertThat(event.actor()).isEqualTo(WARD + ".leader");
                    assertThat(event.detail()).containsEntry("by", "5 ngày làm việc")
                            .containsEntry("article", "khoản 2 Điều 19").containsEntry("reason", "Cần xác minh");
                });
    }

    @Test
    void itIsGivenOnceAndTheLinkIsGoneAfterThat() {
        Walk walk = accepted();
        Dossier dossier = walk.file().dossier();
        assertThat(extensions.isPossible(leader(), dossier)).isTrue();
        extensions.extend(leader(), walk.receipt().code(), FIVE_DAYS);

        refused("extension.too-often", leader(), walk);
        assertThat(extensions.isPossible(leader(), dossier)).isFalse();
    }

    @Test
    void onlyALeaderOfTheCompetentUnitGivesIt() {
        Walk walk = accepted();

        refused("extension.not-leader", Walk.officer(WARD, "one-stop"), walk);
        refused("extension.not-leader", Walk.officer(WARD, "specialist"), walk);
        refused("not-found", Walk.officer("00094", "leader"), walk);
        refused("not-found", walk.applicant(), walk);
        assertThat(extensions.isPossible(Walk.officer(WARD, "one-stop"), walk.file().dossier())).isFalse();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> extensions.open(Walk.officer(WARD, "one-stop"), walk.receipt().code()));
    }

    @Test
    void thereIsNothingToExtendBeforeAcceptanceAndAfterTheEnd() {
        Walk filed = Walk.filed(city, "citizen11", "birth-registration", WARD);
        refused("extension.not-accepted", leader(), filed);

        refused("extension.ended", leader(), filed.decides("receive", "refuse"));
    }

    @Test
    void everyMistakeIsNamedAtItsField() {
        Walk walk = accepted();

        assertThat(problems(walk, new Extensions.Request("2 tháng", "", " "))).containsExactly(
                "by extension.by-unreadable", "article extension.article-missing", "reason extension.reason-missing");
        assertThat(problems(walk, new Extensions.Request("mãi", "x".repeat(201), "y".repeat(1001)))).containsExactly(
                "by extension.by-unreadable", "article extension.too-long", "reason extension.too-long");
    }

    @Test
    void theLeaderSeesTheFormTheNewDateAndTheResultWithoutAScript() {
        Walk walk = accepted();
        String page = "/desk/dossiers/" + walk.receipt().code();

        assertThat(mvc.get().uri(page).with(asLeader())).hasStatusOk().bodyText().contains(page + "/extension");
        assertThat(mvc.get().uri(page + "/extension").with(asLeader())).hasStatusOk().bodyText()
                .contains("Gia hạn giải quyết").doesNotContain("??");
    }

    @Test
    void theApiGivesItAndTellsBothDates() {
        Walk walk = accepted();
        assertThat(mvc.post().uri("/api/dossiers/" + walk.receipt().code() + "/extension")
                .with(httpBasic(WARD + ".leader", "demo")).contentType(MediaType.APPLICATION_JSON)
                .content("{\"by\":\"3 working days\",\"article\":\"Điều 19\",\"reason\":\"Xác minh\"}"))
                .hasStatusOk().bodyJson().extractingPath("$.code").isEqualTo(walk.receipt().code());
        assertThat(mvc.post().uri("/api/dossiers/" + walk.receipt().code() + "/extension")
                .with(httpBasic(WARD + ".one-stop", "demo")).contentType(MediaType.APPLICATION_JSON)
                .content("{}")).hasStatus(HttpStatus.FORBIDDEN);
    }

    private Walk accepted() {
        return Walk.filed(city, "citizen11", "birth-registration", WARD).decides("receive", "accept");
    }

    private Instant due(Walk walk) {
        return walk.file().dossier().milestones().dueAt();
    }

    private List<String> problems(Walk walk, Extensions.Request request) {
        Refusal refusal = catchThrowableOfType(
                Refusal.class, () -> extensions.preview(leader(), walk.receipt().code(), request));
        return refusal.fields().stream().map((FieldProblem problem) -> problem.field() + " " + problem.code()).toList();
    }

    private void refused(String code, Actor actor, Walk walk) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> extensions.extend(actor, walk.receipt().code(), FIVE_DAYS))
                .extracting(Refusal::code)
                .isEqualTo(code);
    }

    private static RequestPostProcessor asLeader() {
        return authentication(
                new UsernamePasswordAuthenticationToken(leader(), null,
                        AuthorityUtils.createAuthorityList("ROLE_OFFICER")));
    }

    private static Actor leader() {
        return Walk.officer(WARD, "leader");
    }
}
