package vn.motcua.slip;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.background.Batches;
import vn.motcua.document.Documents;
import vn.motcua.document.SignedPaper;
import vn.motcua.document.SignedPapers;
import vn.motcua.document.Signer;
import vn.motcua.document.StoredDocument;
import vn.motcua.dossier.DossierFiles;
import vn.motcua.dossier.DossierResult;
import vn.motcua.refusal.Refusal;

/** Draws each slip once, from what it froze, signed with the key of its unit; from then on the stored PDF is served. */
@Component
class SlipDrawing {

    private static final Logger log = LoggerFactory.getLogger(SlipDrawing.class);

    private final SlipTable slips;
    private final SlipQueue queue;
    private final DossierFiles files;
    private final SignedPapers papers;
    private final Documents documents;
    private final Batches batches;
    private final TransactionTemplate transaction;

    SlipDrawing(
            SlipTable slips,
            SlipQueue queue,
            DossierFiles files,
            SignedPapers papers,
            Documents documents,
            Batches batches,
            TransactionTemplate transaction) {
        this.slips = slips;
        this.queue = queue;
        this.files = files;
        this.papers = papers;
        this.documents = documents;
        this.batches = batches;
        this.transaction = transaction;
    }

    /** The slip with its stored PDF; whoever comes while another draws waits, and gets the same. */
    Slip drawn(UUID dossier, SlipKind kind, int version) {
        return kind == SlipKind.REFUSAL ? refusal(dossier, version) : drawnHere(dossier, kind, version);
    }

    /** Form 03 in a list: with the file of the result that it is one paper with, where that can be drawn. */
    Slip withFile(Slip refusal) {
        int number = resultOf(refusal);
        return files.results(refusal.dossier()).stream()
                .filter(result -> result.number() == number)
                .findFirst()
                .map(result -> keep(refusal, result))
                .orElse(refusal);
    }

    private Slip refusal(UUID dossier, int version) {
        Slip slip = slips.find(dossier, SlipKind.REFUSAL, version).orElseThrow(Refusal::notFound);
        return slip.file() == null ? keep(slip, files.resultOf(dossier, resultOf(slip))) : slip;
    }

    private Slip keep(Slip refusal, DossierResult result) {
        slips.drawn(refusal, new StoredDocument(result.sha256(), result.name(), result.type(), result.size()));
        return slips.find(refusal.dossier(), refusal.kind(), refusal.version()).orElseThrow();
    }

    private int resultOf(Slip refusal) {
        return Integer.parseInt(slips.factsOf(refusal).get(SlipBooks.RESULT).toString());
    }

    private Slip drawnHere(UUID dossier, SlipKind kind, int version) {
        return transaction.execute(status -> {
            // In the order of the workers: first the place in the queue, then the slip.
            queue.take(dossier, kind, version);
            Slip slip = slips.lock(dossier, kind, version).orElseThrow(Refusal::notFound);
            return slip.file() == null ? draw(slip) : slip;
        });
    }

    /**
     * Draws what waits, as far as it can be drawn; one that cannot be does not hold up the others. Several nodes share the
     * work: what one has taken the others pass over.
     */
    void drawWaiting() {
        batches.doEach(new Undrawn());
    }

    private final class Undrawn implements Batches.Queue<SlipQueue.Waiting> {

        @Override
        public Optional<SlipQueue.Waiting> take() {
            return queue.take();
        }

        @Override
        public void work(SlipQueue.Waiting taken) {
            drawnHere(taken.dossier(), taken.kind(), taken.version());
        }

        @Override
        public void putOff(SlipQueue.Waiting failed, RuntimeException problem) {
            log.error("Slip {} could not be drawn; it is tried again", failed, problem);
            queue.postpone(failed);
        }
    }

    /** The PDF of these facts, signed. */
    SignedPaper signed(Slip slip, Map<String, Object> facts) {
        return papers.draw(slip.kind().code(), facts, signer(slip, facts));
    }

    private Slip draw(Slip slip) {
        StoredDocument stored = documents.store(slip.name(), signed(slip, slips.factsOf(slip)));
        slips.drawn(slip, stored);
        queue.done(slip);
        return slips.find(slip.dossier(), slip.kind(), slip.version()).orElseThrow();
    }

    private static Signer signer(Slip slip, Map<String, Object> facts) {
        boolean byLeader = facts.get("signer") != null;
        return new Signer(
                "",
                String.valueOf(byLeader ? facts.get("signer") : facts.get("issuer")),
                String.valueOf(byLeader ? facts.get("position") : facts.get("title")),
                slip.unit());
    }
}
