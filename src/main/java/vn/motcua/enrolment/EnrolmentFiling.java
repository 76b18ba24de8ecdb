package vn.motcua.enrolment;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.FilingRule;
import vn.motcua.form.Field;
import vn.motcua.form.Kind;
import vn.motcua.organisation.CityClock;
import vn.motcua.refusal.Refusal;
import vn.motcua.service.Service;

/** Registrations are filed while a round is open, at the district to which the chosen school belongs. */
@Component
class EnrolmentFiling implements FilingRule {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm d/M/yyyy");

    private final Rounds rounds;
    private final Schools schools;

    EnrolmentFiling(Rounds rounds, Schools schools) {
        this.rounds = rounds;
        this.schools = schools;
    }

    @Override
    public void check(Dossier draft, Service service) {
        Rounds.levelOf(service).ifPresent(level -> {
            ensureOpen(rounds.window(level));
            ensureOfDistrict(draft, service);
        });
    }

    private static void ensureOpen(Window window) {
        switch (window.state()) {
            case AHEAD -> throw Refusal.of(
                    Refusal.Kind.CONFLICT, "enrolment.window-ahead", inWords(window.round().opens()));
            case OVER -> throw Refusal.of(Refusal.Kind.CONFLICT, "enrolment.window-closed");
            case OPEN -> { }
        }
    }

    private void ensureOfDistrict(Dossier draft, Service service) {
        List<Field> fields = service.form().fields().stream().filter(field -> field.kind() == Kind.SCHOOL).toList();
        boolean elsewhere = fields.stream()
                .flatMap(field -> schools.find(draft.answers().text(field.key())).stream())
                .anyMatch(school -> !school.unit().equals(draft.unit()));
        if (elsewhere) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "enrolment.other-district");
        }
    }

    private static String inWords(Instant moment) {
        return MOMENT.format(ZonedDateTime.ofInstant(moment, CityClock.ZONE));
    }
}
