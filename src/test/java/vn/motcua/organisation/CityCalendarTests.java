package vn.motcua.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

class CityCalendarTests {

    @Test
    void knowsTheCitysHolidays() {
        ZonedDateTime eve = ZonedDateTime.of(2016, 9, 1, 16, 0, 0, 0, CityClock.ZONE);
        assertThat(new CityCalendar().calendar().addWorkingTime(eve.toInstant(), Duration.ofHours(2)))
                .isEqualTo(eve.withDayOfMonth(5).withHour(9).toInstant());
    }
}
