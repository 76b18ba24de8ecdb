package vn.motcua.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.SentStatements;
import vn.motcua.SentStatements.Sent;
import vn.motcua.Walk;
import vn.motcua.database.Database;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.DossierSweep;
import vn.motcua.dossier.EventKind;
import vn.motcua.organisation.CityClock;

/** What holds of the sweep itself, on both databases: each time limit once, however many nodes, whatever is broken. */
abstract class DeadlineSweepRules {

    /** A unit in which nobody works but this test. */
    private static final String UNIT = "sweep-unit";

    /** More than a few batches; {@code -Dsweep.items=100000} measures. */
    private static final int ITEMS = Integer.getInteger("sweep.items", 2_000);

    @Autowired
    private ApplicationContext city;

    @Autowired
    private JdbcClient jdbc;

    private final UUID dossier = UUID.randomUUID();

    @AfterEach
    void forget() {
        jdbc.sql("delete from work_item where dossier_id = :dossier").param("dossier", dossier).update();
        jdbc.sql("delete from notice where dossier_id = :dossier").param("dossier", dossier).update();
    }

    @Test
    void manyNodesTellOfEachOverdueItemOnce() throws Exception {
        items(ITEMS, city.getBean(CityClock.class).instant().minus(Duration.ofHours(1)));
        long start = System.nanoTime();

        List<Integer> swept = atOnce(4, () -> city.getBean(WorkSweep.class).sweep());

        long millis = Duration.ofNanos(System.nanoTime() - start).toMillis();
        System.out.printf("%,d items swept by four in %,d ms: %s%n", ITEMS, millis, swept);
        assertThat(count("work_item", "flag = 'late' and act_at is null")).isEqualTo(ITEMS);
        assertThat(count("notice", "kind = 'item-late' and role = 'leader'")).isEqualTo(ITEMS);
        assertThat(count("notice", "kind = 'item-late' and role = 'division-head'")).isEqualTo(ITEMS);
        assertThat(swept.stream().mapToInt(Integer::intValue).sum()).isGreaterThanOrEqualTo(ITEMS);
        assertThat(city.getBean(WorkSweep.class).sweep()).isZero();
    }

    @Test
    void anItemIsFlaggedWhenItIsDueSoonAndAgainWhenItIsLate() {
        Instant now = city.getBean(CityClock.class).instant();
        items(1, now.plus(Duration.ofHours(1)));

        city.getBean(WorkSweep.class).sweep();
        assertThat(count("work_item", "flag = 'soon' and act_at = due_at")).isEqualTo(1);
        assertThat(count("notice", "kind = 'item-soon' and role = 'specialist'")).isEqualTo(1);
        jdbc.sql("update work_item set due_at = :past, act_at = :past where unit_code = :unit")
                .param("past", Timestamp.from(now.minusSeconds(1))).param("unit", UNIT).update();
        city.getBean(WorkSweep.class).sweep();

        assertThat(count("work_item", "flag = 'late' and act_at is null")).isEqualTo(1);
        assertThat(count("notice", "kind = 'item-late' and role = 'leader'")).isEqualTo(1);
    }

    @Test
    void aBatchIsOneStatementAndOnH2OneMoreThatLocks() {
        city.getBean(WorkSweep.class).sweep();
        items(50, city.getBean(CityClock.class).instant().minus(Duration.ofHours(1)));

        Sent sent = SentStatements.during(() -> city.getBean(WorkSweep.class).sweep());

        assertThat(count("notice", "kind = 'item-late'")).isEqualTo(100);
        // The last finds that nothing more is due.
        assertThat(sent.statements()).as(sent.table()).hasSize(city.getBean(Database.class).isPostgreSql() ? 2 : 3);
    }

    @Test
    void eachIsToldOfWhatConcernsHim() {
        Instant now = city.getBean(CityClock.class).instant();
        items(3, now.plus(Duration.ofHours(1)));
        change(1, "unit_code = 'applicant', role = 'applicant', assignee = 'citizen12', due_at = due_at - interval '2' hour");
        change(2, "assignee = 'sweep-officer', division = 'land'");
        change(3, "division = 'land'");
        city.getBean(WorkSweep.class).sweep();

        assertThat(told()).containsExactlyInAnyOrder(
                "term-ends-soon citizen12 - - -",
                "item-soon sweep-officer - - -",
                "item-soon - sweep-unit specialist land");
        assertThat(jdbc.sql("select count(*) from work_item where id = 'sweep-1' and flag = 'soon' and act_at is null")
                .query(Integer.class).single()).isEqualTo(1);

        change(2, "due_at = due_at - interval '2' hour, act_at = due_at - interval '2' hour");
        city.getBean(WorkSweep.class).sweep();

        assertThat(told()).hasSize(5).contains(
                "item-late - sweep-unit division-head land", "item-late - sweep-unit leader -");
        assertThat(jdbc.sql("""
                select count(*) from notice n join work_item w on w.id = 'sweep-2' and n.at = w.due_at and n.what = w.name
                where n.dossier_id = :dossier and n.kind = 'item-late' and n.dossier_code = w.dossier_code
                  and n.service_key = w.service_key and n.mail_at is null
                """).param("dossier", dossier).query(Integer.class).single()).isEqualTo(2);
    }

    private void change(int item, String changes) {
        jdbc.sql("update work_item set " + changes + " where id = 'sweep-" + item + "'").update();
    }

    /** Of what and who: the account, or else the post. */
    private List<String> told() {
        return jdbc.sql("""
                select concat(kind, ' ', coalesce(account, '-'), ' ', coalesce(unit_code, '-'), ' ', coalesce(role, '-'), ' ',
                              coalesce(division, '-'))
                from notice where dossier_id = :dossier
                """).param("dossier", dossier).query(String.class).list();
    }

    @Test
    void oneBadItemDoesNotHoldUpTheOthers() {
        Instant past = city.getBean(CityClock.class).instant().minus(Duration.ofHours(1));
        items(5, past);
        String bad = jdbc.sql("select min(id) from work_item where unit_code = :unit").param("unit", UNIT)
                .query(String.class).single();
        jdbc.sql("update work_item set due_at = null where id = :id").param("id", bad).update();

        city.getBean(WorkSweep.class).sweep();

        assertThat(count("work_item", "flag = 'late'")).isEqualTo(4);
        assertThat(count("work_item", "flag = '' and act_at is not null")).isEqualTo(1);
    }

    @Test
    void oneBadDossierDoesNotHoldUpTheOthers() {
        Walk bad = lateSince("citizen12");
        Walk good = lateSince("citizen12");
        jdbc.sql("update dossier set last_event = last_event - 1 where id = :id").param("id", bad.id()).update();

        city.getBean(DossierSweep.class).sweep();
        city.getBean(DossierSweep.class).sweep();

        assertThat(overdueEvents(good)).isEqualTo(1);
        assertThat(overdueEvents(bad)).isZero();
        jdbc.sql("update dossier set last_event = last_event + 1, act_at = null where id = :id")
                .param("id", bad.id()).update();
    }

    @Test
    void manyNodesRecordEachOverdueDossierOnceAndTheChainHolds() throws Exception {
        List<Walk> late = List.of(lateSince("citizen12"), lateSince("citizen12"), lateSince("citizen12"));

        atOnce(4, () -> city.getBean(DossierSweep.class).sweep());

        assertThat(late).allSatisfy(walk -> assertThat(overdueEvents(walk)).isEqualTo(1));
        assertThat(late).allSatisfy(walk -> assertThat(walk.file().dossier().late()).isTrue());
        late.get(0).decides("appraise", "approve");
        assertThat(city.getBean(DossierEvents.class).of(late.get(0).id())).extracting(event -> event.number())
                .doesNotHaveDuplicates();
    }

    /** An accepted dossier whose legal time is over, as the sweep finds it. */
    private Walk lateSince(String citizen) {
        Walk walk = Walk.filed(city, citizen, "birth-registration", "00031").decides("receive", "accept");
        jdbc.sql("update dossier set over_at = :past, act_at = :past where id = :id")
                .param("past", Timestamp.from(city.getBean(CityClock.class).instant().minusSeconds(1)))
                .param("id", walk.id())
                .update();
        return walk;
    }

    private long overdueEvents(Walk walk) {
        return city.getBean(DossierEvents.class).of(walk.id()).stream()
                .filter(event -> event.kind() == EventKind.OVERDUE)
                .count();
    }

    private void items(int many, Instant due) {
        jdbc.sql("""
                insert into work_item (id, dossier_id, dossier_code, process_id, definition_id, service_key, step, name,
                                       unit_code, role, applicant_name, search_text, created_at, due_at, sort_at, act_at)
                select concat('sweep-', n.number), :dossier, 'code', 'p', 'd', 'birth-registration', 'appraise', 'Đối chiếu',
                       :unit, 'specialist', 'Nghiêm Quỳnh Như', '', :now, :due, :due, :act
                from %s n
                """.formatted(numbers(many)))
                .param("dossier", dossier)
                .param("unit", UNIT)
                .param("now", Timestamp.from(due.minus(Duration.ofHours(8))))
                .param("due", Timestamp.from(due))
                .param("act", Timestamp.from(due.minus(Duration.ofHours(2))))
                .update();
    }

    /** A table of the numbers from 1 up. */
    abstract String numbers(int many);

    private long count(String table, String condition) {
        return jdbc.sql("select count(*) from " + table + " where unit_code = :unit and " + condition)
                .param("unit", UNIT)
                .query(Long.class)
                .single();
    }

    private static <T> List<T> atOnce(int times, Callable<T> call) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(times);
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> future : threads.invokeAll(Collections.nCopies(times, call))) {
                results.add(future.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
