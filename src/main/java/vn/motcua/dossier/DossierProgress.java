package vn.motcua.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.organisation.CityClock;
import vn.motcua.security.Actor;

/**
 * How a dossier goes on its way while its process runs: the engine room calls, the dossier checks and records.
 *
 * <p>Every method takes part in the engine's transaction and locks the dossier first.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class DossierProgress {

    /** The platform itself, where no person decided. */
    private static final String SYSTEM = Actor.system().account();

    private final DossierRows rows;
    private final DossierChange change;
    private final DossierClocks clocks;
    private final Stages stages;
    private final Questions questions;
    private final Decisions decisions;
    private final Results results;
    private final CityClock clock;

    DossierProgress(
            DossierRows rows,
            DossierChange change,
            DossierClocks clocks,
            Stages stages,
            Questions questions,
            Decisions decisions,
            Results results,
            CityClock clock) {
        this.rows = rows;
        this.change = change;
        this.clocks = clocks;
        this.stages = stages;
        this.questions = questions;
        this.decisions = decisions;
        this.results = results;
        this.clock = clock;
    }

    /** The dossier, which nobody else can change until the transaction ends. */
    public Dossier lock(UUID id) {
        return rows.lock(id);
    }

    /** Locks those of the dossiers that nobody else has locked, by their ids; waits for nobody. */
    public Map<UUID, Dossier> lockFree(List<UUID> ids) {
        return rows.lockFree(ids);
    }

    /** Whether that account decided a step in another role than the one that signs, so that another must sign. */
    public boolean preparedBy(UUID id, String account, String signingRole) {
        return decisions.preparedBy(id, account, signingRole);
    }

    /** The desk takes the dossier in; its clock starts with this limit, in the law's words. */
    public void accept(UUID id, String limit) {
        Dossier dossier = rows.lock(id);
        change.to(dossier, DossierStatus.ACCEPTED, EventKind.ACCEPTED, lastActor(id), dossier.unit(), Map.of("limit", limit));
    }

    /** An officer of the competent unit takes the dossier up; nothing happens where one did before. */
    public void begin(UUID id, Actor officer, String unit) {
        Dossier dossier = rows.lock(id);
        if (dossier.status() == DossierStatus.ACCEPTED) {
            change.to(dossier, DossierStatus.IN_PROGRESS, EventKind.BEGUN, officer.account(), unit, Map.of());
        }
    }

    /** Keeps what was decided at a step. */
    public void decide(UUID id, Decision decision, Actor actor) {
        Dossier dossier = rows.lock(id);
        decisions.add(id, decision);
        change.note(dossier, EventKind.DECIDED, actor.account(), decision.by().unit(),
                Map.of("step", decision.step(), "outcome", decision.outcome()));
    }

    /** Asks the applicant for something; the legal time stands where it is a supplement or a payment. */
    public void ask(UUID id, Asked question) {
        Dossier dossier = rows.lock(id);
        String actor = question.stopsClock() ? lastActor(id) : SYSTEM;
        questions.ask(dossier, question, actor);
    }

    /** The applicant did what was asked; the legal time goes on where nothing else is awaited. */
    public void answered(UUID id, String workItem) {
        questions.open(workItem).ifPresent(question -> questions.answer(rows.lock(id), question, lastActor(id)));
    }

    /** Money came in for a fee that was asked; whoever took it, with amount and receipt in the detail. */
    public void paid(UUID id, String actor, Map<String, String> detail) {
        Dossier dossier = rows.lock(id);
        change.note(dossier, EventKind.PAID, actor, dossier.unit(), detail);
    }

    /** Closes what was asked without an answer, because its term ended or the dossier did. */
    public void unask(String workItem) {
        questions.close(workItem);
    }

    /** The law gives another limit for this case. */
    public void replaceLimit(UUID id, String limit, String basis) {
        Dossier dossier = rows.lock(id);
        change.note(dossier, EventKind.LIMIT_REPLACED, lastActor(id), dossier.unit(),
                Map.of("limit", limit, "basis", basis));
    }

    /**
     * The law lets a leader give more time.
     *
     * @param by how much, in the law's words
     * @param article the article that allows it
     */
    public void extend(UUID id, String by, String article, String reason, Actor actor) {
        Dossier dossier = rows.lock(id);
        change.note(dossier, EventKind.EXTENDED, actor.account(), dossier.unit(),
                Map.of("by", by, "article", article, "reason", reason));
    }

    /** An outage was announced, shortened or cancelled; its time does not count where the clock runs in it. */
    public void outage(UUID id, AnnouncedOutage outage) {
        Dossier dossier = rows.lock(id);
        change.note(dossier, EventKind.OUTAGE, outage.by(), dossier.unit(), outage.detail());
    }

    /**
     * A decree changed the calendar: the clock is computed anew by that version.
     *
     * @return whether the due date moved
     */
    public boolean changeCalendar(UUID id, int version, String decree, String title) {
        Dossier dossier = rows.lock(id);
        Map<String, String> detail = new LinkedHashMap<>();
        detail.put("calendar", Integer.toString(version));
        detail.put("decree", decree);
        detail.put("title", title);
        DossierClocks.Move move =
                clocks.ifHappened(List.of(dossier), EventKind.CALENDAR_CHANGED, detail).get(id);
        // Before acceptance there is no due date to tell of.
        if (move.before().due() != null) {
            detail.put("dueBefore", move.before().due().toString());
            detail.put("dueAfter", move.after().due().toString());
        }
        change.note(dossier, EventKind.CALENDAR_CHANGED, SYSTEM, dossier.unit(), detail);
        return move.movesDueDate();
    }

    /**
     * The leader apologised and promised another date; the legal due date stays.
     *
     * @param reason the code of the reason of the delay
     * @param words what is said to the applicant
     */
    public void apologise(UUID id, LocalDate newDate, String reason, String words, Actor actor) {
        Dossier dossier = rows.lock(id);
        change.note(dossier, EventKind.APOLOGISED, actor.account(), dossier.unit(),
                Map.of("newDate", newDate.toString(), "reason", reason, "words", words));
    }

    /** Refuses the dossier with the reasons of the last decision, and issues the refusal as a paper. */
    public void refuse(UUID id) {
        Dossier dossier = rows.lock(id);
        results.issueRefusal(dossier, decisions.of(id));
        change.to(dossier, DossierStatus.REFUSED, EventKind.REFUSED, lastActor(id), dossier.unit(), Map.of());
    }

    /** Issues the signed result; the legal time ends. */
    public void announceResult(UUID id) {
        Dossier dossier = rows.lock(id);
        results.issueResult(dossier, decisions.of(id));
        change.to(dossier, DossierStatus.RESULT_READY, EventKind.RESULT_READY, lastActor(id), dossier.unit(),
                Map.of());
    }

    /** The applicant has the result. */
    public void handOver(UUID id) {
        Dossier dossier = rows.lock(id);
        change.to(dossier, DossierStatus.RETURNED, EventKind.RETURNED, lastActor(id), dossier.unit(), Map.of());
    }

    /** The supplement did not come in its term. */
    public void lapse(UUID id) {
        Dossier dossier = rows.lock(id);
        change.to(dossier, DossierStatus.LAPSED, EventKind.LAPSED, SYSTEM, dossier.unit(), Map.of());
    }

    /** A stage of the service's own diagram begins. */
    public void beginStage(UUID id, String step, String name, String unit, String role) {
        stages.begin(id, new Stage(step, name, Stage.State.CURRENT, clock.instant(), null, unit, role));
    }

    /** A stage ends. */
    public void endStage(UUID id, String step) {
        stages.end(id, step, clock.instant());
    }

    /** The whole way ends. */
    public void endStages(UUID id) {
        stages.endAll(id, clock.instant());
    }

    /** Lets a unit look, because it now has something to do with the dossier. */
    public void showTo(UUID id, String unit) {
        // The receiving unit looks on from the filing.
        if (!unit.equals(rows.lock(id).unit())) {
            change.showTo(id, unit);
        }
    }

    /** Who decided last: what the platform then does follows from that decision. */
    private String lastActor(UUID id) {
        return decisions.last(id)
                .map(decision -> decision.by().account())
                .orElse(SYSTEM);
    }

    /** The instant of the city's clock, as all of this uses it. */
    public Instant now() {
        return clock.instant();
    }
}
