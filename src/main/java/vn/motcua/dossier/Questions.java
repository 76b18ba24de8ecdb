package vn.motcua.dossier;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.CityClock;

/** What the applicant is asked while the dossier is on its way; several questions may be open at once. */
@Component
class Questions {

    private final AskedOfApplicant asked;
    private final DossierChange change;
    private final CityClock clock;

    Questions(AskedOfApplicant asked, DossierChange change, CityClock clock) {
        this.asked = asked;
        this.change = change;
        this.clock = clock;
    }

    /** Asks in the name of that account; a supplement or a payment makes the legal time stand. */
    void ask(Dossier dossier, Asked question, String actor) {
        asked.open(dossier.id(), question);
        Map<String, String> detail = new LinkedHashMap<>();
        detail.put("kind", question.kind());
        if (question.until() != null) {
            detail.put("until", question.until().toString());
        }
        DossierStatus next = dossier.status();
        if (question.stopsClock()) {
            detail.put("clock", "stopped");
            // The dossier goes on awaiting what was asked first.
            next = dossier.status().awaitsApplicant() ? dossier.status() : awaiting(question);
        }
        move(dossier, next, new Note(EventKind.ASKED, actor, dossier.unit(), detail));
    }

    Optional<Asked> open(String workItem) {
        return asked.open(workItem);
    }

    /** The question was answered: the legal time goes on where no other is open. */
    void answer(Dossier dossier, Asked question, String applicant) {
        close(question.workItem());
        boolean stood = dossier.status().awaitsApplicant() && question.stopsClock();
        DossierStatus next = stood ? afterAnswer(dossier) : dossier.status();
        move(dossier, next, new Note(EventKind.ANSWERED, applicant, null, Map.of("kind", question.kind())));
    }

    /** Closes what was asked, however it ended. */
    void close(String workItem) {
        asked.close(workItem, clock.instant());
    }

    private DossierStatus afterAnswer(Dossier dossier) {
        boolean accepted = dossier.milestones().acceptedAt() != null;
        return asked.openOf(dossier.id()).stream()
                .filter(Asked::stopsClock)
                .findFirst()
                .map(Questions::awaiting)
                .orElse(accepted ? DossierStatus.IN_PROGRESS : DossierStatus.SUBMITTED);
    }

    private static DossierStatus awaiting(Asked question) {
        return "payment".equals(question.kind()) ? DossierStatus.PAYMENT_ASKED : DossierStatus.SUPPLEMENT_ASKED;
    }

    private void move(Dossier dossier, DossierStatus next, Note note) {
        if (next == dossier.status()) {
            change.note(dossier, note.kind(), note.actor(), note.unit(), note.detail());
        } else {
            change.to(dossier, next, note.kind(), note.actor(), note.unit(), note.detail());
        }
    }

    private record Note(EventKind kind, String actor, String unit, Map<String, String> detail) {}
}
