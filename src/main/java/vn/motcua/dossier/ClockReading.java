package vn.motcua.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.service.ClockAfterSupplement;

/** Folds the events of a dossier, in the order of their numbers, into its clock. */
class ClockReading {

    private final ClockAfterSupplement afterSupplement;
    private final List<DossierClock.Span> spans = new ArrayList<>();
    private final List<Pause> stops = new ArrayList<>();
    private final List<TimeLimit> extensions = new ArrayList<>();
    private final Map<String, Integer> outageRevisions = new LinkedHashMap<>();
    private final Map<String, Pause> outages = new LinkedHashMap<>();
    private final Map<String, Integer> awaited = new TreeMap<>();
    private int calendar = 1;
    private TimeLimit limit;
    private Instant start;
    private LocalDate promised;
    private Instant ended;

    ClockReading(ClockAfterSupplement afterSupplement) {
        this.afterSupplement = afterSupplement;
    }

    DossierClock read(List<DossierEvent> events, IntFunction<WorkingCalendar> calendars) {
        events.stream().sorted(Comparator.comparingInt(DossierEvent::number)).forEach(this::take);
        return new DossierClock(List.copyOf(spans), limit, due(calendars), promised, ended);
    }

    /** Once the clock has ended nothing moves it. */
    private void take(DossierEvent event) {
        if (ended != null) {
            return;
        }
        if (event.detail().containsKey("calendar")) {
            calendar = Math.max(calendar, Integer.parseInt(event.detail().get("calendar")));
        }
        switch (event.kind()) {
            case ACCEPTED -> begin(event);
            case LIMIT_REPLACED -> limit = limit(event, "limit", limit);
            case EXTENDED -> extend(event);
            case OUTAGE -> outage(event);
            case ASKED -> ask(event);
            case ANSWERED -> answer(event);
            case APOLOGISED -> promised = LocalDate.parse(event.detail().get("newDate"));
            case RESULT_READY, REFUSED, WITHDRAWN, LAPSED -> end(event.at());
            default -> { }
        }
    }

    private void begin(DossierEvent event) {
        start = event.at();
        limit = limit(event, "limit", null);
        spans.add(new DossierClock.Span(start, null, true, null));
    }

    private void extend(DossierEvent event) {
        TimeLimit by = limit(event, "by", null);
        if (start != null && by != null) {
            extensions.add(by);
        }
    }

    private void outage(DossierEvent event) {
        String outage = event.detail().get("outage");
        int revision = Integer.parseInt(event.detail().get("revision"));
        if (outageRevisions.merge(outage, revision, Math::max) == revision) {
            outages.put(outage, new Pause(
                    Instant.parse(event.detail().get("from")), Instant.parse(event.detail().get("to")), true));
        }
    }

    private void ask(DossierEvent event) {
        if (start == null || !"stopped".equals(event.detail().get("clock"))) {
            return;
        }
        if (awaited.isEmpty()) {
            closeLast(event.at());
            spans.add(new DossierClock.Span(event.at(), null, false, event.detail().get("kind")));
        }
        awaited.merge(event.detail().get("kind"), 1, Integer::sum);
    }

    /** What stood for several questions stands until the last of them is answered. */
    private void answer(DossierEvent event) {
        boolean known = awaited.containsKey(event.detail().get("kind"));
        awaited.computeIfPresent(event.detail().get("kind"), (kind, open) -> open == 1 ? null : open - 1);
        if (!known || !awaited.isEmpty()) {
            return;
        }
        stops.add(new Pause(spans.get(spans.size() - 1).from(), event.at(), false));
        closeLast(event.at());
        if (afterSupplement == ClockAfterSupplement.RESTART) {
            start = event.at();
        }
        spans.add(new DossierClock.Span(event.at(), null, true, null));
    }

    private void end(Instant at) {
        ended = at;
        closeLast(at);
    }

    private void closeLast(Instant at) {
        if (!spans.isEmpty()) {
            DossierClock.Span open = spans.remove(spans.size() - 1);
            spans.add(new DossierClock.Span(open.from(), at, open.running(), open.reason()));
        }
    }

    /** The limit is used up first, then one extension after the other. */
    private Instant due(IntFunction<WorkingCalendar> calendars) {
        if (start == null || limit == null) {
            return null;
        }
        LegalTime time = new LegalTime(calendars.apply(calendar), pauses());
        Instant due = time.end(start, limit);
        for (TimeLimit extension : extensions) {
            due = time.end(due, extension);
        }
        return due;
    }

    /** A stop that is still open moves nothing yet; nor does one in which the clock ended. */
    private List<Pause> pauses() {
        List<Pause> pauses = new ArrayList<>(stops);
        outages.values().forEach(outage -> pauses.addAll(outage.without(List.copyOf(pauses))));
        pauses.removeIf(Pause::isEmpty);
        pauses.sort(Comparator.comparing(Pause::from));
        return pauses;
    }

    private static TimeLimit limit(DossierEvent event, String detail, TimeLimit otherwise) {
        return TimeLimit.parse(event.detail().getOrDefault(detail, "")).orElse(otherwise);
    }
}
