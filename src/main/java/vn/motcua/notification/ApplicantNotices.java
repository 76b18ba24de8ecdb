package vn.motcua.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.OfficeHours;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierChanged;
import vn.motcua.dossier.Dossiers;
import vn.motcua.organisation.CityClock;

/** Tells each applicant what happened to his dossier, in the transaction in which it happens. */
@Component
public class ApplicantNotices {

    private final Dossiers dossiers;
    private final Notices notices;

    ApplicantNotices(Dossiers dossiers, Notices notices) {
        this.dossiers = dossiers;
        this.notices = notices;
    }

    /** Tells that these dossiers were filed; at the filing itself the receipt says so, and nobody waits for a second word. */
    public void filed(List<Dossier> taken) {
        notices.write(taken.stream().map(dossier -> notice(dossier, NoticeKind.RECEIVED, null)).toList());
    }

    @EventListener
    void changed(DossierChanged change) {
        UUID dossier = change.dossier();
        switch (change.event().kind()) {
            case ACCEPTED -> tell(dossier, NoticeKind.ACCEPTED, change.after().due());
            case ASKED -> asked(change);
            case ANSWERED, WENT_ON, LIMIT_REPLACED, EXTENDED, OUTAGE, CALENDAR_CHANGED -> moved(change);
            case APOLOGISED -> tell(dossier, NoticeKind.APOLOGISED, closing(change.after().promised()));
            case RESULT_READY -> tell(dossier, NoticeKind.RESULT_READY, null);
            case REFUSED -> tell(dossier, NoticeKind.REFUSED, null);
            case LAPSED -> tell(dossier, NoticeKind.LAPSED, null);
            default -> { }
        }
    }

    private void asked(DossierChanged change) {
        Instant until = Optional.ofNullable(change.event().detail().get("until")).map(Instant::parse).orElse(null);
        String kind = until == null ? "task" : change.event().detail().getOrDefault("kind", "task");
        tell(change.dossier(), switch (kind) {
            case "supplement" -> NoticeKind.SUPPLEMENT_ASKED;
            case "payment" -> NoticeKind.PAYMENT_ASKED;
            default -> NoticeKind.TASK_ASKED;
        }, until);
    }

    private void moved(DossierChanged change) {
        Instant due = change.after().due();
        if (due != null && change.after().ended() == null && !Objects.equals(due, change.before().due())) {
            tell(change.dossier(), NoticeKind.DATE_MOVED, due);
        }
    }

    private void tell(UUID id, NoticeKind kind, Instant at) {
        notices.write(List.of(notice(dossiers.get(id), kind, at)));
    }

    private static Notice notice(Dossier dossier, NoticeKind kind, Instant at) {
        Notice.About about = new Notice.About(dossier.id(), dossier.code(), dossier.service());
        return new Notice(Addressee.person(dossier.applicant().account()), kind, about, at, null);
    }

    /** A promise is a day: it is kept until the offices close. */
    private static Instant closing(LocalDate day) {
        return day == null ? null : day.atTime(OfficeHours.CITY.afternoonEnd()).atZone(CityClock.ZONE).toInstant();
    }
}
