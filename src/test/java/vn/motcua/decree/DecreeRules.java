package vn.motcua.decree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
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

/** A decree shows what it would move, moves it once, and can be taken back. */
abstract class DecreeRules {

    private static final Actor MANAGER = new Actor("manager", Kind.MANAGER, "Quản lý", List.of());

    @Autowired
    private ApplicationContext city;

    @Autowired
    private Decrees decrees;

    @Autowired
    private DueDatePreview preview;

    @Autowired
    private DueDateOperations operations;

    @Autowired
    private CalendarVersions versions;

    @Autowired
    private DossierEvents events;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

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

    @Test
    void aDecreeShowsFirstWhatItMovesAndMovesItThenByAnEventOfItsOwn() {
        Walk walk = accepted("citizen11");
        Instant before = due(walk);
        Proposal proposal = dayOffAt(before);

        DueDatePreview.Move shown = shown(proposal, walk);

        assertThat(shown.dossier().due()).isEqualTo(before);
        assertThat(shown.due()).isAfter(before);
        assertThat(due(walk)).isEqualTo(before);
        assertThat(versions.last()).isEqualTo(proposal.basedOn());

        UUID operation = publish(proposal);

        assertThat(due(walk)).isEqualTo(shown.due());
        assertThat(changes(walk)).singleElement().extracting(DossierEvent::detail).satisfies(detail ->
                assertThat(detail).containsAllEntriesOf(Map.of(
                        "calendar", Integer.toString(versions.last()),
                        "decree", "77/QĐ-UBND",
                        "dueBefore", before.toString(),
                        "dueAfter", shown.due().toString())));
        assertThat(operations.trail(MANAGER, operation, "", 1000))
                .filteredOn(line -> line.dossier().equals(walk.id()))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.before()).isEqualTo(before);
                    assertThat(line.after()).isEqualTo(shown.due());
                });
    }

    @Test
    void theTotalsCountEveryDossierByItsFieldAndItsUnit() {
        Walk walk = accepted("citizen11");
        Proposal proposal = dayOffAt(due(walk));

        DueDatePreview.Totals totals = preview.totals(proposal);

        assertThat(totals.moved()).isPositive().isLessThanOrEqualTo(totals.looked());
        assertThat(totals.byField().get("justice")).isPositive();
        assertThat(totals.byUnit().get("00091")).isPositive();
        assertThat(totals.byUnit().values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(totals.moved());
    }

    @Test
    void thePreviewIsReadInPagesByCode() {
        Walk first = accepted("citizen11");
        Walk second = accepted("citizen12");
        Proposal proposal = dayOffAt(due(first));

        List<String> codes = new ArrayList<>();
        List<DueDatePreview.Move> page = preview.page(proposal, "", 1);
        while (!page.isEmpty()) {
            codes.add(page.get(0).dossier().code());
            page = preview.page(proposal, codes.get(codes.size() - 1), 1);
        }

        assertThat(codes).doesNotHaveDuplicates().contains(first.receipt().code(), second.receipt().code());
    }

    @Test
    void whatIsTakenBackLetsDossiersReturnToTheirDates() {
        Walk walk = accepted("citizen11");
        Instant before = due(walk);
        publish(dayOffAt(before));
        int decree = versions.last();
        Proposal back = decrees.prepareTakeBack(MANAGER, decree);
        assertThat(shown(back, walk).due()).isEqualTo(before);

        UUID operation = publish(back);

        assertThat(due(walk)).isEqualTo(before);
        assertThat(changes(walk)).hasSize(2);
        assertThat(operations.trail(MANAGER, operation, "", 1000))
                .anySatisfy(line -> assertThat(line.after()).isEqualTo(before));
        refused("calendar.taken-back-already", () -> decrees.prepareTakeBack(MANAGER, decree));
        refused("calendar.not-a-decree", () -> decrees.prepareTakeBack(MANAGER, versions.last()));
        refused("calendar.not-a-decree", () -> decrees.prepareTakeBack(MANAGER, 1));
        refused("not-found", () -> decrees.prepareTakeBack(MANAGER, 9999));
    }

    @Test
    void aDossierAcceptedUnderTheNewVersionIsDueByItAndComesBackWithTheOthers() {
        Walk old = accepted("citizen11");
        publish(dayOffAt(due(old)));
        int decree = versions.last();

        Walk young = accepted("citizen12");

        assertThat(changes(young)).isEmpty();
        assertThat(due(young)).isEqualTo(due(old));
        publish(decrees.prepareTakeBack(MANAGER, decree));
        assertThat(due(young)).isEqualTo(due(old));
        assertThat(changes(young)).hasSize(1);
    }

    @Test
    void aDossierThatDoesNotReachTheDayKeepsItsDateWithoutAWord() {
        Walk walk = accepted("citizen11");
        Instant before = due(walk);

        publish(dayOffAt(before.plus(Duration.ofDays(40))));

        assertThat(due(walk)).isEqualTo(before);
        assertThat(changes(walk)).isEmpty();
    }

    @Test
    void anotherVersionBetweenPreviewAndPublicationIsRefusedAndNothingIsInForce() {
        Instant due = due(accepted("citizen11"));
        Proposal mine = dayOffAt(due);
        publish(dayOffAt(due.plus(Duration.ofDays(40))));
        int version = versions.last();

        refused("calendar.changed-meanwhile", () -> decrees.publish(MANAGER, mine.id()));

        assertThat(versions.last()).isEqualTo(version);
    }

    @Test
    void aDecreeIsPutInForceOnceAndNotWhileDossiersStillFollowTheOneBefore() {
        Instant due = due(accepted("citizen11"));
        Proposal first = dayOffAt(due);
        UUID operation = decrees.publish(MANAGER, first.id());
        refused("calendar.published-already", () -> decrees.publish(MANAGER, first.id()));
        Proposal second = dayOffAt(due.plus(Duration.ofDays(40)));
        refused("calendar.still-moving", () -> decrees.publish(MANAGER, second.id()));

        operations.work(operation);

        publish(second);
        assertThat(decrees.get(MANAGER, second.id()).published()).isEqualTo(versions.last());
    }

    @Test
    void aCrashInTheMiddleLosesNoDossierAndMovesNoneTwice() {
        List<Walk> walks = List.of(accepted("citizen11"), accepted("citizen12"), accepted("citizen13"));
        Instant before = due(walks.get(0));
        UUID operation = decrees.publish(MANAGER, dayOffAt(before).id());
        moveOne(operation, false);
        moveOne(operation, true);
        int waiting = operations.progress(operation).waiting();
        assertThat(waiting).isEqualTo(operations.progress(operation).all() - 1).isGreaterThanOrEqualTo(2);

        anotherNode().work(operation);

        assertThat(operations.progress(operation).waiting()).isZero();
        assertThat(walks).allSatisfy(walk -> {
            assertThat(changes(walk)).hasSize(1);
            assertThat(due(walk)).isAfter(before);
        });
        assertThat(anotherNode().work(operation)).isZero();
    }

    @Test
    void aDossierThatATransactionBroughtInLateIsFoundBeforeTheOperationCloses() {
        Walk walk = accepted("citizen11");
        UUID operation = decrees.publish(MANAGER, dayOffAt(due(walk)).id());
        jdbc.sql("delete from due_date_move where operation_id = :id and dossier_id = :dossier")
                .param("id", operation).param("dossier", walk.id()).update();
        operations.work(operation);
        assertThat(changes(walk)).isEmpty();

        anotherNode().workAll();
        assertThat(operations.get(MANAGER, operation).closed()).isFalse();
        anotherNode().workAll();

        assertThat(changes(walk)).hasSize(1);
        assertThat(operations.get(MANAGER, operation).closed()).isTrue();
    }

    @Test
    void aDossierThatCannotBeMovedIsNamedAndHoldsUpNoOther() {
        Walk bad = accepted("citizen11");
        Walk good = accepted("citizen12");
        UUID operation = decrees.publish(MANAGER, dayOffAt(due(bad)).id());
        asService(bad, "x");

        operations.work(operation);

        assertThat(operations.progress(operation).failed()).isEqualTo(1);
        assertThat(changes(good)).hasSize(1);
        asService(bad, "birth-registration");
        operations.retry(MANAGER, operation);
        operations.work(operation);
        assertThat(operations.progress(operation).failed()).isZero();
        assertThat(changes(bad)).hasSize(1);
    }

    @Test
    void onlyTheManagerDecreesAndTheTrailIsTheCityOffices() {
        Proposal proposal = dayOffAt(due(accepted("citizen11")));
        for (Kind kind : List.of(Kind.ADMIN, Kind.OFFICER, Kind.DESIGNER, Kind.CITIZEN, Kind.ANONYMOUS)) {
            Actor other = new Actor("other", kind, "", List.of());
            refused("forbidden", () -> decrees.prepare(other, new DecreeInput("1", "1", List.of())));
            refused("forbidden", () -> decrees.prepareTakeBack(other, 1));
            refused("forbidden", () -> decrees.publish(other, proposal.id()));
        }
        refused("forbidden", () -> operations.get(new Actor("d", Kind.DESIGNER, "", List.of()), UUID.randomUUID()));
        refused("not-found", () -> decrees.publish(MANAGER, UUID.randomUUID()));
    }

    private Walk accepted(String citizen) {
        return Walk.filed(city, citizen, "birth-registration", "00091").decides("receive", "accept");
    }

    private Instant due(Walk walk) {
        return walk.file().dossier().milestones().dueAt();
    }

    private List<DossierEvent> changes(Walk walk) {
        return events.of(walk.id()).stream().filter(event -> event.kind() == EventKind.CALENDAR_CHANGED).toList();
    }

    /** The working day on which something is due, or the next one, becomes a day off. */
    private Proposal dayOffAt(Instant due) {
        LocalDate day = LocalDate.ofInstant(due, CityClock.ZONE);
        while (!city.getBean(CityCalendar.class).calendar().isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return decrees.prepare(MANAGER, new DecreeInput("77/QĐ-UBND", "Nghỉ đột xuất",
                List.of(new DecreeInput.Day(day.toString(), "Nghỉ đột xuất", "make-up-day-off"))));
    }

    private DueDatePreview.Move shown(Proposal proposal, Walk walk) {
        return preview.page(proposal, "", 1000).stream()
                .filter(move -> move.dossier().id().equals(walk.id()))
                .findFirst()
                .orElseThrow();
    }

    private UUID publish(Proposal proposal) {
        UUID operation = decrees.publish(MANAGER, proposal.id());
        operations.work(operation);
        return operation;
    }

    /** One dossier in a transaction of its own, which may end without a commit as in a crash. */
    private void moveOne(UUID id, boolean crash) {
        MoveTable moves = city.getBean(MoveTable.class);
        DossierMove move = city.getBean(DossierMove.class);
        Operation operation = operations.get(MANAGER, id);
        transaction.executeWithoutResult(status -> {
            UUID dossier = moves.next(id, 1).get(0);
            moves.done(id, dossier, move.follow(dossier, move.causeOf(operation)));
            if (crash) {
                status.setRollbackOnly();
            }
        });
    }

    private DueDateOperations anotherNode() {
        return new DueDateOperations(city.getBean(OperationTable.class), city.getBean(MoveTable.class),
                city.getBean(DossierMove.class), transaction, Duration.ZERO);
    }

    private void asService(Walk walk, String service) {
        jdbc.sql("update dossier set service_key = :service where id = :id")
                .param("service", service).param("id", walk.id()).update();
    }

    private static void refused(String code, Runnable act) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(act::run).extracting(Refusal::code).isEqualTo(code);
    }
}
