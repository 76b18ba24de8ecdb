package vn.motcua.portal;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import vn.motcua.calendar.SpecialDay;
import vn.motcua.dossier.Derivation;
import vn.motcua.dossier.DossierClock;
import vn.motcua.dossier.DossierFile;
import vn.motcua.web.ClockView;

/**
 * The legal clock of a dossier and how its due date comes about, as the API tells it.
 *
 * @param due the legal due date, null before acceptance
 * @param promised the new date promised with an apology, null without one
 * @param remaining the working time left, negative when late; null where no clock runs
 * @param stopped whether it stands because the applicant is awaited
 * @param result {@code early}, {@code on-time} or {@code late}; null while it has not ended
 * @param calendar the number of the calendar's version that counts, null before acceptance
 * @param basis where the law gives another limit for this case; empty where it is the service's own
 * @param spans when the legal time ran and when it stood
 * @param portions the limit and each extension, with every day
 * @param outages the announced outages
 * @param decrees the changes of the calendar by which the due date was computed anew
 * @param told the same in words, part by part
 */
record ClockJson(
        OffsetDateTime due,
        LocalDate promised,
        Duration remaining,
        boolean stopped,
        String result,
        Integer calendar,
        String basis,
        List<SpanJson> spans,
        List<PortionJson> portions,
        List<OutageJson> outages,
        List<DecreeJson> decrees,
        List<ClockView.Part> told) {

    /** A portion of legal time; article and reason are those of an extension. */
    record PortionJson(
            String limit, String article, String reason, OffsetDateTime from, OffsetDateTime to, List<DayJson> days) {}

    /** A day within a portion; number and time tell what of it counts, special what is special about it. */
    record DayJson(LocalDate date, String sort, Long number, Duration time, String special) {}

    /** An announced outage. */
    record OutageJson(OffsetDateTime from, OffsetDateTime to, String reason) {}

    /** A change of the calendar. */
    record DecreeJson(
            int calendar, String decree, String title, OffsetDateTime at, OffsetDateTime dueBefore, OffsetDateTime dueAfter) {}

    static ClockJson of(DossierFile file, ClockView view) {
        DossierClock clock = file.clock();
        Derivation derivation = clock.derivation();
        return new ClockJson(
                CityTime.of(clock.due()),
                clock.promised(),
                file.remaining(),
                clock.isStopped(),
                clock.result() == null ? null : word(clock.result()),
                derivation == null ? null : derivation.calendar(),
                derivation == null ? "" : derivation.basis(),
                clock.spans().stream().map(SpanJson::of).toList(),
                derivation == null ? List.of() : derivation.portions().stream().map(ClockJson::portion).toList(),
                derivation == null ? List.of() : derivation.outages().stream()
                        .map(out -> new OutageJson(CityTime.of(out.from()), CityTime.of(out.to()), out.reason()))
                        .toList(),
                derivation == null ? List.of() : derivation.decrees().stream().map(ClockJson::decree).toList(),
                view.parts());
    }

    private static PortionJson portion(Derivation.Portion portion) {
        Derivation.Extension extension = portion.extension();
        return new PortionJson(
                portion.time().inVietnamese(),
                extension == null ? null : extension.article(),
                extension == null ? null : extension.reason(),
                CityTime.of(portion.from()),
                CityTime.of(portion.to()),
                portion.days().stream().map(ClockJson::day).toList());
    }

    private static DayJson day(Derivation.Day day) {
        SpecialDay special = day.special();
        Long number = day.number() == 0 ? null : day.number();
        return new DayJson(day.date(), word(day.sort()), number, day.time(), special == null ? null : special.name());
    }

    private static DecreeJson decree(Derivation.Decree decree) {
        return new DecreeJson(
                decree.version(),
                decree.decree(),
                decree.title(),
                CityTime.of(decree.at()),
                CityTime.of(decree.dueBefore()),
                CityTime.of(decree.dueAfter()));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
