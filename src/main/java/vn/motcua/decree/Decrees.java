package vn.motcua.decree;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.DayChange;
import vn.motcua.dossier.OpenDossiers;
import vn.motcua.organisation.CalendarEdition;
import vn.motcua.organisation.CalendarVersion;
import vn.motcua.organisation.CalendarVersions;
import vn.motcua.organisation.CityClock;
import vn.motcua.refusal.Refusal;
import vn.motcua.security.Actor;
import vn.motcua.security.Kind;

/** Decrees on days off: prepared, put in force, taken back; by the manager alone. */
@Component
public class Decrees {

    private final CalendarVersions versions;
    private final ProposalTable proposals;
    private final OperationTable operations;
    private final Sentences sentences;
    private final CityClock clock;

    Decrees(
            CalendarVersions versions,
            ProposalTable proposals,
            OperationTable operations,
            Sentences sentences,
            CityClock clock) {
        this.versions = versions;
        this.proposals = proposals;
        this.operations = operations;
        this.sentences = sentences;
        this.clock = clock;
    }

    /**
     * Prepares a decree on the version in force.
     *
     * @throws Refusal {@code calendar.invalid} with the fields to mend
     */
    @Transactional
    public Proposal prepare(Actor actor, DecreeInput input) {
        ensureManager(actor);
        int version = versions.last();
        LocalDate today = LocalDate.ofInstant(clock.instant(), CityClock.ZONE);
        List<DayChange> days = new DecreeCheck(sentences, today, versions.daysOf(version)).read(input);
        return keep(version, new CalendarEdition(CalendarVersion.Kind.DECREE, input.decree().strip(),
                input.title().strip(), null, actor.account(), days));
    }

    /** Prepares that the changes of a decree are taken back; refuses what is no decree or was taken back already. */
    @Transactional
    public Proposal prepareTakeBack(Actor actor, int number) {
        ensureManager(actor);
        List<CalendarVersion> all = versions.all();
        CalendarVersion decree = all.stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow(Refusal::notFound);
        if (decree.kind() != CalendarVersion.Kind.DECREE) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "calendar.not-a-decree");
        }
        if (all.stream().anyMatch(version -> Objects.equals(version.takesBack(), number))) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "calendar.taken-back-already");
        }
        return keep(all.size(), new CalendarEdition(CalendarVersion.Kind.TAKE_BACK, decree.decree(), decree.title(),
                number, actor.account(), List.of()));
    }

    /** A decree in preparation; refuses with not-found. */
    @Transactional(readOnly = true)
    public Proposal get(Actor actor, UUID id) {
        ensureManager(actor);
        return proposals.find(id).orElseThrow(Refusal::notFound);
    }

    /**
     * Puts a prepared decree in force and opens the operation that moves the dossiers, in one transaction.
     *
     * @return the operation
     * @throws Refusal {@code calendar.changed-meanwhile} where another version came between preview and publication
     */
    @Transactional
    public UUID publish(Actor actor, UUID id) {
        ensureManager(actor);
        Proposal proposal = proposals.lock(id).orElseThrow(Refusal::notFound);
        if (proposal.published() != null) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "calendar.published-already");
        }
        if (versions.last() != proposal.basedOn()) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "calendar.changed-meanwhile");
        }
        if (operations.isCalendarMoving()) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "calendar.still-moving");
        }
        int version = putInForce(proposal, actor);
        proposals.markPublished(id, version);
        return operations.open(Operation.ofCalendar(version, actor.account(), clock.instant()), stretch(proposal));
    }

    /** The stretch of time that the changed days span. */
    OpenDossiers.Stretch stretch(Proposal proposal) {
        List<LocalDate> days = changesOf(proposal).stream().map(DayChange::date).sorted().toList();
        return new OpenDossiers.Stretch(
                days.get(0).atStartOfDay(CityClock.ZONE).toInstant(),
                days.get(days.size() - 1).plusDays(1).atStartOfDay(CityClock.ZONE).toInstant());
    }

    /** The days that it changes; those of the version that it takes back, if it does. */
    public List<DayChange> changesOf(Proposal proposal) {
        return proposal.takesBack()
                ? versions.changesOf(proposal.edition().takesBack())
                : proposal.edition().days();
    }

    private int putInForce(Proposal proposal, Actor actor) {
        CalendarEdition edition = proposal.edition();
        try {
            return versions.publish(new CalendarEdition(edition.kind(), edition.decree(), edition.title(),
                    edition.takesBack(), actor.account(), edition.days()));
        } catch (DuplicateKeyException anotherWasFirst) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "calendar.changed-meanwhile");
        }
    }

    private Proposal keep(int basedOn, CalendarEdition edition) {
        Proposal proposal = new Proposal(
                UUID.randomUUID(), edition, basedOn, clock.instant().truncatedTo(ChronoUnit.MICROS), null);
        proposals.insert(proposal);
        return proposal;
    }

    private static void ensureManager(Actor actor) {
        if (actor.kind() != Kind.MANAGER) {
            throw Refusal.of(Refusal.Kind.FORBIDDEN, "forbidden");
        }
    }
}
