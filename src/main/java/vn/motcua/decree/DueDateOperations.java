package vn.motcua.decree;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.background.BackgroundWorker;
import vn.motcua.refusal.Refusal;
import vn.motcua.security.Actor;
import vn.motcua.security.Kind;

/**
 * Moves the due dates of an operation's dossiers, a few in one transaction, on any node and after any crash.
 *
 * <p>A dossier's event and its line in the trail are written together, so that each moves exactly once.
 */
@Component
public class DueDateOperations {

    private static final Logger log = LoggerFactory.getLogger(DueDateOperations.class);
    private static final int BATCH = 20;
    /** So many are moved while the person waits; more are left to the workers. */
    private static final int AT_ONCE = 50;

    private final OperationTable operations;
    private final MoveTable moves;
    private final DossierMove move;
    private final TransactionTemplate transaction;
    private final Duration quiet;

    DueDateOperations(
            OperationTable operations,
            MoveTable moves,
            DossierMove move,
            TransactionTemplate transaction,
            @Value("${motcua.operations.quiet:1m}") Duration quiet) {
        this.operations = operations;
        this.moves = moves;
        this.move = move;
        this.transaction = transaction;
        this.quiet = quiet;
    }

    /** An operation; refuses with not-found. */
    public Operation get(Actor actor, UUID id) {
        ensureCityOffice(actor);
        return operations.find(id).orElseThrow(Refusal::notFound);
    }

    /** The operations of a version of the calendar, in their order. */
    public List<Operation> ofVersion(Actor actor, int version) {
        ensureCityOffice(actor);
        return operations.of(version, null);
    }

    /** The operations of an outage, in their order. */
    public List<Operation> ofOutage(Actor actor, UUID outage) {
        ensureCityOffice(actor);
        return operations.of(null, outage);
    }

    /** How far an operation is. */
    public Operation.Progress progress(UUID id) {
        return moves.progress(id);
    }

    /** The trail: the dossiers that were moved, in the order of their codes, from the one after that code. */
    public List<Operation.Line> trail(Actor actor, UUID id, String after, int most) {
        ensureCityOffice(actor);
        return moves.moved(id, after, most);
    }

    /** Puts the dossiers that could not be moved back into the list of work. */
    public void retry(Actor actor, UUID id) {
        get(actor, id);
        transaction.executeWithoutResult(status -> moves.retry(id));
    }

    /** Moves a small number of dossiers at once; many are left to the workers. */
    public void workIfSmall(UUID id) {
        if (moves.progress(id).waiting() <= AT_ONCE) {
            work(id);
        }
    }

    /** Moves all dossiers of an operation that wait and that no other node has in hand; returns how many. */
    public int work(UUID id) {
        Operation operation = operations.find(id).orElseThrow(Refusal::notFound);
        DossierMove.Cause cause = move.causeOf(operation);
        int done = 0;
        Batch batch = Batch.FIRST;
        boolean again;
        do {
            String from = batch.last();
            batch = batch(id, cause, from);
            done += batch.done();
            // What another node had in hand, and gave back, waits before the place where this one ended.
            again = batch.done() > 0 || !from.isEmpty();
        } while (again && !BackgroundWorker.isToEnd());
        return done;
    }

    /** Works on everything that is open, and closes what is complete. */
    void workAll() {
        for (Operation operation : operations.unclosed()) {
            work(operation.id());
            closeIfQuiet(operation.id());
        }
    }

    /**
     * A transaction that began before the operation was opened may accept a dossier by the old rules after it: once
     * none can be so old, the dossiers are listed again, and what is new in the list is moved like the others.
     */
    void closeIfQuiet(UUID id) {
        transaction.executeWithoutResult(status -> operations
                .lockIfOpenedBefore(id, operations.machineTime().minus(quiet))
                .filter(stretch -> moves.progress(id).waiting() == 0)
                .filter(stretch -> moves.enter(id, stretch) == 0)
                .ifPresent(stretch -> operations.close(id)));
    }

    private Batch batch(UUID id, DossierMove.Cause cause, String after) {
        try {
            return transaction.execute(status -> {
                List<MoveTable.Waiting> next = moves.next(id, after, BATCH);
                next.forEach(waiting -> moves.done(id, waiting.dossier(), move.follow(waiting.dossier(), cause)));
                return Batch.of(next);
            });
        } catch (RuntimeException oneOfThemFailed) {
            return oneByOne(id, cause, after);
        }
    }

    /** One bad dossier must not hold up the others: each gets a transaction of its own. */
    private Batch oneByOne(UUID id, DossierMove.Cause cause, String after) {
        List<MoveTable.Waiting> next = transaction.execute(status -> moves.next(id, after, BATCH));
        for (UUID dossier : next.stream().map(MoveTable.Waiting::dossier).toList()) {
            try {
                transaction.executeWithoutResult(status -> one(id, dossier, cause));
            } catch (RuntimeException problem) {
                log.error("The due date of dossier {} could not be moved by operation {}", dossier, id, problem);
                transaction.executeWithoutResult(status -> moves.failed(id, dossier, problem));
            }
        }
        return Batch.of(next);
    }

    private void one(UUID id, UUID dossier, DossierMove.Cause cause) {
        if (moves.isWaiting(id, dossier)) {
            moves.done(id, dossier, move.follow(dossier, cause));
        }
    }

    private static void ensureCityOffice(Actor actor) {
        if (actor.kind() != Kind.MANAGER && actor.kind() != Kind.ADMIN) {
            throw Refusal.of(Refusal.Kind.FORBIDDEN, "forbidden");
        }
    }

    /** How many dossiers were done, and the code of the last of them; empty where there was none. */
    private record Batch(int done, String last) {

        static final Batch FIRST = new Batch(0, "");

        static Batch of(List<MoveTable.Waiting> dossiers) {
            return dossiers.isEmpty() ? FIRST : new Batch(dossiers.size(), dossiers.get(dossiers.size() - 1).code());
        }
    }
}
