package vn.motcua.web;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthEndpoint;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import vn.motcua.calendar.OfficeHours;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.form.SchoolChoices;
import vn.motcua.organisation.CityCalendar;
import vn.motcua.organisation.CityClock;
import vn.motcua.organisation.Outages;
import vn.motcua.organisation.Tier;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.Units;
import vn.motcua.security.Actor;
import vn.motcua.security.CurrentActor;

/** A city in which it is Monday 23/11/2026, 14:00, and nobody has signed in. */
@TestConfiguration
class StillCity {

    static final Instant NOW = Instant.parse("2026-11-23T07:00:00Z");

    @Bean
    CityClock clock() {
        CityClock clock = mock(CityClock.class);
        given(clock.instant()).willReturn(NOW);
        return clock;
    }

    @Bean
    Outages outages() {
        return mock(Outages.class);
    }

    @Bean
    CityCalendar calendar() {
        CityCalendar calendar = mock(CityCalendar.class);
        given(calendar.calendar()).willReturn(new WorkingCalendar(OfficeHours.CITY, List.of()));
        return calendar;
    }

    @Bean
    CurrentActor currentActor() {
        CurrentActor actor = mock(CurrentActor.class);
        given(actor.get()).willReturn(Actor.anonymous());
        return actor;
    }

    @Bean
    Units units() {
        Units units = mock(Units.class);
        given(units.find(any())).willReturn(Optional.of(
                new Unit("001", "Quận Ba Đình", Tier.DISTRICT, "quan", "01", "000.00.26.H26")));
        return units;
    }

    @Bean
    HealthEndpoint health() {
        HealthEndpoint health = mock(HealthEndpoint.class);
        given(health.health()).willReturn(Health.up().build());
        return health;
    }

    /** A city without schools: no form of this module asks for one. */
    @Bean
    SchoolChoices schoolChoices() {
        return SchoolChoices.none();
    }
}
