package vn.motcua.dossier;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.form.Answers;
import vn.motcua.form.FormCheck;
import vn.motcua.organisation.CityClock;
import vn.motcua.organisation.Units;
import vn.motcua.refusal.FieldProblem;
import vn.motcua.refusal.Refusal;
import vn.motcua.security.Actor;
import vn.motcua.service.Service;
import vn.motcua.service.Services;

/** The moment of filing: one small durable transaction, whatever the load behind it. */
@Component
class Filing {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final DossierRows rows;
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
            JdbcClient jdbc,
            TransactionTemplate transaction,
            DossierRows rows,
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
        this.jdbc = jdbc;
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
        Dossier draft = own(actor, id);
        if (draft.isDraft()) {
            codes.openDay(units.get(draft.unit()));
        }
        return transaction.execute(status -> file(actor, id, submissionKey));
    }

    private Receipt file(Actor actor, UUID id, String submissionKey) {
        Dossier draft = rows.lock(id);
        if (!draft.isDraft()) {
            return again(draft, submissionKey);
        }
        Service service = services.onOffer(draft.service(), LocalDate.now(clock));
        Answers answers = checked(service, draft);
        rules.forEach(rule -> rule.check(draft, service));
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        String nonce = trackingKeys.newNonce();
        String trackingKey = trackingKeys.key(id, nonce);
        String code = codes.next(units.get(draft.unit()));
        markSubmitted(draft, service, answers, new Marks(code, now, submissionKey, nonce, trackingKeys.hash(trackingKey)));
        events.append(id, EventKind.SUBMITTED, now, actor.account(), null, Map.of(
                "code", code, "service", service.key(), "version", Integer.toString(service.version())));
        news.publishEvent(new DossierSubmitted(id, draft.unit(), now));
        return new Receipt(id, code, trackingKey, now, documents.of(id));
    }

    private Receipt again(Dossier dossier, String submissionKey) {
        Stored stored = jdbc.sql("select submission_key, tracking_nonce from dossier where id = :id")
                .param("id", dossier.id())
                .query((row, number) -> new Stored(row.getString(1), row.getString(2)))
                .single();
        if (!submissionKey.equals(stored.submissionKey())) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "dossier.not-a-draft");
        }
        return new Receipt(
                dossier.id(), dossier.code(), trackingKeys.key(dossier.id(), stored.nonce()),
                dossier.milestones().submittedAt(), documents.of(dossier.id()));
    }

    private Answers checked(Service service, Dossier draft) {
        List<FieldProblem> problems =
                formCheck.problems(service.form(), draft.answers(), documents.keysOf(draft.id()));
        if (!problems.isEmpty()) {
            throw Refusal.invalid("dossier.invalid", problems);
        }
        return formCheck.visible(service.form(), draft.answers());
    }

    private void markSubmitted(Dossier draft, Service service, Answers answers, Marks marks) {
        jdbc.sql("""
                update dossier set status = 'submitted', code = :code, service_version = :version, answers = :answers,
                       submitted_at = :at, changed_at = :at, version = version + 1, submission_key = :submissionKey,
                       tracking_nonce = :nonce, tracking_hash = :hash
                where id = :id
                """)
                .param("code", marks.code())
                .param("version", service.version())
                .param("answers", answers.toJson())
                .param("at", Timestamp.from(marks.at()))
                .param("submissionKey", marks.submissionKey())
                .param("nonce", marks.nonce())
                .param("hash", marks.trackingHash())
                .param("id", draft.id())
                .update();
        jdbc.sql("insert into dossier_unit (dossier_id, unit_code, since) values (:id, :unit, :at)")
                .param("id", draft.id())
                .param("unit", draft.unit())
                .param("at", Timestamp.from(marks.at()))
                .update();
    }

    private Dossier own(Actor actor, UUID id) {
        return rows.find(id)
                .filter(dossier -> dossier.applicant().account().equals(actor.account()))
                .orElseThrow(Refusal::notFound);
    }

    private record Marks(String code, Instant at, String submissionKey, String nonce, String trackingHash) {}

    private record Stored(String submissionKey, String nonce) {}
}
