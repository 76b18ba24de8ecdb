package vn.motcua.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.motcua.FullApplication;
import vn.motcua.MovedClock;
import vn.motcua.Walk;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.dossier.HandOvers;
import vn.motcua.notification.Inboxes;
import vn.motcua.notification.NoticeKind;
import vn.motcua.organisation.CityCalendar;
import vn.motcua.organisation.CityClock;

/** How long a supplement is awaited is a fact of the service: Circular 06/2011 gives the maker of cosmetics three months. */
@FullApplication
class SupplementTermTests {

    @Autowired
    private ApplicationContext city;

    private MovedClock clock;

    @BeforeEach
    void takeTheClock() {
        clock = new MovedClock(city);
        LocalDate day = LocalDate.ofInstant(now(), CityClock.ZONE);
        clock.to(calendar().closingOf(calendar().nextWorkingDay(day.plusDays(5))).minus(Duration.ofHours(8)));
        city.getBean(DeadlineSweep.class).sweep();
    }

    @AfterEach
    void putTheClockBack() {
        clock.close();
    }

    @Test
    void aNotificationOfCosmeticsLapsesAfterThreeMonthsAndNotBefore() {
        Walk cream = cosmetics().pays().decides("screenIngredients", null);
        Instant asked = now();
        cream.decides("screenClaims", "supplement");

        lapsesOnlyAt(cream, due(asked, "3 tháng"));
    }

    @Test
    void theDeskThatAsksForThatSupplementGivesThreeMonthsToo() {
        Walk cream = Walk.filed(city, "citizen12", "cosmetics-notification", "01-YT");
        Instant asked = now();
        cream.decides("receive", "supplement");

        lapsesOnlyAt(cream, due(asked, "3 tháng"));
    }

    @Test
    void whereTheServiceSaysNothingThirtyWorkingDaysAreGiven() {
        Walk birth = Walk.filed(city, "citizen12", "birth-registration", "00055").decides("receive", "accept");
        Instant asked = now();
        birth.decides("appraise", "supplement");

        lapsesOnlyAt(birth, due(asked, "30 ngày làm việc"));
    }

    private Walk cosmetics() {
        return Walk.filed(city, "citizen12", "cosmetics-notification", "01-YT").decides("receive", "accept");
    }

    /** The applicant's page, the paper and the warning all speak of the moment at which the timer comes. */
    private void lapsesOnlyAt(Walk walk, Instant until) {
        var asked = walk.file().asked().get(0);
        assertThat(asked.until()).isEqualTo(until);
        assertThat(city.getBean(HandOvers.class).dueOf(asked.workItem())).contains(until);
        pass(calendar().subtractWorkingTime(until, Duration.ofHours(25)), walk);
        assertThat(told(walk)).doesNotContain(NoticeKind.TERM_ENDS_SOON);
        pass(calendar().subtractWorkingTime(until, Duration.ofHours(23)), walk);
        assertThat(told(walk)).containsOnlyOnce(NoticeKind.TERM_ENDS_SOON);
        pass(until.minusSeconds(60), walk);
        assertThat(walk.status()).isEqualTo("supplement-asked");

        pass(until.plusSeconds(60), walk);

        assertThat(walk.status()).isEqualTo("lapsed");
    }

    private void pass(Instant moment, Walk walk) {
        clock.to(moment);
        city.getBean(DeadlineSweep.class).sweep();
        new DueTimers(city).run(walk.id());
    }

    private List<NoticeKind> told(Walk walk) {
        return city.getBean(Inboxes.class).page(walk.applicant(), false, null, 200).notices().stream()
                .filter(notice -> notice.notice().about().dossier().equals(walk.id()))
                .map(notice -> notice.notice().kind())
                .toList();
    }

    private Instant due(Instant from, String words) {
        return calendar().due(from, TimeLimit.parse(words).orElseThrow());
    }

    private Instant now() {
        return city.getBean(CityClock.class).instant();
    }

    private WorkingCalendar calendar() {
        return city.getBean(CityCalendar.class).calendar();
    }
}
