package vn.motcua.dossier;

import java.io.OutputStream;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.document.Documents;
import vn.motcua.organisation.CityCalendar;
import vn.motcua.organisation.CityClock;
import vn.motcua.refusal.Refusal;
import vn.motcua.security.Actor;
import vn.motcua.service.Service;
import vn.motcua.service.Services;

/** Opens dossiers for those who may see them, and the papers in them. */
@Component
public class DossierFiles {

    private final Dossiers dossiers;
    private final Services services;
    private final DossierClocks clocks;
    private final Stages stages;
    private final DossierDocuments dossierDocuments;
    private final AskedOfApplicant asked;
    private final Results results;
    private final Decisions decisions;
    private final Documents documents;
    private final CityCalendar calendar;
    private final CityClock clock;
    private final TransactionTemplate reading;

    DossierFiles(
            Dossiers dossiers,
            Services services,
            DossierClocks clocks,
            Stages stages,
            DossierDocuments dossierDocuments,
            AskedOfApplicant asked,
            Results results,
            Decisions decisions,
            Documents documents,
            CityCalendar calendar,
            CityClock clock,
            PlatformTransactionManager transactions) {
        this.dossiers = dossiers;
        this.services = services;
        this.clocks = clocks;
        this.stages = stages;
        this.dossierDocuments = dossierDocuments;
        this.asked = asked;
        this.results = results;
        this.decisions = decisions;
        this.documents = documents;
        this.calendar = calendar;
        this.clock = clock;
        this.reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
    }

    /**
     * Opens the dossier of that id or code.
     *
     * @throws Refusal not found, for what does not exist and for what is not this actor's alike
     */
    public DossierFile open(Actor actor, String idOrCode) {
        return open(dossiers.find(actor, idOrCode));
    }

    /** Opens a dossier that was already found for its reader. */
    public DossierFile open(Dossier dossier) {
        // Before the reading begins, which would hold a connection while the paper is drawn on another.
        results.drawFor(dossier);
        return reading.execute(status -> laidOut(dossier));
    }

    private DossierFile laidOut(Dossier dossier) {
        Service service = services.version(dossier.service(), dossier.serviceVersion());
        DossierClock legalClock = clocks.of(dossier);
        return new DossierFile(
                dossier,
                service,
                legalClock,
                remaining(legalClock),
                stages.of(dossier, service),
                dossierDocuments.of(dossier.id()),
                asked.openOf(dossier.id()),
                results.of(dossier.id()),
                decisions.of(dossier.id()));
    }

    /** What whoever holds the tracking key may see: no document, no paper, no decision. */
    DossierFile open(Dossier dossier, TrackedRows.Way way) {
        Service service = services.version(dossier.service(), dossier.serviceVersion());
        DossierClock legalClock = clocks.of(dossier, way.events());
        return new DossierFile(
                dossier, service, legalClock, remaining(legalClock), stages.of(dossier, service, way.walked()), List.of(),
                way.asked(), List.of(), List.of());
    }

    /** In whole seconds: nobody counts the law in less. */
    private Duration remaining(DossierClock legalClock) {
        if (legalClock.derivation() == null || legalClock.ended() != null) {
            return null;
        }
        WorkingCalendar counts = calendar.calendar(legalClock.derivation().calendar());
        return legalClock.remaining(clock.instant(), counts).truncatedTo(ChronoUnit.SECONDS);
    }

    /** The document under that key of a dossier that this actor may see. */
    public DossierDocument document(Actor actor, String idOrCode, String key) {
        Dossier dossier = dossiers.find(actor, idOrCode);
        return dossierDocuments.of(dossier.id()).stream()
                .filter(document -> document.key().equals(key))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    /** The paper of that number that the city issued on a dossier that this actor may see. */
    public DossierResult result(Actor actor, String idOrCode, int number) {
        Dossier dossier = dossiers.find(actor, idOrCode);
        return resultOf(dossier.id(), number);
    }

    /** The paper of that number of a dossier that was already found for its reader. */
    public DossierResult resultOf(UUID dossier, int number) {
        return results.drawn(dossier, number);
    }

    /** The papers of a dossier that was already found for its reader, drawn now if nobody wanted them before. */
    public List<DossierResult> results(UUID dossier) {
        results.drawAllOf(dossier);
        return results.of(dossier);
    }

    /** Writes the content of a document or result that was found for its reader. */
    public void write(String sha256, OutputStream out) {
        documents.writeTo(sha256, out);
    }

    /** Whether that work item was completed before, by this actor or by somebody of one of his units. */
    public boolean completedBy(String workItem, Actor actor) {
        return decisions.completed(workItem)
                .filter(by -> by.account().equals(actor.account()) || isOfUnit(actor, by.unit()))
                .isPresent();
    }

    private static boolean isOfUnit(Actor actor, String unit) {
        return actor.posts().stream().anyMatch(post -> post.unit().equals(unit));
    }

    /** What was decided so far, for the officer at the next step. */
    public List<Decision> decisions(UUID dossier) {
        return decisions.of(dossier);
    }
}
