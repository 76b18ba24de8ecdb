package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import vn.motcua.calendar.DayChange;
import vn.motcua.calendar.OfficeHours;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.service.ClockAfterSupplement;

/** Stories that a clerk can count on the wall calendar, one a line: {@code clock-stories.csv} (F02, F03). */
class KnownClockStoriesTests {

    private static final String WHEN = "(?:T[2-7]|CN) \\d{2}/\\d{2}/\\d{4} \\d{2}:\\d{2}";
    private static final Pattern HAPPENED = Pattern.compile("(.*?),? (" + WHEN + ")");
    private static final Pattern OUTAGE = Pattern.compile("sự cố (\\d) từ (" + WHEN + ") đến (" + WHEN + ")");
    private static final Pattern WORDS = Pattern.compile(".*\"(.*)\"");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private static final WorkingCalendar DELIVERED = new WorkingCalendar(OfficeHours.CITY, ClockStory.DELIVERED);
    private static final WorkingCalendar CHANGED = new WorkingCalendar(OfficeHours.CITY, DayChange.apply(
            ClockStory.DELIVERED,
            DayChange.parseCsv("2026-11-30,Nghỉ theo quyết định,make-up-day-off\n2026-12-05,Làm bù,swapped-working-day")));

    private final List<DossierEvent> events = new ArrayList<>();
    private final Map<String, Integer> revisions = new HashMap<>();

    @ParameterizedTest(name = "{0}, {1}: {2} → {3}")
    @CsvFileSource(resources = "/clock-stories.csv", delimiter = '|', quoteCharacter = '`', ignoreLeadingAndTrailingWhitespace = true)
    void theClerkAndTheProductAgree(
            String regime, String limit, String story, String due, String promised, String result, String why) {
        for (String happening : story.split("; ")) {
            happens(limit, happening);
        }

        DossierClock clock = DossierClock.of(
                events,
                version -> version == 2 ? CHANGED : DELIVERED,
                regime.equals("tính lại") ? ClockAfterSupplement.RESTART : ClockAfterSupplement.RESUME);

        assertThat(withWeekday(clock.due())).as(why).isEqualTo(due);
        assertThat(clock.promised()).isEqualTo(promised == null ? null : LocalDate.parse(promised, DATE));
        assertThat(clock.result()).isEqualTo(result == null ? null : result(result));
    }

    private void happens(String limit, String told) {
        Matcher happened = HAPPENED.matcher(told);
        assertThat(happened.matches()).as(told).isTrue();
        String what = happened.group(1);
        Map<String, String> detail = new LinkedHashMap<>(detail(what, limit));
        events.add(new DossierEvent(
                new UUID(0, 1), events.size() + 1, kind(what), at(happened.group(2)), "someone", null, detail));
    }

    private Map<String, String> detail(String what, String limit) {
        if (what.startsWith("sự cố")) {
            return outage(what);
        }
        return switch (what.split(" \"| \\d")[0]) {
            case "nhận" -> Map.of("limit", limit);
            case "hỏi bổ sung" -> Map.of("kind", "supplement", "clock", "stopped");
            case "hỏi nộp tiền" -> Map.of("kind", "payment", "clock", "stopped");
            case "đã bổ sung" -> Map.of("kind", "supplement");
            case "đã nộp tiền" -> Map.of("kind", "payment");
            case "hạn mới" -> Map.of("limit", words(what), "basis", "Điều 5");
            case "gia hạn" -> Map.of("by", words(what), "article", "Điều 9");
            case "lịch" -> Map.of("calendar", what.substring("lịch ".length()), "decree", "12/QĐ-TTg");
            case "xin lỗi" -> Map.of("newDate", LocalDate.parse(what.substring("xin lỗi ".length()), DATE).toString());
            default -> Map.of();
        };
    }

    private Map<String, String> outage(String what) {
        Matcher outage = OUTAGE.matcher(what);
        assertThat(outage.matches()).as(what).isTrue();
        int revision = revisions.merge(outage.group(1), 1, Integer::sum);
        return Map.of(
                "outage", new UUID(1, Long.parseLong(outage.group(1))).toString(),
                "revision", Integer.toString(revision),
                "from", at(outage.group(2)).toString(),
                "to", at(outage.group(3)).toString());
    }

    private static EventKind kind(String what) {
        return switch (what.split(" \"| \\d")[0]) {
            case "nhận" -> EventKind.ACCEPTED;
            case "hỏi bổ sung", "hỏi nộp tiền" -> EventKind.ASKED;
            case "đã bổ sung", "đã nộp tiền" -> EventKind.ANSWERED;
            case "hạn mới" -> EventKind.LIMIT_REPLACED;
            case "gia hạn" -> EventKind.EXTENDED;
            case "sự cố" -> EventKind.OUTAGE;
            case "lịch" -> EventKind.CALENDAR_CHANGED;
            case "xin lỗi" -> EventKind.APOLOGISED;
            case "xong" -> EventKind.RESULT_READY;
            case "từ chối" -> EventKind.REFUSED;
            case "rút" -> EventKind.WITHDRAWN;
            case "quá hạn bổ sung" -> EventKind.LAPSED;
            default -> throw new IllegalArgumentException(what);
        };
    }

    private static DossierClock.Result result(String words) {
        return switch (words) {
            case "trước hạn" -> DossierClock.Result.EARLY;
            case "đúng hạn" -> DossierClock.Result.ON_TIME;
            case "quá hạn" -> DossierClock.Result.LATE;
            default -> throw new IllegalArgumentException(words);
        };
    }

    private static String words(String what) {
        Matcher words = WORDS.matcher(what);
        assertThat(words.matches()).as(what).isTrue();
        return words.group(1);
    }

    /** A time as it stands in the table, which must name the right day of the week. */
    private static Instant at(String time) {
        Instant instant = LocalDateTime.parse(time.substring(3), TIME).atZone(WorkingCalendar.ZONE).toInstant();
        assertThat(withWeekday(instant)).isEqualTo(time);
        return instant;
    }

    private static String withWeekday(Instant instant) {
        LocalDateTime local = LocalDateTime.ofInstant(instant, WorkingCalendar.ZONE);
        int day = local.getDayOfWeek().getValue();
        return (day == 7 ? "CN " : "T" + (day + 1) + " ") + TIME.format(local);
    }
}
