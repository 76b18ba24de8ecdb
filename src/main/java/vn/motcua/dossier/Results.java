package vn.motcua.dossier;

import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.motcua.document.Documents;

/** The papers that the city issues on a dossier: its result, or its refusal with reasons. */
@Component
class Results {

    private static final String TYPE = "application/pdf";

    private final ResultTable results;
    private final ResultDrawing drawing;
    private final ResultPapers papers;
    private final RefusalPapers refusals;
    private final ApplicationEventPublisher news;

    Results(
            ResultTable results,
            ResultDrawing drawing,
            ResultPapers papers,
            RefusalPapers refusals,
            ApplicationEventPublisher news) {
        this.results = results;
        this.drawing = drawing;
        this.papers = papers;
        this.refusals = refusals;
        this.news = news;
    }

    /** Freezes the result as it was decided; it is drawn after this transaction. */
    void issueResult(Dossier dossier, List<Decision> decisions) {
        issue(dossier.id(), "result", papers.resultName(dossier), papers.result(dossier, decisions));
    }

    /** Freezes the refusal as it was decided; it is drawn after this transaction. */
    void issueRefusal(Dossier dossier, List<Decision> decisions) {
        issue(dossier.id(), "refusal", refusals.name(dossier), refusals.of(dossier, decisions));
    }

    /** Draws what is to be told to whoever opens that dossier; to be called before he reads. */
    void drawFor(Dossier dossier) {
        boolean issued = dossier.milestones().resultAt() != null || dossier.status() == DossierStatus.REFUSED;
        if (issued && !isChanging()) {
            drawing.drawAllOf(dossier.id());
        }
    }

    /** Draws what that dossier has; what cannot be drawn now is tried again later. */
    void drawAllOf(UUID dossier) {
        drawing.drawAllOf(dossier);
    }

    /** Those with their PDFs; to who changes a dossier those too that nobody has drawn yet. */
    List<DossierResult> of(UUID dossier) {
        return results.of(dossier).stream().filter(result -> result.isDrawn() || isChanging()).toList();
    }

    /** That one with its PDF, drawn now if nobody wanted it before. */
    DossierResult drawn(UUID dossier, int number) {
        return drawing.drawn(dossier, number);
    }

    private void issue(UUID dossier, String kind, String name, FrozenPaper frozen) {
        results.add(
                dossier,
                new DossierResult(0, kind, Documents.nameOfPaper(name), TYPE, 0, null, frozen.signedAt()),
                frozen);
        news.publishEvent(new ResultIssued(dossier));
    }

    private static boolean isChanging() {
        return TransactionSynchronizationManager.isActualTransactionActive()
                && !TransactionSynchronizationManager.isCurrentTransactionReadOnly();
    }
}
