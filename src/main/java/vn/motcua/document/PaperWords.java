package vn.motcua.document;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.Temporal;
import java.util.Locale;

/** Dates, times, sizes and sums as official papers write them; the templates call it {@code words}. */
public final class PaperWords {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");

    PaperWords() {}

    /** For instance: ngày 05 tháng 02 năm 2026. */
    public String date(Temporal day) {
        LocalDate date = local(day).toLocalDate();
        // Decree 30/2020: a nought before days under ten and before January and February, and no other month.
        String month = date.getMonthValue() < 3 ? "0" + date.getMonthValue() : "" + date.getMonthValue();
        return "ngày %02d tháng %s năm %d".formatted(date.getDayOfMonth(), month, date.getYear());
    }

    /** For instance: 16 giờ 30 phút, ngày 03 tháng 12 năm 2026; a day without a time stays a day. */
    public String moment(Temporal moment) {
        if (moment instanceof LocalDate) {
            return date(moment);
        }
        LocalDateTime local = local(moment);
        return "%02d giờ %02d phút, %s".formatted(local.getHour(), local.getMinute(), date(local));
    }

    /** The same of a day or instant that was kept as text (ISO 8601). */
    public String date(String iso) {
        return date(parsed(iso));
    }

    /** The same of a day or instant that was kept as text (ISO 8601). */
    public String moment(String iso) {
        return moment(parsed(iso));
    }

    /** The same of an instant that was kept as text (ISO 8601). */
    public String stamp(String iso) {
        return stamp(parsed(iso));
    }

    /** For instance: 22/11/2026 10:15. */
    public String stamp(Temporal moment) {
        return SHORT.format(local(moment));
    }

    /** For instance: 1.250.000 đồng. */
    public String money(Number amount) {
        return String.format(Locale.forLanguageTag("vi"), "%,d đồng", amount.longValue());
    }

    /** For instance: 84 KB or 1,2 MB. */
    public String size(Number bytes) {
        double kilobytes = bytes.longValue() / 1024.0;
        return kilobytes < 1024
                ? Math.max(1, Math.round(kilobytes)) + " KB"
                : String.format(Locale.forLanguageTag("vi"), "%.1f MB", kilobytes / 1024);
    }

    /** The beginning of a hash, enough to compare by eye. */
    public String shortHash(String sha256) {
        return sha256.substring(0, Math.min(12, sha256.length()));
    }

    private static Temporal parsed(String iso) {
        return iso.indexOf('T') < 0 ? LocalDate.parse(iso) : Instant.parse(iso);
    }

    private static LocalDateTime local(Temporal moment) {
        if (moment instanceof Instant instant) {
            return LocalDateTime.ofInstant(instant, ZONE);
        }
        if (moment instanceof OffsetDateTime offset) {
            return LocalDateTime.ofInstant(offset.toInstant(), ZONE);
        }
        if (moment instanceof ZonedDateTime zoned) {
            return LocalDateTime.ofInstant(zoned.toInstant(), ZONE);
        }
        return moment instanceof LocalDate day ? day.atStartOfDay() : LocalDateTime.from(moment);
    }
}
