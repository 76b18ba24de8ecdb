package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import vn.motcua.calendar.OfficeHours;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.service.ClockAfterSupplement;

/** What must be true of every legal clock, whatever happened to its dossier (F02). */
class ClockLawTests {

    @Property(tries = 5_000)
    void theDueDateLiesOnAWorkingDayNotAfterClosing(@ForAll("anything") ClockStory story) {
        DossierClock clock = story.clock();
        WorkingCalendar calendar = story.calendar(clock.derivation().calendar());
        LocalDate day = LocalDate.ofInstant(clock.due(), WorkingCalendar.ZONE);

        assertThat(calendar.isWorkingDay(day)).isTrue();
        assertThat(clock.due()).isBeforeOrEqualTo(calendar.closingOf(day));
    }

    @Property(tries = 5_000)
    void aStopNeverMakesTheDueDateEarlier(
            @ForAll("open") ClockStory story, @ForAll @IntRange(max = 9_000) int after, @ForAll @IntRange(max = 9_000) int length) {
        List<DossierEvent> stopped = new ArrayList<>(story.events());
        Instant asked = story.events().get(0).at().plus(after, ChronoUnit.MINUTES);
        stopped.add(event(EventKind.ASKED, asked, Map.of("kind", "one more", "clock", "stopped")));
        stopped.add(event(EventKind.ANSWERED, asked.plus(length, ChronoUnit.MINUTES), Map.of("kind", "one more")));

        assertNotEarlier(story.clock(numbered(stopped)), story.clock());
    }

    @Property(tries = 5_000)
    void anOutageNeverMakesTheDueDateEarlier(
            @ForAll("open") ClockStory story, @ForAll @IntRange(max = 20_000) int after, @ForAll @IntRange(max = 5_000) int length) {
        List<DossierEvent> outage = new ArrayList<>(story.events());
        Instant from = story.events().get(0).at().plus(after, ChronoUnit.MINUTES);
        outage.add(event(EventKind.OUTAGE, story.now(), Map.of("outage", new UUID(9, 9).toString(), "revision", "1",
                "from", from.toString(), "to", from.plus(length, ChronoUnit.MINUTES).toString())));

        assertNotEarlier(story.clock(numbered(outage)), story.clock());
    }

    @Property(tries = 5_000)
    void aLaterAnswerNeverMakesTheDueDateEarlier(@ForAll("open") ClockStory story, @ForAll @IntRange(max = 9_000) int by) {
        List<DossierEvent> sooner = new ArrayList<>(story.events());
        sooner.add(event(EventKind.ASKED, story.now(), Map.of("kind", "supplement", "clock", "stopped")));
        List<DossierEvent> later = new ArrayList<>(sooner);
        Instant answered = story.now().plus(story.random().nextInt(5_000), ChronoUnit.MINUTES);
        sooner.add(event(EventKind.ANSWERED, answered, Map.of("kind", "supplement")));
        later.add(event(EventKind.ANSWERED, answered.plus(by, ChronoUnit.MINUTES), Map.of("kind", "supplement")));

        assertNotEarlier(story.clock(numbered(later)), story.clock(numbered(sooner)));
    }

    @Property(tries = 5_000)
    void moreTimeNeverMakesTheDueDateEarlier(@ForAll("open") ClockStory story) {
        TimeLimit by = ClockStory.limit(story.random());
        Instant one = extended(story, by);
        Instant other = extended(story, new TimeLimit(by.amount() + 1, by.unit()));

        assertThat(one).isAfterOrEqualTo(story.clock().due());
        assertThat(other).isAfterOrEqualTo(one);
    }

    @Property(tries = 5_000)
    void hoursGivenInTwoPartsAreThoseGivenAtOnce(
            @ForAll("open") ClockStory story, @ForAll @IntRange(min = 1, max = 30) int one, @ForAll @IntRange(min = 1, max = 30) int other) {
        TimeLimit.Unit hours = TimeLimit.Unit.WORKING_HOUR;

        assertThat(extended(story, new TimeLimit(one, hours), new TimeLimit(other, hours)))
                .isEqualTo(extended(story, new TimeLimit(one + other, hours)));
    }

    @Property(tries = 5_000)
    void workingDaysGivenInTwoPartsAreThoseGivenAtOnceWhereTheClockNeverStood(
            @ForAll("accepted") ClockStory story, @ForAll @IntRange(min = 1, max = 30) int one, @ForAll @IntRange(min = 1, max = 30) int other) {
        TimeLimit.Unit days = TimeLimit.Unit.WORKING_DAY;

        assertThat(extended(story, new TimeLimit(one, days), new TimeLimit(other, days)))
                .isEqualTo(extended(story, new TimeLimit(one + other, days)));
    }

    @Property(tries = 5_000)
    void whatComesAfterTheEndMovesNothing(@ForAll("open") ClockStory story) {
        story.later().happens(story.end(), Map.of());
        DossierClock ended = story.clock();
        ClockStory more = ClockStory.open(story.random());
        List<DossierEvent> all = new ArrayList<>(story.events());
        more.events().forEach(event -> all.add(new DossierEvent(
                event.dossier(), all.size() + 1, event.kind(), story.now(), "someone", null, event.detail())));

        assertThat(story.clock(all)).isEqualTo(ended);
    }

    @Property(tries = 5_000)
    void theEndItselfMovesNothing(@ForAll("anything") ClockStory story) {
        DossierClock before = story.clock();
        story.later().happens(story.end(), Map.of());

        assertThat(story.clock().due()).isEqualTo(before.due());
    }

    /** The derivation is no second opinion: it adds up to each portion, and its last day is the due date. */
    @Property(tries = 5_000)
    void theDerivationAddsUp(@ForAll("anything") ClockStory story) {
        for (Derivation.Portion portion : story.clock().derivation().portions()) {
            List<Derivation.Day> counted = portion.days().stream()
                    .filter(day -> day.sort() == Derivation.Sort.COUNTED)
                    .toList();
            Duration time = counted.stream()
                    .map(day -> portion.inHours() ? day.time() : Duration.ofHours(1))
                    .reduce(Duration.ZERO, Duration::plus);
            assertThat(time).isEqualTo(Duration.ofHours(portion.total()));
            assertThat(portion.days().get(portion.days().size() - 1).date())
                    .isEqualTo(LocalDate.ofInstant(portion.to(), WorkingCalendar.ZONE));
        }
    }

    @Property(tries = 5_000)
    void theSpansFollowEachOtherWithoutAGap(@ForAll("anything") ClockStory story) {
        List<DossierClock.Span> spans = story.clock().spans();

        for (int i = 1; i < spans.size(); i++) {
            assertThat(spans.get(i).from()).isEqualTo(spans.get(i - 1).to());
        }
        assertThat(spans.get(spans.size() - 1).to()).isEqualTo(story.clock().ended());
    }

    /** A month that begins on 30 January ends with one that begins on 31: the later one has a day less to give. */
    @Test
    void aMonthThatBeginsLaterHasFewerDays() {
        List<DossierEvent> awaited = List.of(
                event(EventKind.ACCEPTED, at("2019-01-30T16:00"), Map.of("limit", "1 giờ làm việc")),
                event(EventKind.EXTENDED, at("2019-01-30T16:10"), Map.of("by", "1 tháng", "article", "Điều 9")),
                event(EventKind.ASKED, at("2019-01-30T17:00"), Map.of("kind", "supplement", "clock", "stopped")),
                event(EventKind.ANSWERED, at("2019-01-31T10:00"), Map.of("kind", "supplement")));
        List<DossierEvent> withOutage = new ArrayList<>(awaited);
        withOutage.add(event(EventKind.OUTAGE, at("2019-02-01T08:00"), Map.of("outage", new UUID(9, 9).toString(),
                "revision", "1", "from", at("2019-01-30T16:20").toString(), "to", at("2019-01-30T16:30").toString())));

        assertThat(clock(awaited).due()).isEqualTo(at("2019-03-01T17:00"));
        assertThat(clock(withOutage).due()).isEqualTo(at("2019-02-28T17:00"));
    }

    private static void assertNotEarlier(DossierClock moved, DossierClock before) {
        Assume.that(beginsNoMonthLater(moved, before));
        assertThat(moved.due()).isAfterOrEqualTo(before.due());
    }

    /** Months differ in length: one that begins on another day may rightly be shorter. */
    private static boolean beginsNoMonthLater(DossierClock moved, DossierClock before) {
        List<Derivation.Portion> earlier = before.derivation().portions();
        return moved.derivation().portions().stream()
                .filter(portion -> portion.time().unit() == TimeLimit.Unit.MONTH)
                .allMatch(month -> earlier.stream().anyMatch(portion -> portion.from().equals(month.from())));
    }

    private static DossierClock clock(List<DossierEvent> events) {
        WorkingCalendar calendar = new WorkingCalendar(OfficeHours.CITY, ClockStory.DELIVERED);
        return DossierClock.of(numbered(events), version -> calendar, ClockAfterSupplement.RESUME);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(WorkingCalendar.ZONE).toInstant();
    }

    private static Instant extended(ClockStory story, TimeLimit... by) {
        List<DossierEvent> events = new ArrayList<>(story.events());
        for (TimeLimit more : by) {
            events.add(event(EventKind.EXTENDED, story.now(), Map.of("by", more.inEnglish())));
        }
        return story.clock(numbered(events)).due();
    }

    private static DossierEvent event(EventKind kind, Instant at, Map<String, String> detail) {
        return new DossierEvent(new UUID(0, 1), Integer.MAX_VALUE, kind, at, "someone", null, detail);
    }

    /** In the order of time, what is already numbered first. */
    private static List<DossierEvent> numbered(List<DossierEvent> events) {
        List<DossierEvent> sorted = new ArrayList<>(events);
        sorted.sort(Comparator.comparing(DossierEvent::at));
        List<DossierEvent> numbered = new ArrayList<>();
        for (DossierEvent event : sorted) {
            numbered.add(new DossierEvent(event.dossier(), numbered.size() + 1, event.kind(), event.at(), event.actor(),
                    event.unit(), event.detail()));
        }
        return numbered;
    }

    @Provide
    Arbitrary<ClockStory> anything() {
        return Arbitraries.randomValue(ClockStory::any);
    }

    @Provide
    Arbitrary<ClockStory> open() {
        return Arbitraries.randomValue(ClockStory::open);
    }

    @Provide
    Arbitrary<ClockStory> accepted() {
        return Arbitraries.randomValue(ClockStory::accepted);
    }
}
