package vn.motcua.city;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.calendar.DayChange;
import vn.motcua.calendar.SpecialDay;
import vn.motcua.decree.DueDateOperations;
import vn.motcua.decree.Operation;
import vn.motcua.organisation.CalendarVersion;
import vn.motcua.organisation.CalendarVersions;
import vn.motcua.organisation.CityCalendar;
import vn.motcua.organisation.CityClock;
import vn.motcua.refusal.Refusal;
import vn.motcua.security.Account;
import vn.motcua.security.Accounts;
import vn.motcua.security.Actor;
import vn.motcua.security.CurrentActor;
import vn.motcua.security.Kind;

/** The year as the city works it, and every version of the calendar with what it changed. */
@Controller
class CalendarPage {

    private static final int FIRST_YEAR = 2016;
    private static final int YEARS_AHEAD = 5;

    private final CalendarVersions versions;
    private final CityCalendar calendar;
    private final DueDateOperations operations;
    private final Accounts accounts;
    private final CurrentActor current;
    private final CityClock clock;

    CalendarPage(
            CalendarVersions versions,
            CityCalendar calendar,
            DueDateOperations operations,
            Accounts accounts,
            CurrentActor current,
            CityClock clock) {
        this.versions = versions;
        this.calendar = calendar;
        this.operations = operations;
        this.accounts = accounts;
        this.current = current;
        this.clock = clock;
    }

    @GetMapping("/city/calendar")
    String show(@RequestParam(required = false) Integer year, Model model) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), CityClock.ZONE);
        int shown = year == null ? today.getYear() : year;
        if (shown < FIRST_YEAR || shown > today.getYear() + YEARS_AHEAD) {
            throw Refusal.notFound();
        }
        int version = versions.last();
        Map<LocalDate, SpecialDay> special = new TreeMap<>();
        versions.daysOf(version).forEach(day -> special.put(day.date(), day));
        List<CalendarMonth> months = CalendarMonth.of(shown, calendar.calendar(version), special, today);
        model.addAttribute("year", shown);
        model.addAttribute("earlier", shown > FIRST_YEAR ? "/city/calendar?year=" + (shown - 1) : null);
        model.addAttribute("later", shown < today.getYear() + YEARS_AHEAD ? "/city/calendar?year=" + (shown + 1) : null);
        model.addAttribute("months", months);
        model.addAttribute("workingDays", months.stream().mapToInt(CalendarMonth::workingDays).sum());
        model.addAttribute("special",
                special.values().stream().filter(day -> day.date().getYear() == shown).toList());
        model.addAttribute("versions", lines());
        model.addAttribute("manager", current.get().kind() == Kind.MANAGER);
        return "city/calendar";
    }

    private List<VersionLine> lines() {
        List<CalendarVersion> all = versions.all();
        return all.stream()
                .sorted(Comparator.comparing(CalendarVersion::number).reversed())
                .map(version -> line(version, all))
                .toList();
    }

    private VersionLine line(CalendarVersion version, List<CalendarVersion> all) {
        Integer takenBackBy = all.stream()
                .filter(other -> Objects.equals(other.takesBack(), version.number()))
                .map(CalendarVersion::number)
                .findFirst()
                .orElse(null);
        boolean delivered = version.kind() == CalendarVersion.Kind.DELIVERED;
        Actor actor = current.get();
        return new VersionLine(
                version,
                accounts.find(version.publishedBy()).map(Account::name).orElse(version.publishedBy()),
                delivered ? List.of() : versions.changesOf(version.number()),
                takenBackBy,
                delivered ? List.of() : operations.ofVersion(actor, version.number()));
    }

    /**
     * A version of the calendar.
     *
     * @param version the version
     * @param who the name of whoever put it in force
     * @param changes the days that it changed
     * @param takenBackBy the version that took it back; null where none did
     * @param operations the operations that moved dossiers by it
     */
    record VersionLine(
            CalendarVersion version,
            String who,
            List<DayChange> changes,
            Integer takenBackBy,
            List<Operation> operations) {

        /** Whether it can be taken back. */
        public boolean takable() {
            return version.kind() == CalendarVersion.Kind.DECREE && takenBackBy == null;
        }
    }
}
