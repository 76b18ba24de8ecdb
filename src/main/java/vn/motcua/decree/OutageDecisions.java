package vn.motcua.decree;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.OpenDossiers;
import vn.motcua.organisation.CityClock;
import vn.motcua.organisation.Outage;
import vn.motcua.organisation.Outages;
import vn.motcua.refusal.Refusal;
import vn.motcua.security.Actor;
import vn.motcua.security.Kind;

/** What the city office says of outages: each word opens an operation that lets the open dossiers know. */
@Component
public class OutageDecisions {

    private final Outages outages;
    private final OperationTable operations;
    private final Sentences sentences;
    private final CityClock clock;

    OutageDecisions(Outages outages, OperationTable operations, Sentences sentences, CityClock clock) {
        this.outages = outages;
        this.operations = operations;
        this.sentences = sentences;
        this.clock = clock;
    }

    /**
     * Announces an outage that is to come, or recognises one that was.
     *
     * @return the operation that moves the dossiers
     * @throws Refusal {@code outage.invalid} with the fields to mend
     */
    @Transactional
    public UUID announce(Actor actor, OutageInput input) {
        ensureCityOffice(actor);
        OutageCheck.Outage typed = new OutageCheck(sentences, clock.instant()).read(input);
        boolean overlaps = outages.standingAfter(typed.from()).stream()
                .anyMatch(other -> other.from().isBefore(typed.to()));
        if (overlaps) {
            throw Refusal.invalid("outage.invalid", List.of(sentences.problem("fromDay", "outage.overlaps")));
        }
        return open(actor, outages.announce(typed.from(), typed.to(), typed.reason(), actor.account()));
    }

    /** Lets an outage end earlier. */
    @Transactional
    public UUID shorten(Actor actor, UUID id, String day, String time) {
        ensureCityOffice(actor);
        Outage before = outages.get(id);
        outages.shorten(id, new OutageCheck(sentences, clock.instant()).readEnd(day, time), actor.account());
        return open(actor, outages.get(id), before);
    }

    /** Calls an outage off, so that no clock stands or stood in it. */
    @Transactional
    public UUID cancel(Actor actor, UUID id) {
        ensureCityOffice(actor);
        return open(actor, outages.cancel(id, actor.account()));
    }

    /** Recognises an outage that the product found by itself: legal time stood in it. */
    @Transactional
    public UUID recognise(Actor actor, UUID id) {
        ensureCityOffice(actor);
        return open(actor, outages.recognise(id, actor.account()));
    }

    private UUID open(Actor actor, Outage outage) {
        return open(actor, outage, outage);
    }

    /** Dossiers that the earlier words reached must hear the later ones. */
    private UUID open(Actor actor, Outage outage, Outage before) {
        return operations.open(
                Operation.ofOutage(outage.id(), outage.revision(), actor.account(), clock.instant()),
                new OpenDossiers.Stretch(outage.from(), before.to()));
    }

    private static void ensureCityOffice(Actor actor) {
        if (actor.kind() != Kind.MANAGER && actor.kind() != Kind.ADMIN) {
            throw Refusal.of(Refusal.Kind.FORBIDDEN, "forbidden");
        }
    }
}
