package vn.motcua.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.jdbc.JdbcTest;
import org.springframework.context.annotation.Import;
import org.springframework.mock.env.MockEnvironment;
import vn.motcua.refusal.Refusal;

@JdbcTest
@Import(ClockTable.class)
class CityClockTests {

    @Autowired
    private ClockTable table;

    private final List<Object> heard = new ArrayList<>();
    private final MockEnvironment demo = new MockEnvironment();
    private CityClock clock;

    @BeforeEach
    void startTheClock() {
        demo.setActiveProfiles("demo");
        clock = node();
    }

    @Test
    void tellsTheMachinesTimeInTheCitysZone() {
        assertThat(clock.instant()).isCloseTo(Instant.now(), within(5, ChronoUnit.SECONDS));
        assertThat(clock.getZone()).hasToString("Asia/Ho_Chi_Minh");
    }

    @Test
    void movesOnByADayAndTellsEverybody() {
        clock.advance(Period.ofDays(1));
        assertThat(clock.offset()).isEqualTo(Duration.ofDays(1));
        assertThat(heard).singleElement().isInstanceOfSatisfying(ClockMoved.class, moved -> {
            assertThat(moved.offset()).isEqualTo(Duration.ofDays(1));
            assertThat(moved.now()).isCloseTo(clock.instant(), within(5, ChronoUnit.SECONDS));
        });
    }

    @Test
    void movesOnToAMoment() {
        Instant moment = clock.instant().plus(Duration.ofHours(30));
        clock.moveTo(moment);
        assertThat(clock.instant()).isCloseTo(moment, within(5, ChronoUnit.SECONDS));
    }

    @Test
    void aMonthIsAMonthOfTheCitysCalendar() {
        ZonedDateTime before = ZonedDateTime.now(clock);
        clock.advance(Period.ofMonths(1));
        assertThat(ZonedDateTime.now(clock).toLocalDate()).isEqualTo(before.plusMonths(1).toLocalDate());
    }

    @Test
    void theWayBackIsRefused() {
        Instant yesterday = clock.instant().minus(Duration.ofDays(1));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> clock.moveTo(yesterday))
                .extracting(Refusal::code)
                .isEqualTo("clock.backwards");
        assertThat(heard).isEmpty();
    }

    @Test
    void stepsAddUp() {
        clock.advance(Duration.ofHours(1));
        clock.advance(Duration.ofHours(2));
        assertThat(clock.offset()).isEqualTo(Duration.ofHours(3));
    }

    @Test
    void aRestartKeepsTheTime() {
        clock.advance(Duration.ofHours(1));
        assertThat(node().offset()).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void anotherNodeFollowsAndHearsOfItOnce() {
        CityClock other = node();
        clock.advance(Duration.ofHours(1));
        heard.clear();
        other.follow();
        other.follow();
        assertThat(other.offset()).isEqualTo(Duration.ofHours(1));
        assertThat(heard).hasSize(1);
    }

    @Test
    void withoutTheDemoItNeitherMovesNorTakesOverTheDemosTime() {
        clock.advance(Duration.ofDays(1));
        CityClock live = new CityClock(table, heard::add, new MockEnvironment());
        assertThat(live.offset()).isZero();
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> live.advance(Period.ofDays(1)));
    }

    @Test
    void tellsTheSameMomentInAnotherZone() {
        clock.advance(Duration.ofDays(1));
        var elsewhere = clock.withZone(ZoneOffset.UTC);
        assertThat(elsewhere.getZone()).isEqualTo(ZoneOffset.UTC);
        assertThat(elsewhere.instant()).isCloseTo(clock.instant(), within(5, ChronoUnit.SECONDS));
    }

    private CityClock node() {
        return new CityClock(table, heard::add, demo);
    }
}
