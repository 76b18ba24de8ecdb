package vn.motcua.city;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.enrolment.Round;
import vn.motcua.enrolment.RoundInput;
import vn.motcua.enrolment.Rounds;
import vn.motcua.enrolment.School;
import vn.motcua.enrolment.SchoolLevel;
import vn.motcua.enrolment.Schools;
import vn.motcua.enrolment.SeatPlan;
import vn.motcua.enrolment.Seats;
import vn.motcua.organisation.CityClock;
import vn.motcua.refusal.Refusal;

/** The rounds and seats of the season, made ready for the page. */
@Component
class EnrolmentLines {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/yyyy");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Rounds rounds;
    private final Seats seats;
    private final Schools schools;
    private final CityClock clock;

    EnrolmentLines(Rounds rounds, Seats seats, Schools schools, CityClock clock) {
        this.rounds = rounds;
        this.seats = seats;
        this.schools = schools;
        this.clock = clock;
    }

    /**
     * A round.
     *
     * @param round the round
     * @param state {@code open}, {@code ahead} or {@code over}
     */
    record RoundLine(Round round, String state) {

        /** The state of time whose colour and sign it carries. */
        public String look() {
            return switch (state) {
                case "open" -> "ok";
                case "ahead" -> "soon";
                default -> "";
            };
        }
    }

    /**
     * The seats of a school.
     *
     * @param school the school
     * @param plan how many there are and are taken
     * @param word by which the address names them
     */
    record SeatLine(School school, SeatPlan plan, String word) {}

    List<RoundLine> rounds() {
        return rounds.all().stream().map(this::of).toList();
    }

    RoundLine round(String word) {
        return rounds().stream()
                .filter(line -> line.round().key().word().equals(word))
                .findFirst().orElseThrow(Refusal::notFound);
    }

    Round.Key key(String word) {
        return round(word).round().key();
    }

    /** The times of a round as they would be typed. */
    RoundInput input(String word) {
        Round round = round(word).round();
        return new RoundInput(typed(DAY, round.opens()), typed(TIME, round.opens()), typed(DAY, round.closes()),
                typed(TIME, round.closes()), "");
    }

    List<SeatLine> seats(SchoolLevel level, String district) {
        return seats.ofDistrict(level, district).stream().map(this::of).toList();
    }

    SeatPlan plan(String word) {
        String[] parts = word.split("\\.", -1);
        return parts.length == 3
                ? seats.find(new SeatPlan.Place(parts[0], parts[1], parts[2].equals("all") ? "" : parts[2]))
                        .orElseThrow(Refusal::notFound)
                : unknown();
    }

    SeatLine of(SeatPlan plan) {
        SeatPlan.Place place = plan.place();
        String group = place.ageGroup().isEmpty() ? "all" : place.ageGroup();
        return new SeatLine(schools.find(place.school()).orElseThrow(), plan,
                place.school() + "." + place.schoolYear() + "." + group);
    }

    /** The page on which these seats are listed. */
    String addressOf(SeatPlan.Place place) {
        School school = schools.find(place.school()).orElseThrow();
        return "/city/enrolment?level=" + school.level().code() + "&district=" + school.unit();
    }

    private RoundLine of(Round round) {
        Instant now = clock.instant();
        return new RoundLine(round, round.isOpen(now) ? "open" : round.opens().isAfter(now) ? "ahead" : "over");
    }

    private static SeatPlan unknown() {
        throw Refusal.notFound();
    }

    private static String typed(DateTimeFormatter format, Instant moment) {
        return format.format(ZonedDateTime.ofInstant(moment, CityClock.ZONE));
    }
}
