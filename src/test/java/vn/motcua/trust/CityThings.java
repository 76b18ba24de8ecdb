package vn.motcua.trust;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.decree.DecreeInput;
import vn.motcua.decree.Decrees;
import vn.motcua.decree.DueDateOperations;
import vn.motcua.decree.OutageDecisions;
import vn.motcua.decree.OutageInput;
import vn.motcua.organisation.CalendarVersions;
import vn.motcua.organisation.CityClock;
import vn.motcua.organisation.Outage;
import vn.motcua.organisation.Outages;
import vn.motcua.security.Actor;
import vn.motcua.security.Kind;

/** Decrees and outages on which the city office's routes are tried; far from every dossier, so that none moves. */
class CityThings {

    private static final Actor MANAGER = new Actor("manager", Kind.MANAGER, "Quản lý", List.of());

    private final ApplicationContext city;
    private static final AtomicInteger MADE = new AtomicInteger();

    CityThings(ApplicationContext city) {
        this.city = city;
    }

    /** The address with the names of what the route is about. */
    String fill(String pattern) {
        if (pattern.contains("{decree}")) {
            return pattern.replace("{decree}", String.valueOf(version()));
        }
        if (pattern.contains("{proposal}")) {
            return pattern.replace("{proposal}", proposal().toString());
        }
        if (pattern.contains("{operation}")) {
            return pattern.replace("{operation}", operation().toString());
        }
        pattern = pattern.replace("/rounds/{round}", "/rounds/kindergarten.2027-2028.2")
                .replace("/seats/{place}", "/seats/TH-282-1.2027-2028.all");
        return pattern.contains("{outage}")
                ? pattern.replace("{outage}", outage(pattern.endsWith("recognition")).toString())
                : pattern;
    }

    /** What is sent along. */
    Map<String, String> fields(Route route) {
        return switch (route.toString()) {
            case "POST /city/calendar/decree" -> Map.of("decree", "1/QĐ", "title", "Nghỉ", "date", farDay().toString(),
                    "name", "Nghỉ", "kind", "holiday", "then", "preview");
            case "POST /city/outages" -> {
                OutageInput input = input();
                yield Map.of("fromDay", input.fromDay(), "fromTime", input.fromTime(), "toDay", input.toDay(),
                        "toTime", input.toTime(), "reason", input.reason());
            }
            case "POST /city/outages/{outage}/end" -> {
                Instant end = city.getBean(Outages.class).latest(1000).stream()
                        .filter(outage -> !outage.isCancelled())
                        .max(Comparator.comparing(Outage::announcedAt))
                        .orElseThrow().to().minusSeconds(60);
                yield Map.of("toDay", day(end), "toTime", time(end));
            }
            case "POST /city/enrolment/rounds/{round}" -> Map.of("opensDay", "20/7/2027", "opensTime", "00:00",
                    "closesDay", "23/7/2027", "closesTime", "00:00", "reason", "Như cũ");
            case "POST /city/enrolment/seats/{place}" -> Map.of("seats", "210", "reason", "Như cũ");
            default -> Map.of();
        };
    }

    private UUID proposal() {
        return city.getBean(Decrees.class).prepare(MANAGER, new DecreeInput("1/QĐ", "Nghỉ",
                List.of(new DecreeInput.Day(farDay().toString(), "Nghỉ", "holiday")))).id();
    }

    private UUID operation() {
        DueDateOperations operations = city.getBean(DueDateOperations.class);
        UUID operation = city.getBean(Decrees.class).publish(MANAGER, proposal());
        operations.work(operation);
        return operation;
    }

    private int version() {
        operation();
        return city.getBean(CalendarVersions.class).last();
    }

    private UUID outage(boolean detected) {
        OutageInput input = input();
        city.getBean(OutageDecisions.class).announce(MANAGER, input);
        Outage latest = city.getBean(Outages.class).latest(1000).stream()
                .max(Comparator.comparing(Outage::announcedAt))
                .orElseThrow();
        if (detected) {
            city.getBean(JdbcClient.class).sql("update outage set kind = 'detected' where id = :id")
                    .param("id", latest.id()).update();
        }
        return latest.id();
    }

    /** Nobody has dossiers that were open so long ago. */
    private OutageInput input() {
        Instant from = city.getBean(CityClock.class).instant()
                .minus(Duration.ofDays(300))
                .plus(Duration.ofMinutes(20L * MADE.getAndIncrement()))
                .truncatedTo(ChronoUnit.MINUTES);
        Instant to = from.plus(Duration.ofMinutes(10));
        return new OutageInput(day(from), time(from), day(to), time(to), "Thử");
    }

    private LocalDate farDay() {
        return LocalDate.ofInstant(city.getBean(CityClock.class).instant(), CityClock.ZONE)
                .plusYears(3).plusDays(MADE.getAndIncrement());
    }

    private static String day(Instant instant) {
        return LocalDate.ofInstant(instant, CityClock.ZONE).toString();
    }

    private static String time(Instant instant) {
        return LocalTime.ofInstant(instant, CityClock.ZONE).truncatedTo(ChronoUnit.MINUTES).toString();
    }
}
