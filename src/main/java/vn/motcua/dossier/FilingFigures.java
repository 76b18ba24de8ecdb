package vn.motcua.dossier;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** How many filings this node has acknowledged and refused since it started, and what happened to dossiers on it. */
@Component
class FilingFigures {

    private final MeterRegistry registry;
    private final Counter acknowledged;

    FilingFigures(MeterRegistry registry) {
        this.registry = registry;
        this.acknowledged = Counter.builder("motcua.filings.acknowledged")
                .description("Dossiers that were filed on this node since the start, each once")
                .register(registry);
    }

    /** One more was stored, and whoever filed it is told so. */
    void acknowledged() {
        acknowledged.increment();
    }

    /** What an event of a dossier was; the kinds are few and never grow with the city. */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void hear(DossierChanged changed) {
        happened(changed.event().kind(), 1);
    }

    /** What ran out of many at once. */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void hear(DeadlinesPassed passed) {
        passed.deadlines().forEach(deadline -> {
            switch (deadline.kind()) {
                case OVERDUE -> happened(EventKind.OVERDUE, 1);
                case RECEPTION_LATE -> happened(EventKind.RECEPTION_LATE, 1);
                default -> { }
            }
        });
    }

    /** Somebody filed and was told to mend something first, by the code of the refusal. */
    void refused(String code) {
        Counter.builder("motcua.filings.refused")
                .description("Filings that this node refused since the start, by the reason")
                .tag("code", code)
                .register(registry)
                .increment();
    }

    private void happened(EventKind kind, int times) {
        Counter.builder("motcua.dossier.events")
                .description("What happened to dossiers on this node since the start: accepted, returned, overdue and the rest")
                .tag("kind", kind.code())
                .register(registry)
                .increment(times);
    }
}
