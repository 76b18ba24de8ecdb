package vn.motcua.browser;

import static org.awaitility.Awaitility.await;

import org.springframework.context.ApplicationContext;
import vn.motcua.Walk;
import vn.motcua.workflow.Work;

/** One dossier in each state in which pages look different. */
final class DossiersInEveryState {

    /** Who files them all. */
    static final String APPLICANT = "citizen5";

    private final ApplicationContext city;

    final Walk draft;
    final Walk filed;
    final Walk taken;
    final Walk supplementAsked;
    final Walk draftToConfirm;
    final Walk returned;
    final Walk refused;
    final Walk permit;

    DossiersInEveryState(ApplicationContext city) {
        this.city = city;
        draft = Walk.draft(city, APPLICANT, "house-building-permit", "001");
        filed = birth();
        taken = taken(birth(), "receive");
        supplementAsked = birth().decides("receive", "supplement");
        draftToConfirm = untilTheDraft(birth());
        returned = untilTheDraft(birth()).decides("confirmDraft", "correct")
                .decides("sign", "sign").decides("seal", null).decides("handOver", null);
        refused = birth().decides("receive", "refuse");
        permit = taken(started(Walk.filed(city, APPLICANT, "house-building-permit", "001"))
                .decides("receive", "accept").decides("appraise", "approve"), "inspectSite");
    }

    private Walk birth() {
        return started(Walk.filed(city, APPLICANT, "birth-registration", "00001"));
    }

    /** The city's own worker may have been faster than the walk, and is waited for. */
    private static Walk started(Walk walk) {
        await().until(() -> !walk.waitsAt().isEmpty());
        return walk;
    }

    private static Walk untilTheDraft(Walk birth) {
        return birth.decides("receive", "accept").decides("appraise", "approve")
                .decides("obtainPersonalNumber", null).decides("enterInRegister", null);
    }

    private Walk taken(Walk walk, String step) {
        var post = walk.item(step).post();
        city.getBean(Work.class).claim(Walk.officer(post.unit(), post.role()), walk.item(step).id());
        return walk;
    }
}
