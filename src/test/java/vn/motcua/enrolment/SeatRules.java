package vn.motcua.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.Walk;
import vn.motcua.dossier.Drafts;
import vn.motcua.refusal.Refusal;

/** A school never gives more seats than it has, however many ask at once (P05), whatever the database. */
abstract class SeatRules {

    private static final SeatPlan.Place PLACE = new SeatPlan.Place("TH-271-1", "2027-2028", "");
    private static final SeatPlan.Place NEIGHBOUR = new SeatPlan.Place("TH-272-1", "2027-2028", "");

    @Autowired
    private ApplicationContext city;

    @Autowired
    private Seats seats;

    @Autowired
    private EnrolmentOffice office;

    @Autowired
    private Drafts drafts;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private EnrolmentSeason season;

    @BeforeEach
    void begin() {
        season = new EnrolmentSeason(city);
    }

    @AfterEach
    void clear() {
        for (SeatPlan.Place place : List.of(PLACE, NEIGHBOUR)) {
            jdbc.sql("select dossier_id from enrolment_seat where school_code = ?").param(place.school())
                    .query(UUID.class).list().forEach(this::givesBack);
        }
        season.close();
    }

    @Test
    void ofTwoHundredAtOnceExactlyThirtyGetTheThirtySeats() throws Exception {
        season.left(PLACE.school(), "", 30);
        List<UUID> children = children(200);

        long seated = atOnce(children.stream().<Callable<Boolean>>map(child -> () -> takes(child, PLACE)).toList());

        assertThat(seated).isEqualTo(30);
        assertThat(plan().taken()).isEqualTo(30).isEqualTo(plan().seats());
        assertThat(sitting()).isEqualTo(30);
    }

    @Test
    void seatsThatAreGivenBackWhileOthersAskAreTakenAgainAndNeverTwice() throws Exception {
        season.left(PLACE.school(), "", 10);
        List<UUID> first = children(10);
        first.forEach(child -> assertThat(takes(child, PLACE)).isTrue());
        List<Callable<Boolean>> together = new ArrayList<>();
        first.forEach(child -> together.add(() -> givesBack(child)));
        children(60).forEach(child -> together.add(() -> takes(child, PLACE)));

        long seated = atOnce(together) - 10;

        assertThat(seated).isBetween(0L, 10L).isEqualTo(sitting()).isEqualTo(plan().taken());
        long late = children(10).stream().filter(child -> takes(child, PLACE)).count();
        assertThat(seated + late).isEqualTo(10);
    }

    @Test
    void twoChildrenChangePlacesWithoutWaitingForEachOtherForEver() throws Exception {
        season.left(PLACE.school(), "", 40).left(NEIGHBOUR.school(), "", 40);
        List<UUID> here = children(20);
        List<UUID> there = children(20);
        here.forEach(child -> takes(child, PLACE));
        there.forEach(child -> takes(child, NEIGHBOUR));
        List<Callable<Boolean>> moves = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            UUID one = here.get(i);
            UUID other = there.get(i);
            moves.add(() -> takes(one, NEIGHBOUR));
            moves.add(() -> takes(other, PLACE));
        }

        assertThat(atOnce(moves)).isEqualTo(40);
        assertThat(plan().taken()).isEqualTo(20).isEqualTo(sitting());
    }

    @Test
    void whoHasASeatKeepsItWhereTheOtherSchoolIsFullAndAsksTwiceForNothing() {
        season.left(PLACE.school(), "", 1).left(NEIGHBOUR.school(), "", 0);
        UUID child = children(1).get(0);

        assertThat(takes(child, PLACE)).isTrue();
        assertThat(takes(child, PLACE)).isTrue();
        assertThat(takes(child, NEIGHBOUR)).isFalse();
        assertThat(seats.heldBy(child)).contains(PLACE);
        assertThat(plan().taken()).isEqualTo(1);
    }

    @Test
    void theDatabaseItselfRefusesOneSeatTooMany() {
        season.full(PLACE.school(), "");

        assertThatThrownBy(() -> jdbc.sql("update school_seats set taken = seats + 1 where school_code = ?")
                .param(PLACE.school()).update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void nobodyPlansFewerSeatsThanAreTaken() {
        season.left(PLACE.school(), "", 5);
        children(3).forEach(child -> takes(child, PLACE));

        assertThatThrownBy(() -> office.resize(EnrolmentSeason.MANAGER, PLACE, "2", "Giảm lớp"))
                .isInstanceOfSatisfying(Refusal.class, refused -> assertThat(refused.fields())
                        .singleElement().satisfies(problem -> {
                            assertThat(problem.code()).isEqualTo("enrolment.seats-taken");
                            assertThat(problem.message()).isEqualTo("Đã xếp 3 em: chỉ tiêu không được nhỏ hơn số này");
                        }));
        office.resize(EnrolmentSeason.MANAGER, PLACE, "3", "Giảm lớp");

        assertThat(plan().left()).isZero();
        assertThat(office.latestChanges(1)).singleElement().satisfies(change -> {
            assertThat(change.subject()).isEqualTo("TH-271-1.2027-2028.");
            assertThat(change.before()).isEqualTo("5");
            assertThat(change.after()).isEqualTo("3");
            assertThat(change.account()).isEqualTo("manager");
        });
    }

    private SeatPlan plan() {
        return seats.find(PLACE).orElseThrow();
    }

    private long sitting() {
        return jdbc.sql("select count(*) from enrolment_seat where school_code = ?").param(PLACE.school())
                .query(Long.class).single();
    }

    private boolean takes(UUID child, SeatPlan.Place place) {
        return Boolean.TRUE.equals(transaction.execute(status -> seats.take(child, place)));
    }

    private boolean givesBack(UUID child) {
        transaction.executeWithoutResult(status -> seats.giveBack(child));
        return true;
    }

    private List<UUID> children(int number) {
        List<UUID> children = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            children.add(drafts.open(Walk.citizen("citizen7"), "grade-1-enrolment", "271", Map.of()).id());
        }
        return children;
    }

    /** How many of them said yes. */
    private static long atOnce(List<Callable<Boolean>> calls) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(calls.size());
        try {
            long yes = 0;
            for (Future<Boolean> call : threads.invokeAll(calls)) {
                yes += call.get() ? 1 : 0;
            }
            return yes;
        } finally {
            threads.shutdownNow();
        }
    }
}
