package vn.motcua.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.jdbc.JdbcTest;
import org.springframework.context.annotation.Import;
import vn.motcua.calendar.DayChange;
import vn.motcua.calendar.SpecialDay;
import vn.motcua.calendar.WorkingCalendar;

@JdbcTest
@Import({CalendarVersions.class, CalendarVersionTable.class, FirstStart.class, CityClock.class, ClockTable.class})
class CityCalendarTests {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 12, 18);
    private static final LocalDate SATURDAY = LocalDate.of(2026, 12, 19);

    @Autowired
    private CalendarVersions versions;

    @Test
    void knowsTheCitysHolidays() {
        ZonedDateTime eve = ZonedDateTime.of(2016, 9, 1, 16, 0, 0, 0, CityClock.ZONE);
        assertThat(new CityCalendar(versions).calendar().addWorkingTime(eve.toInstant(), Duration.ofHours(2)))
                .isEqualTo(eve.withDayOfMonth(5).withHour(9).toInstant());
    }

    @Test
    void aDecreeMakesTheNextVersionAndLeavesTheOneBeforeAsItWas() {
        CityCalendar city = new CityCalendar(versions);
        WorkingCalendar before = city.calendar();

        int version = publish(swap());

        assertThat(version).isEqualTo(2);
        assertThat(city.version()).isEqualTo(2);
        assertThat(city.calendar().isWorkingDay(FRIDAY)).isFalse();
        assertThat(city.calendar().isWorkingDay(SATURDAY)).isTrue();
        assertThat(city.calendar(1)).isSameAs(before);
        assertThat(before.isWorkingDay(FRIDAY)).isTrue();
    }

    @Test
    void anotherNodeHearsOfAVersionWithoutRestart() {
        CityCalendar other = new CityCalendar(versions);

        publish(swap());

        assertThat(other.version()).isEqualTo(2);
        assertThat(other.calendar().isWorkingDay(FRIDAY)).isFalse();
    }

    @Test
    void whatIsTakenBackIsGoneAndWhatWasDecreedSinceStays() {
        publish(swap());
        publish(List.of(new DayChange(FRIDAY.plusWeeks(1), "Nghỉ", SpecialDay.Kind.HOLIDAY)));
        versions.publish(new CalendarEdition(CalendarVersion.Kind.TAKE_BACK, "1/QĐ", "Hoán đổi", 2, "manager", List.of()));

        CityCalendar city = new CityCalendar(versions);

        assertThat(city.calendar(3).isWorkingDay(FRIDAY)).isFalse();
        assertThat(city.calendar(4).isWorkingDay(FRIDAY)).isTrue();
        assertThat(city.calendar(4).isWorkingDay(SATURDAY)).isFalse();
        assertThat(city.calendar(4).isWorkingDay(FRIDAY.plusWeeks(1))).isFalse();
    }

    @Test
    void aDecreeMayMakeAHolidayAnOrdinaryDayAgain() {
        LocalDate newYear = LocalDate.of(2027, 1, 1);
        publish(List.of(new DayChange(newYear, "Tết Dương lịch", null)));

        assertThat(new CityCalendar(versions).calendar().isWorkingDay(newYear)).isTrue();
        assertThat(versions.changesOf(2)).containsExactly(new DayChange(newYear, "Tết Dương lịch", null));
    }

    @Test
    void hasNoVersionThatNobodyPublished() {
        assertThatIllegalArgumentException().isThrownBy(() -> new CityCalendar(versions).calendar(2));
    }

    private int publish(List<DayChange> days) {
        return versions.publish(
                new CalendarEdition(CalendarVersion.Kind.DECREE, "1/QĐ", "Hoán đổi", null, "manager", days));
    }

    private static List<DayChange> swap() {
        return List.of(
                new DayChange(FRIDAY, "Nghỉ hoán đổi", SpecialDay.Kind.MAKE_UP_DAY_OFF),
                new DayChange(SATURDAY, "Làm bù", SpecialDay.Kind.SWAPPED_WORKING_DAY));
    }
}
