package vn.motcua.browser;

import static org.awaitility.Awaitility.await;

import java.sql.Timestamp;
import java.util.List;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.Walk;
import vn.motcua.organisation.CityClock;
import vn.motcua.payment.Payments;
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
    final Walk ready;
    final Walk returned;
    final Walk refused;
    final Walk permit;
    final Walk late;
    final Walk paymentAsked;
    final Walk paid;

    DossiersInEveryState(ApplicationContext city) {
        this.city = city;
        draft = Walk.draft(city, APPLICANT, "house-building-permit", "001");
        filed = birth();
        taken = taken(birth(), "receive");
        supplementAsked = birth().decides("receive", "supplement");
        draftToConfirm = untilTheDraft(birth());
        ready = signed(birth());
        returned = signed(birth()).decides("handOver", null);
        refused = birth().decides("receive", "refuse");
        permit = taken(started(Walk.filed(city, APPLICANT, "house-building-permit", "001"))
                .decides("receive", "accept").decides("collectFee", null).decides("appraise", "approve"),
                "inspectSite");
        late = taken(outOfTime(birth().decides("receive", "accept")), "apologise");
        paymentAsked = criminalRecord();
        paid = criminalRecord().pays();
    }

    private Walk criminalRecord() {
        return started(Walk.filed(city, APPLICANT, "criminal-record-no1", "01-TP")).decides("receive", "accept");
    }

    private Walk birth() {
        return started(Walk.filed(city, APPLICANT, "birth-registration", "00001"));
    }

    /** The address of the payment that was asked in that dossier. */
    String paymentOf(Walk walk) {
        return "/dossiers/" + walk.receipt().code() + "/payments/"
                + city.getBean(Payments.class).of(walk.id()).get(0).id();
    }

    /** Where it is paid. */
    String bankFor(Walk walk) {
        Payments payments = city.getBean(Payments.class);
        return payments.wayTo(payments.start(walk.applicant(), walk.id().toString()));
    }

    /** The city's own worker may have been faster than the walk, and is waited for. */
    private static Walk started(Walk walk) {
        await().until(() -> !walk.waitsAt().isEmpty());
        return walk;
    }

    /** Its legal time ends now: the city's own workers find it late and put the apology before the leader. */
    private Walk outOfTime(Walk walk) {
        JdbcClient jdbc = city.getBean(JdbcClient.class);
        Timestamp now = Timestamp.from(city.getBean(CityClock.class).instant());
        List.of("update dossier set over_at = :now, act_at = :now where id = :id",
                        "update work_item set due_at = :now, sort_at = :now, act_at = :now where dossier_id = :id")
                .forEach(sql -> jdbc.sql(sql).param("now", now).param("id", walk.id()).update());
        jdbc.sql("""
                update act_ru_job set duedate_ = :now where process_instance_id_ in (
                    select proc_inst_id_ from act_ru_execution where business_key_ = :key)
                """).param("now", now).param("key", walk.id().toString()).update();
        await().until(() -> walk.waitsAt().contains("apologise") && walk.file().dossier().late());
        return walk;
    }

    private static Walk untilTheDraft(Walk birth) {
        return birth.decides("receive", "accept").decides("appraise", "approve")
                .decides("obtainPersonalNumber", null).decides("enterInRegister", null);
    }

    private static Walk signed(Walk birth) {
        return untilTheDraft(birth).decides("confirmDraft", "correct").decides("sign", "sign").decides("seal", null);
    }

    private Walk taken(Walk walk, String step) {
        var post = walk.item(step).post();
        city.getBean(Work.class).claim(Walk.officer(post.unit(), post.role()), walk.item(step).id());
        return walk;
    }
}
