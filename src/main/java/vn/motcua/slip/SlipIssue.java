package vn.motcua.slip;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.motcua.document.PaperForm;
import vn.motcua.document.PaperForms;
import vn.motcua.dossier.Asked;
import vn.motcua.dossier.DossierChanged;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.DossierFile;
import vn.motcua.dossier.DossierFiles;
import vn.motcua.dossier.DossierResult;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.EventKind;
import vn.motcua.organisation.CityClock;

/**
 * Issues the papers that the law wants, in the transaction of what causes them; only what they say is frozen here.
 *
 * <p>Decree 61/2018, articles 17 to 20, and the forms of Circular 01/2018 and Circular 03/2025.
 */
@Component
class SlipIssue {

    private final Dossiers dossiers;
    private final DossierFiles files;
    private final PaperForms forms;
    private final SlipBooks books;
    private final RegisterTable register;
    private final ReceiptFacts receipts;
    private final SupplementFacts supplements;
    private final ApologyFacts apologies;
    private final StopFacts stops;
    private final ControlFacts controls;

    SlipIssue(
            Dossiers dossiers,
            DossierFiles files,
            PaperForms forms,
            SlipBooks books,
            RegisterTable register,
            ReceiptFacts receipts,
            SupplementFacts supplements,
            ApologyFacts apologies,
            StopFacts stops,
            ControlFacts controls) {
        this.dossiers = dossiers;
        this.files = files;
        this.forms = forms;
        this.books = books;
        this.register = register;
        this.receipts = receipts;
        this.supplements = supplements;
        this.apologies = apologies;
        this.stops = stops;
        this.controls = controls;
    }

    @EventListener
    void hear(DossierChanged change) {
        switch (change.event().kind()) {
            case ACCEPTED -> accept(file(change), change);
            case ASKED -> ask(change);
            case APOLOGISED -> apologise(file(change), change.event(), change);
            case REFUSED -> refuse(file(change), change.event());
            case WITHDRAWN, LAPSED, STOPPED -> stop(file(change), change.event());
            default -> moved(change);
        }
        if (isEnd(change.event().kind())) {
            control(file(change), change.event());
        }
    }

    private void accept(DossierFile file, DossierChanged change) {
        RegisterLine line = register.enter(file.dossier(), change.event().at());
        form(SlipKind.RECEIPT, change.event().at()).ifPresent(form -> {
            if (change.after().due() != null) {
                books.issue(file, SlipKind.RECEIPT, form, receipts.first(file, form, change, line), "", change.event().at());
            }
        });
    }

    private void moved(DossierChanged change) {
        if (!change.concernsTheClock()) {
            return;
        }
        Instant before = change.before().due();
        Instant after = change.after().due();
        if (before == null || after == null || Objects.equals(before, after) || change.after().ended() != null) {
            return;
        }
        DossierFile file = file(change);
        Instant at = change.event().at();
        Optional<Map<String, Object>> last = books.lastFacts(file.dossier().id(), SlipKind.RECEIPT);
        form(SlipKind.RECEIPT, at).filter(form -> last.isPresent()).ifPresent(form -> books.issue(
                file, SlipKind.RECEIPT, form, receipts.moved(last.get(), file, form, change),
                MovedBecause.of(change), at));
    }

    private void ask(DossierChanged change) {
        if (!"supplement".equals(change.event().detail().get("kind"))) {
            return;
        }
        DossierFile file = file(change);
        Optional<Asked> asked = file.asked().stream()
                .filter(question -> "supplement".equals(question.kind()))
                .reduce((earlier, later) -> later);
        form(SlipKind.SUPPLEMENT, change.event().at()).filter(form -> asked.isPresent()).ifPresent(form -> books.issue(
                file, SlipKind.SUPPLEMENT, form, books.numbered(
                        file.dossier().unit(), SlipKind.SUPPLEMENT, form, change.event().at(),
                        supplements.of(file, form, asked.get())),
                asked.get().text(), change.event().at()));
    }

    private void apologise(DossierFile file, DossierEvent event, DossierChanged change) {
        form(SlipKind.APOLOGY, event.at()).ifPresent(form -> {
            Map<String, Object> facts = apologies.of(file, form, change);
            String unit = ApologyFacts.unitOf(file, event);
            books.issue(file, SlipKind.APOLOGY, form,
                    books.numbered(unit, SlipKind.APOLOGY, form, event.at(), facts),
                    String.valueOf(facts.get("reason")), event.at());
        });
    }

    private void stop(DossierFile file, DossierEvent event) {
        form(SlipKind.STOP, event.at()).ifPresent(form -> {
            Map<String, Object> facts = stops.of(file, form, event);
            books.issue(file, SlipKind.STOP, form,
                    books.numbered(file.dossier().unit(), SlipKind.STOP, form, event.at(), facts),
                    String.valueOf(facts.get("reason")), event.at());
        });
    }

    /** Form 03 was drawn when the desk decided; it is one paper, kept among the results and among the slips. */
    private void refuse(DossierFile file, DossierEvent event) {
        Optional<DossierResult> paper = file.results().stream().reduce((earlier, later) -> later);
        form(SlipKind.REFUSAL, event.at())
                .filter(form -> file.dossier().milestones().acceptedAt() == null && paper.isPresent())
                .ifPresent(form -> books.keep(file, form, paper.get(), event.at()));
    }

    private void control(DossierFile file, DossierEvent event) {
        form(SlipKind.CONTROL, event.at()).ifPresent(form -> books.issue(
                file, SlipKind.CONTROL, form, controls.of(file, form, event.at()), "", event.at()));
    }

    private Optional<PaperForm> form(SlipKind kind, Instant at) {
        return forms.find(kind.code(), LocalDate.ofInstant(at, CityClock.ZONE));
    }

    private DossierFile file(DossierChanged change) {
        return files.open(dossiers.get(change.dossier()));
    }

    private static boolean isEnd(EventKind kind) {
        return switch (kind) {
            case RETURNED, REFUSED, WITHDRAWN, LAPSED -> true;
            default -> false;
        };
    }
}
