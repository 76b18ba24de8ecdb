package vn.motcua.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.MotCuaApplication;
import vn.motcua.Walk;
import vn.motcua.calendar.DayChange;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.dossier.AnnouncedOutage;
import vn.motcua.dossier.Asked;
import vn.motcua.dossier.DossierClocks;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.DossierProgress;
import vn.motcua.dossier.Dossiers;
import vn.motcua.organisation.CalendarEdition;
import vn.motcua.organisation.CalendarVersion;
import vn.motcua.organisation.CalendarVersions;
import vn.motcua.organisation.CityCalendar;
import vn.motcua.organisation.CityClock;
import vn.motcua.security.Actor;
import vn.motcua.security.Kind;

/** What the rules of the kept clock need: an accepted dossier, its timer, and what may happen to it. */
abstract class ClockScene {

    static final Actor LEADER = new Actor("00007.leader", Kind.OFFICER, "Lãnh đạo", List.of());

    @Autowired
    ApplicationContext city;

    @Autowired
    DossierProgress progress;

    @Autowired
    DossierClocks clocks;

    @Autowired
    DossierEvents events;

    @Autowired
    Dossiers dossiers;

    @Autowired
    CalendarVersions versions;

    @Autowired
    CityCalendar calendars;

    @Autowired
    CityClock time;

    @Autowired
    ManagementService management;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationEventPublisher news;

    /** On the same database, with everything asleep that works by itself. */
    ConfigurableApplicationContext anotherNode() {
        Environment settings = city.getEnvironment();
        List<String> asHere = Stream.of(
                        "spring.datasource.url", "spring.datasource.username", "spring.datasource.password",
                        "motcua.intake.worker", "motcua.slip.worker", "motcua.deadlines.worker", "motcua.outages.watch",
                        "motcua.operations.worker", "camunda.bpm.job-execution.enabled")
                .filter(settings::containsProperty)
                .map(name -> "--" + name + "=" + settings.getProperty(name))
                .toList();
        return new SpringApplicationBuilder(MotCuaApplication.class)
                .profiles(settings.getActiveProfiles())
                .properties("server.port=0")
                .run(asHere.toArray(String[]::new));
    }

    Walk accepted() {
        return Walk.filed(city, "citizen9", "birth-registration", "00007")
                .decides("receive", "accept").decides("appraise", "verify");
    }

    void in(Walk walk, Consumer<UUID> change) {
        transaction.executeWithoutResult(status -> change.accept(walk.id()));
    }

    static AnnouncedOutage outage(int revision, Instant from, Instant to) {
        return new AnnouncedOutage(new UUID(3, 3), revision, from, to, "Bảo trì", "admin");
    }

    Asked asked(String workItem, String kind) {
        return new Asked(workItem, kind, "", "", List.of(), List.of(), time.instant(), null);
    }

    int publish(CalendarVersion.Kind kind, Integer takesBack, List<DayChange> days) {
        return transaction.execute(status -> versions.publish(
                new CalendarEdition(kind, "12/QĐ-TTg", "Nghỉ hoán đổi", takesBack, "manager", days)));
    }

    Instant due(Walk walk) {
        return walk.file().clock().due();
    }

    DossierEvent last(Walk walk) {
        List<DossierEvent> all = events.of(walk.id());
        return all.get(all.size() - 1);
    }

    Instant workingDaysAfter(Instant due, int number) {
        WorkingCalendar calendar = calendars.calendar();
        LocalDate day = day(due);
        for (int left = number; left > 0; left--) {
            day = calendar.nextWorkingDay(day);
        }
        return calendar.closingOf(day);
    }

    void assertTimerFollows(Walk walk) {
        assertThat(timer(walk).isSuspended()).isFalse();
        assertThat(timer(walk).getDuedate()).isEqualTo(Date.from(due(walk)));
    }

    List<Job> dueTimersBy(Walk walk, Instant moment) {
        return management.createJobQuery().jobId(timer(walk).getId()).active().duedateLowerThan(Date.from(moment)).list();
    }

    Job timer(Walk walk) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(walk.id().toString()).rootProcessInstances().list().stream()
                .flatMap(process -> management.createJobQuery().processInstanceId(process.getId()).timers().list().stream())
                .reduce((one, other) -> {
                    throw new AssertionError("More than one timer");
                })
                .orElseThrow();
    }

    static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneId.of("Asia/Ho_Chi_Minh"));
    }
}
