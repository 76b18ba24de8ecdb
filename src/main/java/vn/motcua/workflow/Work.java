package vn.motcua.workflow;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.Asked;
import vn.motcua.dossier.Decision;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierFiles;
import vn.motcua.dossier.DossierProgress;
import vn.motcua.dossier.Supplements;
import vn.motcua.form.Answers;
import vn.motcua.refusal.Refusal;
import vn.motcua.security.Account;
import vn.motcua.security.Accounts;
import vn.motcua.security.Actor;
import vn.motcua.service.Outcome;

/** What a person does with a work item: claims it, gives it back, decides. */
@Component
public class Work {

    private static final String SUPPLEMENT = "supplement";

    private final WorkItems items;
    private final WorkAccess access;
    private final FourEyes fourEyes;
    private final WorkCheck check;
    private final WorkSteps steps;
    private final DossierProgress progress;
    private final DossierFiles files;
    private final Supplements supplements;
    private final Accounts accounts;
    private final Apologies apologies;
    private final FeeSteps fees;
    private final EngineTasks tasks;

    Work(
            WorkItems items,
            WorkAccess access,
            FourEyes fourEyes,
            WorkCheck check,
            WorkSteps steps,
            DossierProgress progress,
            DossierFiles files,
            Supplements supplements,
            Accounts accounts,
            Apologies apologies,
            FeeSteps fees,
            EngineTasks tasks) {
        this.items = items;
        this.access = access;
        this.fourEyes = fourEyes;
        this.check = check;
        this.steps = steps;
        this.progress = progress;
        this.files = files;
        this.supplements = supplements;
        this.accounts = accounts;
        this.apologies = apologies;
        this.fees = fees;
        this.tasks = tasks;
    }

    /**
     * Takes an item; taking what one has already changes nothing.
     *
     * @throws Refusal {@code work.taken} with the name of the one who was first, {@code work.not-yours},
     *     {@code work.own-dossier}, {@code work.four-eyes}, or not found
     */
    @Transactional
    public WorkItem claim(Actor actor, String id) {
        WorkItem item = lockToAct(actor, id);
        if (!item.isAvailable()) {
            return item;
        }
        items.assign(id, actor.account());
        progress.begin(item.dossier(), actor, item.post().unit());
        return item.heldBy(actor.account());
    }

    /**
     * Gives an item back to its post.
     *
     * @throws Refusal {@code work.not-yours} for anyone but its holder and those who lead his unit
     */
    @Transactional
    public WorkItem release(Actor actor, String id) {
        WorkItem item = lockVisible(actor, id);
        access.ensureMayRelease(actor, item);
        items.assign(id, null);
        return item.heldBy(null);
    }

    /**
     * Gives an item to an officer who holds its post.
     *
     * @throws Refusal {@code work.not-yours} for anyone who does not lead the unit, {@code work.no-such-officer}
     */
    @Transactional
    public WorkItem assign(Actor actor, String id, String officer) {
        WorkItem item = lockVisible(actor, id);
        access.ensureMayAssign(actor, item);
        access.ensureHoldsPost(officer, item);
        items.assign(id, officer);
        return item.heldBy(officer);
    }

    /**
     * Decides: the flow of the chosen outcome is taken, in one transaction with everything that follows from it.
     *
     * @throws Refusal {@code work.done}, {@code work.taken}, {@code work.unknown-outcome},
     *     {@code work.reason-required}, {@code work.invalid} with the fields, {@code work.own-dossier},
     *     {@code work.four-eyes}, {@code payment.not-paid} for what only the bank can answer, or not found
     */
    @Transactional
    public void complete(Actor actor, String id, Completion completion) {
        WorkItem item = lockToAct(actor, id);
        fees.ensureNotTheBanks(item);
        Outcome outcome = check.outcome(item, completion);
        Answers answers = check.answers(item, outcome, completion);
        if (SUPPLEMENT.equals(steps.asks(item))) {
            supplements.apply(actor, item.dossier(), completion.answers());
        }
        fees.collect(actor, item, answers);
        if (!item.isApplicants()) {
            progress.begin(item.dossier(), actor, item.post().unit());
        }
        progress.decide(item.dossier(), decision(actor, item, outcome, answers, completion.note()), actor);
        apologies.record(item, answers, completion.note(), actor);
        tasks.complete(item.id(), outcome.id());
    }

    /** Answers the supplement that is asked: the same as completing the applicant's task, by a better name. */
    @Transactional
    public void supplement(Actor actor, UUID dossier, Map<String, Object> answers, String note) {
        Asked question = supplements.open(actor, dossier);
        complete(actor, question.workItem(), new Completion(null, answers, note));
    }

    private WorkItem lockToAct(Actor actor, String id) {
        WorkItem known = visible(actor, id);
        Dossier dossier = progress.lock(known.dossier());
        WorkItem item = items.lock(id).orElseThrow(() -> gone(actor, id));
        access.ensureMayAct(actor, item);
        fourEyes.ensure(actor, item, dossier);
        return item;
    }

    private WorkItem lockVisible(Actor actor, String id) {
        WorkItem known = visible(actor, id);
        // The dossier first, then its items: everybody locks in this order, so nobody waits for each other.
        progress.lock(known.dossier());
        return items.lock(id).orElseThrow(() -> gone(actor, id));
    }

    private WorkItem visible(Actor actor, String id) {
        WorkItem known = items.find(id).orElseThrow(() -> gone(actor, id));
        access.ensureVisible(actor, known);
        return known;
    }

    /** An item that is gone was done; whoever did it, and his unit, are told so. */
    private Refusal gone(Actor actor, String id) {
        return files.completedBy(id, actor)
                ? Refusal.of(Refusal.Kind.CONFLICT, "work.done")
                : Refusal.notFound();
    }

    private Decision decision(Actor actor, WorkItem item, Outcome outcome, Answers answers, String note) {
        String name = accounts.find(actor.account()).map(Account::name).orElse(actor.name());
        return new Decision(
                item.id(),
                item.step(),
                item.name(),
                new Decision.By(item.post().unit(), item.post().role(), actor.account(), name),
                outcome.id(),
                outcome.name(),
                note,
                item.formKey(),
                answers,
                progress.now());
    }
}
