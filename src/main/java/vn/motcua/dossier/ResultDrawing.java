package vn.motcua.dossier;

import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.background.Batches;
import vn.motcua.document.Documents;
import vn.motcua.document.SignedPaper;
import vn.motcua.document.SignedPapers;
import vn.motcua.document.StoredDocument;
import vn.motcua.refusal.Refusal;
import vn.motcua.watch.LogContext;

/**
 * Draws each result once, from what its decision froze, by whoever comes first: a worker on any node, or the first reader.
 *
 * <p>From then on the stored PDF is served.
 */
@Component
class ResultDrawing {

    private static final Logger log = LoggerFactory.getLogger(ResultDrawing.class);

    private final ResultTable results;
    private final SignedPapers papers;
    private final Documents documents;
    private final Batches batches;
    private final TransactionTemplate transaction;
    private final TransactionTemplate apart;

    ResultDrawing(
            ResultTable results,
            SignedPapers papers,
            Documents documents,
            Batches batches,
            PlatformTransactionManager transactions) {
        this.results = results;
        this.papers = papers;
        this.documents = documents;
        this.batches = batches;
        this.transaction = new TransactionTemplate(transactions);
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * That paper with its stored PDF; whoever comes while another draws waits, and gets the same.
     *
     * @throws Refusal not found, where there is no such paper
     */
    DossierResult drawn(UUID dossier, int number) {
        return results.of(dossier).stream()
                .filter(result -> result.number() == number)
                .findFirst()
                .map(result -> result.isDrawn() ? result : own().execute(status -> draw(dossier, number)))
                .orElseThrow(Refusal::notFound);
    }

    /** Draws what that dossier's readers will be told of; what cannot be drawn does not keep the rest from them. */
    void drawAllOf(UUID dossier) {
        for (ResultTable.Waiting waiting : results.waiting(dossier)) {
            try {
                own().executeWithoutResult(status -> draw(dossier, waiting.number()));
            } catch (RuntimeException problem) {
                putOff(waiting, problem);
            }
        }
    }

    /**
     * Draws what waits, as far as it can be drawn; one that cannot be does not hold up the others. Several nodes share the
     * work: what one has taken the others pass over.
     */
    void drawWaiting() {
        batches.doEach(new Undrawn());
    }

    private final class Undrawn implements Batches.Queue<ResultTable.Waiting> {

        @Override
        public Optional<ResultTable.Waiting> take() {
            return results.takeNext();
        }

        @Override
        public void work(ResultTable.Waiting taken) {
            draw(taken.dossier(), taken.number());
        }

        @Override
        public void putOff(ResultTable.Waiting failed, RuntimeException problem) {
            ResultDrawing.this.putOff(failed, problem);
        }
    }

    private void putOff(ResultTable.Waiting waiting, RuntimeException problem) {
        String code = results.codeOf(waiting.dossier());
        LogContext.about(code);
        if (waiting.attempts() == 0) {
            log.error("Result {} of dossier {} could not be drawn; it is tried again", waiting.number(), code, problem);
        }
        own().executeWithoutResult(status -> results.postpone(waiting));
    }

    private DossierResult draw(UUID dossier, int number) {
        ResultTable.Locked locked = results.lock(dossier, number).orElseThrow(Refusal::notFound);
        DossierResult result = locked.result();
        if (result.isDrawn()) {
            return result;
        }
        FrozenPaper frozen = locked.frozen();
        SignedPaper paper =
                papers.draw(frozen.template(), frozen.says(), frozen.signer().signer(), frozen.signedAt());
        StoredDocument stored = documents.store(result.name(), paper);
        results.drawn(dossier, number, stored);
        return new DossierResult(
                number, result.kind(), result.name(), result.type(), stored.size(), stored.sha256(), result.issuedAt());
    }

    /** A transaction that may write: the one that is under way, or one of its own where that only reads. */
    private TransactionTemplate own() {
        return TransactionSynchronizationManager.isCurrentTransactionReadOnly() ? apart : transaction;
    }
}
