package vn.motcua.enrolment;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.organisation.CityClock;
import vn.motcua.refusal.Refusal;
import vn.motcua.security.Actor;
import vn.motcua.security.Kind;

/** The city office sets the rounds of registration and the seats; every change says who, what and why. */
@Component
public class EnrolmentOffice {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm d/M/yyyy");
    private static final int MOST_SEATS = 5000;

    private final RoundTable rounds;
    private final SeatTable seats;
    private final EnrolmentTrail trail;
    private final EnrolmentSentences sentences;
    private final CityClock clock;
    private final ApplicationEventPublisher news;

    EnrolmentOffice(
            RoundTable rounds,
            SeatTable seats,
            EnrolmentTrail trail,
            EnrolmentSentences sentences,
            CityClock clock,
            ApplicationEventPublisher news) {
        this.rounds = rounds;
        this.seats = seats;
        this.trail = trail;
        this.sentences = sentences;
        this.clock = clock;
        this.news = news;
    }

    /**
     * Sets when a round opens and closes; the dossiers that wait for its end follow.
     *
     * @throws Refusal {@code enrolment.invalid} with the fields to mend, {@code forbidden}, or not found
     */
    @Transactional
    public void moveRound(Actor actor, Round.Key key, RoundInput input) {
        ensureCityOffice(actor);
        Round before = rounds.lock(key).orElseThrow(Refusal::notFound);
        List<Round> others = rounds.of(key.level()).stream().filter(round -> !round.key().equals(key)).toList();
        Round after = new TypedRound(sentences).read(key, input, others);
        set(actor, before, after, input.reason().strip());
    }

    /**
     * Ends a round at this moment: nobody files in it any more, and its dossiers go on.
     *
     * @throws Refusal {@code enrolment.round-not-open} where it is not open, {@code enrolment.invalid}, {@code forbidden}
     */
    @Transactional
    public void endNow(Actor actor, Round.Key key, String reason) {
        ensureCityOffice(actor);
        TypedRound typed = new TypedRound(sentences);
        String why = typed.reason(reason);
        typed.refuseIfAny();
        Round before = rounds.lock(key).orElseThrow(Refusal::notFound);
        Instant now = clock.instant();
        if (!before.isOpen(now)) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "enrolment.round-not-open");
        }
        set(actor, before, new Round(key, before.opens(), now), why);
    }

    /**
     * Sets how many seats there are at a place; never fewer than are taken.
     *
     * @param number as it was typed
     * @throws Refusal {@code enrolment.invalid} with the fields to mend, {@code forbidden}, or not found
     */
    @Transactional
    public void resize(Actor actor, SeatPlan.Place place, String number, String reason) {
        ensureCityOffice(actor);
        SeatPlan before = seats.lock(place).orElseThrow(Refusal::notFound);
        TypedRound typed = new TypedRound(sentences);
        Optional<Integer> wanted = whole(number);
        if (wanted.isEmpty()) {
            typed.problem("seats", "enrolment.seats-unreadable", MOST_SEATS);
        } else if (wanted.get() < before.taken()) {
            typed.problem("seats", "enrolment.seats-taken", before.taken());
        }
        String why = typed.reason(reason);
        typed.refuseIfAny();
        seats.resize(place, wanted.orElseThrow());
        note(actor, place.word(), String.valueOf(before.seats()), String.valueOf(wanted.get()), why);
    }

    /** The latest changes, the newest first. */
    public List<EnrolmentChange> latestChanges(int most) {
        return trail.latest(most);
    }

    private void set(Actor actor, Round before, Round after, String reason) {
        rounds.update(after);
        note(actor, after.key().word(), inWords(before), inWords(after), reason);
        news.publishEvent(new RoundMoved(after));
    }

    private void note(Actor actor, String subject, String before, String after, String reason) {
        trail.add(new EnrolmentChange(clock.instant(), actor.account(), subject, before, after, reason));
    }

    private static Optional<Integer> whole(String number) {
        String digits = number.strip().replace(".", "");
        return digits.matches("\\d{1,4}") && Integer.parseInt(digits) <= MOST_SEATS
                ? Optional.of(Integer.valueOf(digits))
                : Optional.empty();
    }

    private static String inWords(Round round) {
        return inWords(round.opens()) + " – " + inWords(round.closes());
    }

    private static String inWords(Instant moment) {
        return MOMENT.format(ZonedDateTime.ofInstant(moment, CityClock.ZONE));
    }

    private static void ensureCityOffice(Actor actor) {
        if (actor.kind() != Kind.MANAGER && actor.kind() != Kind.ADMIN) {
            throw Refusal.of(Refusal.Kind.FORBIDDEN, "forbidden");
        }
    }
}
