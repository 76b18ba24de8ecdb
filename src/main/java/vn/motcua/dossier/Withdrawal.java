package vn.motcua.dossier;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.organisation.CityClock;
import vn.motcua.refusal.Refusal;
import vn.motcua.security.Actor;

/** The applicant takes his dossier back, before the result is signed. */
@Component
class Withdrawal {

    private final DossierRows rows;
    private final DossierChange change;
    private final CityClock clock;
    private final ApplicationEventPublisher news;

    Withdrawal(DossierRows rows, DossierChange change, CityClock clock, ApplicationEventPublisher news) {
        this.rows = rows;
        this.change = change;
        this.clock = clock;
        this.news = news;
    }

    @Transactional
    void withdraw(Actor actor, UUID id, String reason) {
        Dossier dossier = rows.lock(id);
        if (!dossier.applicant().account().equals(actor.account())) {
            throw Refusal.notFound();
        }
        if (!dossier.status().canBecome(DossierStatus.WITHDRAWN)) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "dossier.cannot-withdraw");
        }
        Instant now = clock.instant();
        change.to(dossier, DossierStatus.WITHDRAWN, EventKind.WITHDRAWN, actor.account(), null,
                Map.of("reason", reason == null ? "" : reason));
        news.publishEvent(new DossierWithdrawn(id, dossier.unit(), now));
    }
}
