package vn.motcua.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import vn.motcua.calendar.DayChange;
import vn.motcua.calendar.OfficeHours;
import vn.motcua.calendar.SpecialDay;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.service.ClockAfterSupplement;

/** A dossier to which anything happens, between 2016 and 2030, often near Tết and other special days. */
final class ClockStory {

    static final List<SpecialDay> DELIVERED = SpecialDay.parseCsv(delivered());

    private static final WorkingCalendar DELIVERED_CALENDAR = new WorkingCalendar(OfficeHours.CITY, DELIVERED);
    private static final UUID DOSSIER = new UUID(0, 1);
    private static final int[] EDGES = {0, 479, 480, 481, 719, 720, 750, 780, 781, 1019, 1020, 1021, 1439};

    private final Random random;
    private final List<List<SpecialDay>> versions = new ArrayList<>();
    private final Map<Integer, WorkingCalendar> calendars = new HashMap<>();
    private final List<UUID> outages = new ArrayList<>();
    private final List<DossierEvent> events = new ArrayList<>();
    private final ClockAfterSupplement regime;
    private Instant now;

    private ClockStory(Random random) {
        this.random = random;
        this.regime = random.nextBoolean() ? ClockAfterSupplement.RESUME : ClockAfterSupplement.RESTART;
        this.now = begin();
        versions.add(DELIVERED);
        calendars.put(1, DELIVERED_CALENDAR);
    }

    /** A dossier that was accepted; with up to nine things that happened to it since, the end among them or not. */
    static ClockStory any(Random random) {
        ClockStory story = accepted(random);
        for (int left = random.nextInt(10); left > 0; left--) {
            story.something(random.nextInt(12));
        }
        return story;
    }

    /** A dossier on its way, of which nothing is asked at the moment. */
    static ClockStory open(Random random) {
        ClockStory story = accepted(random);
        for (int left = random.nextInt(8); left > 0; left--) {
            story.something(random.nextInt(11));
        }
        for (int left = 10; left > 0; left--) {
            story.later().happens(EventKind.ANSWERED, Map.of("kind", left % 2 == 0 ? "supplement" : "payment"));
        }
        return story;
    }

    /** A dossier that was accepted and to which nothing happened yet. */
    static ClockStory accepted(Random random) {
        ClockStory story = new ClockStory(random);
        story.happens(EventKind.ACCEPTED, Map.of("limit", limit(random).inVietnamese()));
        return story;
    }

    static TimeLimit limit(Random random) {
        TimeLimit.Unit unit = TimeLimit.Unit.values()[random.nextInt(4)];
        int longest = switch (unit) {
            case WORKING_HOUR -> 40;
            case WORKING_DAY -> 20;
            case DAY -> 45;
            case MONTH -> 3;
        };
        return new TimeLimit(1 + random.nextInt(longest), unit);
    }

    private void something(int which) {
        later();
        switch (which) {
            case 0, 1 -> happens(EventKind.ASKED, Map.of("kind", kind(), "clock", "stopped"));
            case 2, 3, 4 -> happens(EventKind.ANSWERED, Map.of("kind", kind()));
            case 5 -> happens(EventKind.LIMIT_REPLACED, Map.of("limit", limit(random).inVietnamese(), "basis", "Điều 5"));
            case 6 -> happens(EventKind.EXTENDED, Map.of("by", limit(random).inVietnamese(), "article", "Điều 9"));
            case 7, 8 -> outage();
            case 9 -> decree();
            case 10 -> happens(EventKind.ASKED, Map.of("kind", "task"));
            default -> happens(end(), Map.of());
        }
    }

    ClockStory happens(EventKind kind, Map<String, String> detail) {
        Map<String, String> whole = new HashMap<>(detail);
        if (DossierClocks.movesTheClock(kind)) {
            whole.put("calendar", Integer.toString(versions.size()));
        }
        events.add(new DossierEvent(DOSSIER, events.size() + 1, kind, now, "someone", null, whole));
        return this;
    }

    /** Time goes by: sometimes none, sometimes minutes, sometimes days. */
    ClockStory later() {
        now = switch (random.nextInt(4)) {
            case 0 -> now;
            case 1 -> now.plus(random.nextInt(8 * 60), ChronoUnit.MINUTES);
            case 2 -> later(edge(day(now).plusDays(random.nextInt(5))));
            default -> now.plus(random.nextInt(9 * 24 * 60), ChronoUnit.MINUTES);
        };
        return this;
    }

    void outage() {
        if (outages.isEmpty() || random.nextInt(3) > 0) {
            outages.add(new UUID(7, outages.size()));
        }
        UUID outage = outages.get(random.nextInt(outages.size()));
        Instant from = edge(day(now).plusDays(random.nextInt(12) - 2));
        Instant to = from.plus(random.nextInt(4) == 0 ? 0 : random.nextInt(4 * 24 * 60), ChronoUnit.MINUTES);
        happens(EventKind.OUTAGE, Map.of("outage", outage.toString(), "from", from.toString(), "to", to.toString(),
                "revision", Integer.toString(1 + random.nextInt(4))));
    }

    /** A decree makes a day or two special or plain; sometimes the dossier is moved at once, sometimes later. */
    private void decree() {
        List<DayChange> changes = new ArrayList<>();
        for (int left = 1 + random.nextInt(4); left > 0; left--) {
            SpecialDay.Kind kind = random.nextInt(4) == 0 ? null : SpecialDay.Kind.values()[random.nextInt(3)];
            changes.add(new DayChange(day(now).plusDays(random.nextInt(30) - 5), "theo quyết định", kind));
        }
        versions.add(List.copyOf(DayChange.apply(versions.get(versions.size() - 1), changes)));
        if (random.nextInt(4) > 0) {
            int version = 1 + random.nextInt(versions.size());
            happens(EventKind.CALENDAR_CHANGED, Map.of("calendar", Integer.toString(version), "decree", "12/QĐ-TTg"));
        }
    }

    ClockAfterSupplement regime() {
        return regime;
    }

    /** What happened, in the order in which it did. */
    List<DossierEvent> events() {
        return events;
    }

    Instant now() {
        return now;
    }

    Random random() {
        return random;
    }

    /** The special days of a version of the calendar. */
    List<SpecialDay> version(int number) {
        return versions.get(number - 1);
    }

    /** The clock as the product has it, with the events in any order of arrival. */
    DossierClock clock() {
        return clock(events);
    }

    DossierClock clock(List<DossierEvent> happened) {
        List<DossierEvent> arrived = new ArrayList<>(happened);
        Collections.shuffle(arrived, random);
        return DossierClock.of(arrived, this::calendar, regime);
    }

    WorkingCalendar calendar(int version) {
        return calendars.computeIfAbsent(version, number -> new WorkingCalendar(OfficeHours.CITY, version(number)));
    }

    EventKind end() {
        return List.of(EventKind.RESULT_READY, EventKind.REFUSED, EventKind.WITHDRAWN, EventKind.LAPSED)
                .get(random.nextInt(4));
    }

    @Override
    public String toString() {
        StringBuilder told = new StringBuilder(regime + " with versions ");
        versions.subList(1, versions.size()).forEach(days -> told.append(
                days.stream().filter(day -> !DELIVERED.contains(day)).toList()).append(' '));
        events.forEach(event -> told.append("\n  ").append(event.number()).append(' ').append(event.kind())
                .append(' ').append(event.at().atZone(WorkingCalendar.ZONE).toLocalDateTime())
                .append(' ').append(event.detail()));
        return told.toString();
    }

    private String kind() {
        return random.nextBoolean() ? "supplement" : "payment";
    }

    private Instant begin() {
        LocalDate first = LocalDate.of(2016, 1, 1);
        LocalDate any = first.plusDays(random.nextInt(15 * 365));
        LocalDate near = DELIVERED.get(random.nextInt(DELIVERED.size())).date().plusDays(random.nextInt(16) - 14);
        return edge(random.nextBoolean() ? any : near);
    }

    private Instant edge(LocalDate date) {
        int minute = random.nextBoolean() ? random.nextInt(24 * 60) : EDGES[random.nextInt(EDGES.length)];
        return date.atStartOfDay(WorkingCalendar.ZONE).plusMinutes(minute).toInstant();
    }

    private Instant later(Instant than) {
        return than.isAfter(now) ? than : now;
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, WorkingCalendar.ZONE);
    }

    private static String delivered() {
        try (InputStream file = ClockStory.class.getResourceAsStream("/calendar/special-days.csv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
