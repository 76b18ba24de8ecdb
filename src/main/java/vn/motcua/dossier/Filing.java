package vn.motcua.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.database.Journey;
import vn.motcua.form.Answers;
import vn.motcua.form.FormCheck;
import vn.motcua.organisation.CityClock;
import vn.motcua.organisation.Units;
import vn.motcua.refusal.Refusal;
import vn.motcua.security.Actor;
import vn.motcua.service.Service;
import vn.motcua.service.Services;

/**
 * The moment of filing: one small durable transaction, whatever the load behind it.
 *
 * <p>The draft is read and looked at without a lock, the number taken by itself, and then all is written in one journey to the
 * database, provided that the draft is still the one that was looked at.
 */
@Component
class Filing {

    /** A draft that changes again and again while it is filed is edited by a machine. */
    private static final int ATTEMPTS = 5;

    private final TransactionTemplate transaction;
    private final Journey journey;
    private final FilingRows rows;
    private final DossierEvents events;
    private final DossierCodes codes;
    private final TrackingKeys trackingKeys;
    private final Services services;
    private final Units units;
    private final FormCheck formCheck;
    private final CityClock clock;
    private final ApplicationEventPublisher news;
    private final FilingFigures figures;
    private final List<FilingRule> rules;

    Filing(
            TransactionTemplate transaction,
            Journey journey,
            FilingRows rows,
            DossierEvents events,
            DossierCodes codes,
            TrackingKeys trackingKeys,
            Services services,
            Units units,
            FormCheck formCheck,
            CityClock clock,
            ApplicationEventPublisher news,
            FilingFigures figures,
            List<FilingRule> rules) {
        this.transaction = transaction;
        this.journey = journey;
        this.rows = rows;
        this.events = events;
        this.codes = codes;
        this.trackingKeys = trackingKeys;
        this.services = services;
        this.units = units;
        this.formCheck = formCheck;
        this.clock = clock;
        this.news = news;
        this.figures = figures;
        this.rules = List.copyOf(rules);
    }

    Receipt submit(Actor actor, UUID id, String submissionKey) {
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            try {
                return attempt(actor, id, submissionKey);
            } catch (OptimisticLockingFailureException | DuplicateKeyException meanwhile) {
                // The draft was changed or filed since it was read: look at it anew.
            }
        }
        try {
            return attempt(actor, id, submissionKey);
        } catch (OptimisticLockingFailureException again) {
            throw Refusal.of(Refusal.Kind.STALE, "dossier.changed-elsewhere");
        }
    }

    private Receipt attempt(Actor actor, UUID id, String submissionKey) {
        FilingRows.Found found = rows.find(id, actor.account()).orElseThrow(Refusal::notFound);
        if (!found.dossier().isDraft()) {
            return again(found, submissionKey);
        }
        Dossier draft = found.dossier();
        Service service = services.onOffer(draft.service(), LocalDate.now(clock));
        Answers answers = checked(service, draft, found.documents());
        rules.forEach(rule -> rule.check(draft, service));
        Dossier filed = draft.filed(codes.next(units.get(draft.unit())), service.version(), answers);
        return file(found, filed, submissionKey);
    }

    private Receipt file(FilingRows.Found found, Dossier filed, String submissionKey) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        String nonce = trackingKeys.newNonce();
        String trackingKey = trackingKeys.key(filed.id(), nonce);
        String trackingHash = trackingKeys.hash(trackingKey);
        DossierEvents.Linked event = events.link(submitted(found, filed, now), found.lastHash());
        transaction.executeWithoutResult(status -> journey.together(() -> {
            // The row first: what refers to it then finds it written by the same transaction, and need not lock it once more.
            rows.file(found, filed, new FilingRows.Marks(submissionKey, nonce, trackingHash, event));
            events.append(event);
            rows.showTo(filed.id(), filed.unit(), now);
            news.publishEvent(new DossierSubmitted(filed.id(), filed.unit(), now));
        }));
        figures.acknowledged();
        return new Receipt(filed.id(), filed.code(), trackingKey, now, found.documents());
    }

    private Receipt again(FilingRows.Found found, String submissionKey) {
        if (!submissionKey.equals(found.submissionKey())) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "dossier.not-a-draft");
        }
        Dossier dossier = found.dossier();
        return new Receipt(
                dossier.id(), dossier.code(), trackingKeys.key(dossier.id(), found.nonce()),
                dossier.milestones().submittedAt(), found.documents());
    }

    private Answers checked(Service service, Dossier draft, List<DossierDocument> handedIn) {
        FormCheck.Checked checked = formCheck.check(service.form(), draft.answers(),
                handedIn.stream().map(DossierDocument::key).collect(Collectors.toSet()));
        if (!checked.problems().isEmpty()) {
            throw Refusal.invalid("dossier.invalid", checked.problems());
        }
        return checked.answers();
    }

    private static DossierEvent submitted(FilingRows.Found found, Dossier filed, Instant now) {
        return new DossierEvent(
                filed.id(), found.lastEvent() + 1, EventKind.SUBMITTED, now, filed.applicant().account(), null,
                new TreeMap<>(Map.of(
                        "code", filed.code(),
                        "service", filed.service(),
                        "version", Integer.toString(filed.serviceVersion()))));
    }
}
