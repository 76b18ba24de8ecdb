package vn.motcua.decree;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.Walk;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.EventKind;
import vn.motcua.organisation.CalendarVersion;
import vn.motcua.organisation.CalendarVersions;
import vn.motcua.organisation.CityCalendar;
import vn.motcua.organisation.CityClock;
import vn.motcua.refusal.Refusal;
import vn.motcua.security.Actor;
import vn.motcua.security.Kind;

/** What the rules of decrees need: accepted dossiers, and a day off that a decree proposes. */
abstract class DecreeScene {

    static final Actor MANAGER = new Actor("manager", Kind.MANAGER, "Quản lý", List.of());

    @Autowired
    ApplicationContext city;

    @Autowired
    Decrees decrees;

    @Autowired
    DueDatePreview preview;

    @Autowired
    DueDateOperations operations;

    @Autowired
    CalendarVersions versions;

    @Autowired
    DossierEvents events;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    /** The calendar is everybody's: what a test decreed is gone after it. */
    @AfterEach
    void takeEverythingBack() {
        List<CalendarVersion> all = versions.all();
        all.stream()
                .filter(version -> version.kind() == CalendarVersion.Kind.DECREE)
                .filter(version -> all.stream().noneMatch(other -> Objects.equals(other.takesBack(), version.number())))
                .forEach(version -> operations.work(
                        decrees.publish(MANAGER, decrees.prepareTakeBack(MANAGER, version.number()).id())));
    }

    Walk accepted(String citizen) {
        return Walk.filed(city, citizen, "birth-registration", "00091").decides("receive", "accept");
    }

    Instant due(Walk walk) {
        return walk.file().dossier().milestones().dueAt();
    }

    List<DossierEvent> changes(Walk walk) {
        return events.of(walk.id()).stream().filter(event -> event.kind() == EventKind.CALENDAR_CHANGED).toList();
    }

    /** The working day on which something is due, or the next one, becomes a day off. */
    Proposal dayOffAt(Instant due) {
        LocalDate day = LocalDate.ofInstant(due, CityClock.ZONE);
        while (!city.getBean(CityCalendar.class).calendar().isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return decrees.prepare(MANAGER, new DecreeInput("77/QĐ-UBND", "Nghỉ đột xuất",
                List.of(new DecreeInput.Day(day.toString(), "Nghỉ đột xuất", "make-up-day-off"))));
    }

    DueDatePreview.Move shown(Proposal proposal, Walk walk) {
        return preview.page(proposal, "", 1000).stream()
                .filter(move -> move.dossier().id().equals(walk.id()))
                .findFirst()
                .orElseThrow();
    }

    UUID publish(Proposal proposal) {
        UUID operation = decrees.publish(MANAGER, proposal.id());
        operations.work(operation);
        return operation;
    }

    /** One dossier in a transaction of its own, which may end without a commit as in a crash. */
    void moveOne(UUID id, boolean crash) {
        MoveTable moves = city.getBean(MoveTable.class);
        DossierMove move = city.getBean(DossierMove.class);
        Operation operation = operations.get(MANAGER, id);
        transaction.executeWithoutResult(status -> {
            UUID dossier = moves.next(id, "", 1).get(0).dossier();
            moves.done(id, dossier, move.follow(dossier, move.causeOf(operation)));
            if (crash) {
                status.setRollbackOnly();
            }
        });
    }

    DueDateOperations anotherNode() {
        return new DueDateOperations(city.getBean(OperationTable.class), city.getBean(MoveTable.class),
                city.getBean(DossierMove.class), transaction, Duration.ZERO);
    }

    void asService(Walk walk, String service) {
        jdbc.sql("update dossier set service_key = :service where id = :id")
                .param("service", service).param("id", walk.id()).update();
    }

    static void refused(String code, Runnable act) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(act::run).extracting(Refusal::code).isEqualTo(code);
    }
}
