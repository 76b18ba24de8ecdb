package vn.motcua.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
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
 * <p>All that can be refused is looked at before the number is taken: from then on the others who file at that unit wait.
 */
@Component
class Filing {

    private final TransactionTemplate transaction;
    private final FilingRows rows;
    private final DossierDocuments documents;
    private final DossierEvents events;
    private final DossierCodes codes;
    private final TrackingKeys trackingKeys;
    private final Services services;
    private final Units units;
    private final FormCheck formCheck;
    private final CityClock clock;
    private final ApplicationEventPublisher news;
    private final List<FilingRule> rules;

    Filing(
            TransactionTemplate transaction,
            FilingRows rows,
            DossierDocuments documents,
            DossierEvents events,
            DossierCodes codes,
            TrackingKeys trackingKeys,
            Services services,
            Units units,
            FormCheck formCheck,
            CityClock clock,
            ApplicationEventPublisher news,
            List<FilingRule> rules) {
        this.transaction = transaction;
        this.rows = rows;
        this.documents = documents;
        this.events = events;
        this.codes = codes;
        this.trackingKeys = trackingKeys;
        this.services = services;
        this.units = units;
        this.formCheck = formCheck;
        this.clock = clock;
        this.news = news;
        this.rules = List.copyOf(rules);
    }

    Receipt submit(Actor actor, UUID id, String submissionKey) {
        Attempt attempt = attempt(actor, id, submissionKey);
        while (attempt.receipt() == null) {
            codes.openDay(units.get(attempt.unit()));
            attempt = attempt(actor, id, submissionKey);
        }
        return attempt.receipt();
    }

    private Attempt attempt(Actor actor, UUID id, String submissionKey) {
        return transaction.execute(status -> {
            FilingRows.Found found = rows.lock(id, actor.account()).orElseThrow(Refusal::notFound);
            List<DossierDocument> handedIn = documents.of(id);
            Optional<Receipt> receipt = found.dossier().isDraft()
                    ? file(actor, found, handedIn, submissionKey)
                    : Optional.of(again(found, handedIn, submissionKey));
            if (receipt.isEmpty()) {
                status.setRollbackOnly();
            }
            return new Attempt(found.dossier().unit(), receipt.orElse(null));
        });
    }

    private Optional<Receipt> file(
            Actor actor, FilingRows.Found found, List<DossierDocument> handedIn, String submissionKey) {
        Dossier draft = found.dossier();
        Service service = services.onOffer(draft.service(), LocalDate.now(clock));
        Answers answers = checked(service, draft, handedIn);
        rules.forEach(rule -> rule.check(draft, service));
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        rows.showTo(draft.id(), draft.unit(), now);
        return codes.next(units.get(draft.unit())).map(code -> {
            String nonce = trackingKeys.newNonce();
            String trackingKey = trackingKeys.key(draft.id(), nonce);
            Dossier filed = draft.filed(code, service.version(), answers);
            record(found, filed, now, new FilingRows.Marks(submissionKey, nonce, trackingKeys.hash(trackingKey)));
            news.publishEvent(new DossierSubmitted(
                    filed.id(), code, filed.service(), filed.unit(), actor.account(), now));
            return new Receipt(filed.id(), code, trackingKey, now, handedIn);
        });
    }

    private Receipt again(FilingRows.Found found, List<DossierDocument> handedIn, String submissionKey) {
        if (!submissionKey.equals(found.submissionKey())) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "dossier.not-a-draft");
        }
        Dossier dossier = found.dossier();
        return new Receipt(
                dossier.id(), dossier.code(), trackingKeys.key(dossier.id(), found.nonce()),
                dossier.milestones().submittedAt(), handedIn);
    }

    private Answers checked(Service service, Dossier draft, List<DossierDocument> handedIn) {
        FormCheck.Checked checked = formCheck.check(service.form(), draft.answers(),
                handedIn.stream().map(DossierDocument::key).collect(Collectors.toSet()));
        if (!checked.problems().isEmpty()) {
            throw Refusal.invalid("dossier.invalid", checked.problems());
        }
        return checked.answers();
    }

    private void record(FilingRows.Found found, Dossier filed, Instant now, FilingRows.Marks marks) {
        DossierEvent event = new DossierEvent(
                filed.id(), found.lastEvent() + 1, EventKind.SUBMITTED, now, filed.applicant().account(), null,
                new TreeMap<>(Map.of(
                        "code", filed.code(),
                        "service", filed.service(),
                        "version", Integer.toString(filed.serviceVersion()))));
        rows.file(filed, marks, event, events.append(event, found.lastHash()));
    }

    /** A receipt, or none where the numbers of the unit's day had not been opened. */
    private record Attempt(String unit, Receipt receipt) {}
}
