package vn.motcua.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.organisation.CityClock;
import vn.motcua.organisation.Post;
import vn.motcua.organisation.Role;
import vn.motcua.security.Actor;
import vn.motcua.security.Kind;

/** What holds of the list of work on both databases: each sees his own, once, in order, and the counts are those of the rows. */
abstract class WorkListRules {

    /** Units in which nobody works but this test. */
    static final String UNIT = "list-unit";
    static final String OTHER = "list-other";

    private static final Actor SPECIALIST = officer("list.specialist", new Post(UNIT, Role.SPECIALIST));
    private static final Actor OF_LAND = officer("list.land", new Post(UNIT, Role.SPECIALIST, "land"));
    private static final Actor OF_TWO_UNITS = officer("list.two", new Post(UNIT, Role.ONE_STOP),
            new Post(OTHER, Role.SPECIALIST, "land"), new Post(OTHER, Role.SPECIALIST, "trade"));
    private static final Actor LEADER = officer("list.leader", new Post(UNIT, Role.LEADER));
    private static final Actor HEAD_OF_LAND = officer("list.head", new Post(UNIT, Role.DIVISION_HEAD, "land"));
    private static final Actor STRANGER = officer("list.stranger", new Post("list-elsewhere", Role.LEADER));
    private static final Actor NOBODY = officer("list.nobody");
    private static final List<Actor> ALL =
            List.of(SPECIALIST, OF_LAND, OF_TWO_UNITS, LEADER, HEAD_OF_LAND, STRANGER, NOBODY);

    @Autowired
    private ApplicationContext city;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeEach
    @AfterEach
    void forget() {
        jdbc.sql("delete from work_item where unit_code like 'list-%'").update();
        jdbc.sql("delete from notice where unit_code like 'list-%' or account like 'list.%'").update();
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepetition() {
        IntStream.range(0, 60).forEach(number -> item(number, number % 3 == 0 ? OTHER : UNIT, Duration.ofHours(1)));

        for (WorkView view : WorkView.values()) {
            for (Actor actor : ALL) {
                List<String> whole = ids(list().page(actor, new WorkQuery(view, null, null, null, 200)).items());
                assertThat(leafedThrough(actor, view, 7)).as("%s of %s", view, actor.account())
                        .containsExactlyElementsOf(whole)
                        .doesNotHaveDuplicates();
            }
        }
        assertThat(leafedThrough(OF_TWO_UNITS, WorkView.UNIT, 7)).hasSize(60);
    }

    @Test
    void aPostOfADivisionSeesItsOwnWorkAndThatOfTheWholeUnit() {
        String land = item(1, UNIT, "specialist", "land");
        String trade = item(2, UNIT, "specialist", "trade");
        String whole = item(3, UNIT, "specialist", null);

        assertThat(seen(OF_LAND, WorkView.AVAILABLE)).containsExactlyInAnyOrder(land, whole);
        assertThat(seen(SPECIALIST, WorkView.AVAILABLE)).containsExactlyInAnyOrder(land, trade, whole);
        assertThat(seen(OF_LAND, WorkView.UNIT)).containsExactlyInAnyOrder(land, trade, whole);
        assertThat(seen(STRANGER, WorkView.UNIT)).isEmpty();
        assertThat(counts(OF_LAND)).isEqualTo(new WorkPage.Counts(2, 0, 0, 3, 0));
        assertThat(counts(STRANGER)).isEqualTo(new WorkPage.Counts(0, 0, 0, 0, 0));
    }

    @Test
    void whatIsLateIsCountedOnceTheSweepFlaggedIt() {
        String late = item(1, UNIT, "specialist", "land", Duration.ofHours(-1));
        String mine = item(2, UNIT, "specialist", null, Duration.ofHours(-2));
        items().assign(mine, SPECIALIST.account());
        item(3, UNIT, "specialist", null, Duration.ofHours(1));

        city.getBean(WorkSweep.class).sweep();

        assertThat(seen(SPECIALIST, WorkView.OVERDUE)).containsExactly(mine, late);
        assertThat(seen(LEADER, WorkView.ESCALATED)).hasSize(3).startsWith(mine, late);
        assertThat(seen(HEAD_OF_LAND, WorkView.ESCALATED)).contains(late);
        assertThat(counts(SPECIALIST)).isEqualTo(new WorkPage.Counts(2, 1, 2, 3, 0));
        assertThat(counts(LEADER)).isEqualTo(new WorkPage.Counts(0, 0, 0, 3, 3));
    }

    @Test
    void whatWasRolledBackWasNeverCounted() {
        String kept = item(1, UNIT, "specialist", null);

        transaction.executeWithoutResult(status -> {
            item(2, UNIT, "specialist", null);
            items().assign(kept, SPECIALIST.account());
            items().remove(kept);
            assertThat(counts(SPECIALIST).unit()).isEqualTo(1);
            status.setRollbackOnly();
        });

        assertThat(counts(SPECIALIST)).isEqualTo(new WorkPage.Counts(1, 0, 0, 1, 0));
    }

    @Test
    void afterAnythingThatManyDoAtOnceTheCountsAreThoseOfTheRows() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Void>> officers = new ArrayList<>();
            for (int seed = 0; seed < 4; seed++) {
                int own = seed;
                officers.add(() -> anything(new Random(own), own));
            }
            for (Future<Void> officer : threads.invokeAll(officers)) {
                officer.get();
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(ALL).allSatisfy(actor -> assertThat(counts(actor)).as(actor.account()).isEqualTo(counted(actor)));
        addUp();
        assertThat(ALL).allSatisfy(actor -> assertThat(counts(actor)).as(actor.account()).isEqualTo(counted(actor)));
        assertThat(counts(OF_TWO_UNITS).unit()).isPositive();
    }

    /** What officers, the engine and the sweep do, in any order; a fifth of it is rolled back. */
    private Void anything(Random random, int thread) {
        for (int step = 0; step < 60; step++) {
            int number = thread * 1_000 + random.nextInt(25);
            int choice = random.nextInt(10);
            transaction.executeWithoutResult(status -> {
                if (choice < 4) {
                    items().remove(id(number));
                    item(number, number % 2 == 0 ? UNIT : OTHER, Duration.ofHours(random.nextInt(5) - 2));
                } else if (choice < 7) {
                    items().assign(id(number), random.nextBoolean() ? SPECIALIST.account() : null);
                } else {
                    items().remove(id(number));
                }
                if (random.nextInt(5) == 0) {
                    status.setRollbackOnly();
                }
            });
            if (choice == 9) {
                city.getBean(WorkSweep.class).sweep();
                addUp();
            }
        }
        return null;
    }

    /** Adds up what the database keeps, where it does. */
    abstract void addUp();

    private WorkList list() {
        return city.getBean(WorkList.class);
    }

    private WorkItems items() {
        return city.getBean(WorkItems.class);
    }

    private WorkPage.Counts counts(Actor actor) {
        return list().page(actor, new WorkQuery(WorkView.MINE, null, null, null, 1)).counts();
    }

    private WorkPage.Counts counted(Actor actor) {
        return city.getBean(CountedWork.class)
                .of(new WorkCondition(actor, city.getBean(CityClock.class).instant()));
    }

    private List<String> seen(Actor actor, WorkView view) {
        return ids(list().page(actor, new WorkQuery(view, null, null, null, 200)).items());
    }

    private List<String> leafedThrough(Actor actor, WorkView view, int size) {
        List<String> all = new ArrayList<>();
        String cursor = null;
        do {
            WorkPage page = list().page(actor, new WorkQuery(view, null, null, cursor, size));
            all.addAll(ids(page.items()));
            cursor = page.next();
        } while (cursor != null);
        return all;
    }

    private static List<String> ids(List<WorkItem> items) {
        return items.stream().map(WorkItem::id).toList();
    }

    private static String id(int number) {
        return "list-" + number;
    }

    private void item(int number, String unit, Duration untilDue) {
        List<String> divisions = List.of("", "land", "trade");
        item(number, unit, number % 4 == 0 ? "one-stop" : "specialist", divisions.get(number % 3), untilDue);
    }

    private String item(int number, String unit, String role, String division) {
        return item(number, unit, role, division, Duration.ofHours(1));
    }

    private String item(int number, String unit, String role, String division, Duration untilDue) {
        Instant now = city.getBean(CityClock.class).instant();
        jdbc.sql("""
                insert into work_item (id, dossier_id, dossier_code, process_id, definition_id, service_key, step, name,
                                       unit_code, role, division, applicant_name, search_text, created_at, due_at, sort_at,
                                       act_at)
                values (:id, :dossier, 'code', 'p', 'd', 'birth-registration', 'appraise', 'Đối chiếu',
                        :unit, :role, :division, 'Nghiêm Quỳnh Như', '', :now, :due, :due, :act)
                """)
                .param("id", id(number))
                .param("dossier", UUID.randomUUID())
                .param("unit", unit)
                .param("role", role)
                .param("division", division)
                .param("now", Timestamp.from(now))
                .param("due", Timestamp.from(now.plus(untilDue)))
                .param("act", Timestamp.from(now.plus(untilDue).minus(Duration.ofHours(2))))
                .update();
        return id(number);
    }

    static Actor officer(String account, Post... posts) {
        return new Actor(account, Kind.OFFICER, "Cán bộ", List.of(posts));
    }
}
