package vn.motcua.dossier;

import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.document.Documents;
import vn.motcua.document.StoredDocument;
import vn.motcua.form.Answers;
import vn.motcua.form.Field;
import vn.motcua.form.FormCheck;
import vn.motcua.form.FormInput;
import vn.motcua.form.FormSchema;
import vn.motcua.organisation.CityClock;
import vn.motcua.refusal.FieldProblem;
import vn.motcua.refusal.Refusal;
import vn.motcua.security.Account;
import vn.motcua.security.Accounts;
import vn.motcua.security.Actor;
import vn.motcua.service.ReceivingUnits;
import vn.motcua.service.Service;
import vn.motcua.service.Services;

/** Dossiers being filled in: everything typed is kept on the server, another device can go on. */
@Component
public class Drafts {

    private final Services services;
    private final ReceivingUnits receivingUnits;
    private final Accounts accounts;
    private final DossierRows rows;
    private final DossierDocuments dossierDocuments;
    private final Documents documents;
    private final FormCheck formCheck;
    private final FormInput formInput;
    private final CityClock clock;

    Drafts(
            Services services,
            ReceivingUnits receivingUnits,
            Accounts accounts,
            DossierRows rows,
            DossierDocuments dossierDocuments,
            Documents documents,
            FormCheck formCheck,
            FormInput formInput,
            CityClock clock) {
        this.services = services;
        this.receivingUnits = receivingUnits;
        this.accounts = accounts;
        this.rows = rows;
        this.dossierDocuments = dossierDocuments;
        this.documents = documents;
        this.formCheck = formCheck;
        this.formInput = formInput;
        this.clock = clock;
    }

    /**
     * Opens a draft, prefilled with what the city already holds of the applicant.
     *
     * @throws Refusal {@code service.unknown}, {@code unit.not-receiving}, or forbidden for anyone but an applicant
     */
    @Transactional
    public Dossier open(Actor actor, String serviceKey, String unit, Map<String, Object> answers) {
        ensureApplicant(actor);
        Service service = services.onOffer(serviceKey, LocalDate.now(clock));
        if (unit == null || !receivingUnits.receives(service, unit)) {
            throw Refusal.invalid("unit.not-receiving", List.of(new FieldProblem(
                    "unit", "unit.not-receiving", "Chọn đơn vị nhận dịch vụ này", "Choose a unit that receives it")));
        }
        Dossier draft = draft(actor, service, unit, prefilled(actor, service.form(), answers));
        rows.insert(draft);
        return draft;
    }

    /**
     * Keeps what was typed, right or wrong; unknown keys are ignored.
     *
     * @param version the version on which the change is based, null to skip the comparison
     * @throws Refusal stale where the draft changed elsewhere
     */
    @Transactional
    public Dossier save(Actor actor, UUID id, Map<String, Object> answers, Integer version) {
        Dossier draft = lockOwn(actor, id);
        ensureVersion(draft, version);
        FormSchema form = services.get(draft.service()).form();
        rows.saveAnswers(id, draft.answers().merge(formInput.fromJson(form, answers)), now());
        return rows.find(id).orElseThrow();
    }

    /** Keeps answers that were read from a page of the form. */
    @Transactional
    public Dossier save(Actor actor, UUID id, Answers typed) {
        Dossier draft = lockOwn(actor, id);
        rows.saveAnswers(id, draft.answers().merge(typed), now());
        return rows.find(id).orElseThrow();
    }

    /**
     * Takes a document into its place in the draft.
     *
     * @throws Refusal {@code document.…} with a sentence of its own for each reason
     */
    @Transactional
    public DossierDocument attach(Actor actor, UUID id, String key, String fileName, InputStream content) {
        Dossier draft = lockOwn(actor, id);
        ensureSlot(services.get(draft.service()).form(), key);
        StoredDocument stored = documents.store(fileName, content);
        rows.touch(id, now());
        return dossierDocuments.put(id, key, stored, now());
    }

    /** Takes a document out of the draft. */
    @Transactional
    public void detach(Actor actor, UUID id, String key) {
        lockOwn(actor, id);
        dossierDocuments.remove(id, key);
        rows.touch(id, now());
    }

    /** The draft of that applicant; not found for anybody else. */
    public Dossier own(Actor actor, UUID id) {
        return rows.find(id).filter(draft -> draft.applicant().account().equals(actor.account()))
                .orElseThrow(Refusal::notFound);
    }

    /** The documents uploaded so far. */
    public List<DossierDocument> documents(Actor actor, UUID id) {
        own(actor, id);
        return dossierDocuments.of(id);
    }

    /** What is still missing or wrong before the draft can be filed. */
    public List<FieldProblem> problems(Dossier draft) {
        FormSchema form = services.get(draft.service()).form();
        return formCheck.problems(form, draft.answers(), dossierDocuments.keysOf(draft.id()));
    }

    static void ensureSlot(FormSchema form, String key) {
        if (form.documents().stream().noneMatch(slot -> slot.key().equals(key))) {
            throw Refusal.of(Refusal.Kind.NOT_FOUND, "document.unknown-slot");
        }
    }

    private Dossier lockOwn(Actor actor, UUID id) {
        own(actor, id);
        Dossier draft = rows.lock(id);
        if (!draft.isDraft()) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "dossier.not-a-draft");
        }
        return draft;
    }

    private static void ensureApplicant(Actor actor) {
        if (!actor.isApplicant()) {
            throw Refusal.of(Refusal.Kind.FORBIDDEN, "dossier.applicants-only");
        }
    }

    private static void ensureVersion(Dossier draft, Integer version) {
        if (version != null && version != draft.version()) {
            throw Refusal.of(Refusal.Kind.STALE, "dossier.changed-elsewhere");
        }
    }

    private Dossier draft(Actor actor, Service service, String unit, Answers answers) {
        Instant now = now();
        return new Dossier(
                DossierIds.next(now), null, service.key(), service.version(), unit,
                new Dossier.Applicant(actor.account(), actor.name()), DossierStatus.DRAFT, answers, 1,
                new Dossier.Milestones(now, now, null, null, null, null, null), false);
    }

    private Answers prefilled(Actor actor, FormSchema form, Map<String, Object> answers) {
        Map<String, Object> known = new HashMap<>();
        Account account = accounts.find(actor.account()).orElseThrow(Refusal::notFound);
        for (Field field : form.fields()) {
            if (field.prefill() != null) {
                account.prefill(field.prefill()).ifPresent(fact -> known.put(field.key(), fact));
            }
        }
        return Answers.of(known).merge(formInput.fromJson(form, answers));
    }

    private Instant now() {
        return clock.instant();
    }
}
