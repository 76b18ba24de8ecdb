package vn.motcua.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.service.ClockAfterSupplement;

/** Folds the events of a dossier, in the order of their numbers, into its clock. */
class ClockReading {

    /** The events that it reads; all others leave the clock as it is. */
    static final Set<EventKind> READS = EnumSet.of(
            EventKind.ACCEPTED, EventKind.LIMIT_REPLACED, EventKind.EXTENDED, EventKind.OUTAGE, EventKind.CALENDAR_CHANGED,
            EventKind.ASKED, EventKind.STOOD, EventKind.ANSWERED, EventKind.WENT_ON, EventKind.APOLOGISED,
            EventKind.RESULT_READY, EventKind.REFUSED, EventKind.WITHDRAWN, EventKind.LAPSED);

    private static final String SUPPLEMENT = "supplement";

    private final Waiting waiting = new Waiting();
    private boolean supplied;
    private final Outages outages = new Outages();
    private final List<Derivation.Extension> extensions = new ArrayList<>();
    private final List<Derivation.Decree> decrees = new ArrayList<>();
    private final ClockAfterSupplement afterSupplement;
    private int calendar = 1;
    private TimeLimit limit;
    private String basis = "";
    private Instant start;
    private LocalDate promised;
    private Instant ended;

    ClockReading(ClockAfterSupplement afterSupplement) {
        this.afterSupplement = afterSupplement;
    }

    /** Whether the clock is another, or may be, after such an event. */
    static boolean takes(EventKind kind) {
        return switch (kind) {
            case ACCEPTED, LIMIT_REPLACED, EXTENDED, OUTAGE, CALENDAR_CHANGED, ASKED, STOOD, ANSWERED, WENT_ON, APOLOGISED,
                    RESULT_READY, REFUSED, WITHDRAWN, LAPSED -> true;
            case SUBMITTED, BEGUN, DECIDED, PAID, DUE_SOON, RECEPTION_LATE, OVERDUE, RETURNED, STOPPED -> false;
        };
    }

    DossierClock read(List<DossierEvent> events, IntFunction<WorkingCalendar> calendars) {
        events.stream().sorted(Comparator.comparingInt(DossierEvent::number)).forEach(this::take);
        Pauses pauses = new Pauses(waiting.stops(), outages.pauses());
        Derivation derivation = start == null || limit == null ? null : derive(calendars.apply(calendar), pauses);
        return new DossierClock(
                waiting.spans(pauses),
                limit,
                derivation == null ? null : derivation.due(),
                promised,
                ended,
                derivation);
    }

    private Derivation derive(WorkingCalendar working, Pauses pauses) {
        return new Derivation(
                calendar,
                basis,
                new LegalTime(working, pauses).use(start, limit, extensions),
                outages.announced(),
                List.copyOf(decrees));
    }

    private void take(DossierEvent event) {
        // Once it has ended nothing moves it any more.
        if (ended != null || !READS.contains(event.kind())) {
            return;
        }
        Map<String, String> detail = event.detail();
        calendar = Math.max(calendar, Integer.parseInt(detail.getOrDefault("calendar", "1")));
        switch (event.kind()) {
            case ACCEPTED -> begin(event);
            case LIMIT_REPLACED -> replaceLimit(detail);
            case EXTENDED -> extend(event);
            case OUTAGE -> outages.announce(event);
            case CALENDAR_CHANGED -> decrees.add(decree(event));
            case ASKED, STOOD -> waiting.ask(event);
            case ANSWERED, WENT_ON -> answer(event);
            case APOLOGISED -> promised = LocalDate.parse(detail.get("newDate"));
            case RESULT_READY, REFUSED, WITHDRAWN, LAPSED -> end(event.at());
            default -> throw new IllegalStateException(event.kind() + " is read, but nobody said how");
        }
    }

    private void begin(DossierEvent event) {
        start = event.at();
        limit = limit(event.detail(), "limit", null);
        waiting.begin(start);
    }

    private void replaceLimit(Map<String, String> detail) {
        limit = limit(detail, "limit", limit);
        basis = detail.getOrDefault("basis", "");
    }

    private void extend(DossierEvent event) {
        Map<String, String> detail = event.detail();
        TimeLimit by = limit(detail, "by", null);
        if (start != null && by != null) {
            extensions.add(new Derivation.Extension(
                    by, detail.getOrDefault("article", ""), detail.getOrDefault("reason", ""), event.at()));
        }
    }

    /**
     * What was extended stays extended where the time begins anew; it does so for a supplement (Decree 61/2018, article
     * 19), and not for a payment alone.
     */
    private void answer(DossierEvent event) {
        supplied |= SUPPLEMENT.equals(event.detail().get("kind")) && waiting.awaits(SUPPLEMENT);
        if (waiting.answer(event)) {
            start = supplied && afterSupplement == ClockAfterSupplement.RESTART ? event.at() : start;
            supplied = false;
        }
    }

    private void end(Instant at) {
        ended = at;
        waiting.end(at);
    }

    private static Derivation.Decree decree(DossierEvent event) {
        Map<String, String> detail = event.detail();
        return new Derivation.Decree(
                Integer.parseInt(detail.get("calendar")),
                detail.getOrDefault("decree", ""),
                detail.getOrDefault("title", ""),
                event.at(),
                instant(detail.get("dueBefore")),
                instant(detail.get("dueAfter")));
    }

    private static Instant instant(String text) {
        return text == null || text.isEmpty() ? null : Instant.parse(text);
    }

    private static TimeLimit limit(Map<String, String> detail, String key, TimeLimit otherwise) {
        return TimeLimit.parse(detail.get(key)).orElse(otherwise);
    }
}
