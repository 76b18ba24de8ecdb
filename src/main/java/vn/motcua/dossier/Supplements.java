package vn.motcua.dossier;

import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.document.Documents;
import vn.motcua.document.StoredDocument;
import vn.motcua.form.Answers;
import vn.motcua.form.FormCheck;
import vn.motcua.form.FormInput;
import vn.motcua.form.FormSchema;
import vn.motcua.organisation.CityClock;
import vn.motcua.refusal.FieldProblem;
import vn.motcua.refusal.Refusal;
import vn.motcua.security.Actor;
import vn.motcua.service.Services;

/** What the applicant adds when a supplement is asked: just the answers and documents that were asked. */
@Component
public class Supplements {

    private final DossierRows rows;
    private final DossierDocuments dossierDocuments;
    private final AskedOfApplicant asked;
    private final Documents documents;
    private final Services services;
    private final FormCheck formCheck;
    private final FormInput formInput;
    private final CityClock clock;

    Supplements(
            DossierRows rows,
            DossierDocuments dossierDocuments,
            AskedOfApplicant asked,
            Documents documents,
            Services services,
            FormCheck formCheck,
            FormInput formInput,
            CityClock clock) {
        this.rows = rows;
        this.dossierDocuments = dossierDocuments;
        this.asked = asked;
        this.documents = documents;
        this.services = services;
        this.formCheck = formCheck;
        this.formInput = formInput;
        this.clock = clock;
    }

    /** The supplement that is open for this applicant's dossier. */
    public Asked open(Actor actor, UUID id) {
        return openOf(own(actor, id));
    }

    /**
     * Takes a document that was asked for; the one before gives way.
     *
     * @throws Refusal {@code dossier.nothing-asked} or {@code document.not-asked}
     */
    @Transactional
    public DossierDocument attach(Actor actor, UUID id, String key, String fileName, InputStream content) {
        own(actor, id);
        Dossier dossier = rows.lock(id);
        Asked question = openOf(dossier);
        Drafts.ensureSlot(form(dossier), key);
        if (!question.documents().isEmpty() && !question.documents().contains(key)) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "document.not-asked");
        }
        StoredDocument stored = documents.store(fileName, content);
        rows.touch(id, clock.instant());
        return dossierDocuments.put(id, key, stored, clock.instant());
    }

    /** Keeps what was typed so far, checked only when the supplement is sent. */
    @Transactional
    public Dossier save(Actor actor, UUID id, Map<String, Object> answers) {
        own(actor, id);
        Dossier dossier = rows.lock(id);
        rows.saveAnswers(id, merged(dossier, openOf(dossier), answers), clock.instant());
        return rows.find(id).orElseThrow();
    }

    /** Checks the whole dossier as it would be with these answers, and keeps them if nothing is wrong. */
    @Transactional
    public void apply(Actor actor, UUID id, Map<String, Object> answers) {
        own(actor, id);
        Dossier dossier = rows.lock(id);
        Answers merged = merged(dossier, openOf(dossier), answers);
        Set<String> present = dossierDocuments.keysOf(id);
        List<FieldProblem> problems = formCheck.problems(form(dossier), merged, present);
        if (!problems.isEmpty()) {
            throw Refusal.invalid("dossier.invalid", problems);
        }
        rows.saveAnswers(id, merged, clock.instant());
    }

    private Answers merged(Dossier dossier, Asked question, Map<String, Object> answers) {
        Map<String, Object> allowed = new LinkedHashMap<>(answers);
        if (!question.fields().isEmpty()) {
            allowed.keySet().retainAll(question.fields());
        } else if (!question.documents().isEmpty()) {
            // Only documents were asked for: what was declared stays as it was filed.
            allowed.clear();
        }
        return dossier.answers().merge(formInput.fromJson(form(dossier), allowed));
    }

    private Asked openOf(Dossier dossier) {
        return asked.openOf(dossier.id()).stream()
                .filter(question -> "supplement".equals(question.kind()))
                .findFirst()
                .orElseThrow(() -> Refusal.of(Refusal.Kind.CONFLICT, "dossier.nothing-asked"));
    }

    private FormSchema form(Dossier dossier) {
        return services.version(dossier.service(), dossier.serviceVersion()).form();
    }

    private Dossier own(Actor actor, UUID id) {
        return rows.find(id)
                .filter(dossier -> dossier.applicant().account().equals(actor.account()))
                .orElseThrow(Refusal::notFound);
    }
}
