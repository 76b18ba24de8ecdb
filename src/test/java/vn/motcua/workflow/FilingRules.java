package vn.motcua.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static vn.motcua.workflow.Refused.assertNotFound;
import static vn.motcua.workflow.Refused.assertRefused;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.SentStatements;
import vn.motcua.Walk;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Drafts;
import vn.motcua.dossier.Receipt;
import vn.motcua.dossier.Tracking;
import vn.motcua.refusal.Refusal;
import vn.motcua.security.Actor;

/** What holds of every filing, whatever the service and the database. */
abstract class FilingRules {

    private static final String SERVICE = "birth-registration";
    private static final String WARD = "00004";

    /** A ward at which no other test files anything. */
    private static final String NEW_WARD = "00115";

    @Autowired
    private ApplicationContext city;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void sendingAgainWithTheSameKeyGivesTheSameReceipt() {
        Walk walk = Walk.draft(city, "citizen2", SERVICE, WARD);

        Receipt first = walk.submit("key-1-" + walk.id());
        Receipt second = walk.submit("key-1-" + walk.id());

        assertThat(second).usingRecursiveComparison().isEqualTo(first);
        assertThat(waitingOf(walk.id())).isEqualTo(1);
    }

    @Test
    void sendingAgainWithAnotherKeyIsRefused() {
        Walk walk = Walk.draft(city, "citizen2", SERVICE, WARD);
        walk.submit("key-2-" + walk.id());

        assertRefused(() -> walk.submit("another-" + walk.id()), "dossier.not-a-draft");
    }

    @Test
    void manyImpatientClicksMakeOneDossier() throws Exception {
        Walk walk = Walk.draft(city, "citizen3", SERVICE, WARD);

        List<Receipt> receipts = atOnce(10, () -> walk.submit("key-3-" + walk.id()));

        assertThat(receipts).extracting(Receipt::code).containsOnly(receipts.get(0).code());
        assertThat(waitingOf(walk.id())).isEqualTo(1);
    }

    @Test
    void noTwoDossiersOfAUnitGetOneNumber() throws Exception {
        List<Walk> walks = new ArrayList<>();
        for (int draft = 0; draft < 12; draft++) {
            walks.add(Walk.draft(city, "citizen4", SERVICE, WARD));
        }
        List<Callable<Receipt>> filings = new ArrayList<>();
        walks.forEach(walk -> filings.add(() -> walk.submit("key-4-" + walk.id())));

        Set<String> codes = new HashSet<>();
        for (Receipt receipt : run(filings)) {
            codes.add(receipt.code());
        }

        assertThat(codes).hasSize(walks.size()).allMatch(code -> code.matches("000\\.\\d\\d\\.\\d\\d\\.H26-\\d{6}-\\d{4}"));
    }

    @Test
    void theFirstFilingsOfAUnitsDayGetTheNumbersFromOneUpWithoutAGap() throws Exception {
        List<Callable<Receipt>> filings = new ArrayList<>();
        for (int draft = 0; draft < 8; draft++) {
            Walk walk = Walk.draft(city, "citizen4", SERVICE, NEW_WARD);
            filings.add(() -> walk.submit("key-first-" + walk.id()));
        }

        List<Integer> numbers = run(filings).stream().map(FilingRules::number).sorted().toList();

        assertThat(numbers).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
    }

    @Test
    void whatIsRefusedTakesNoNumber() {
        Actor citizen = Walk.citizen("citizen5");
        UUID draft = city.getBean(Drafts.class).open(citizen, SERVICE, WARD, Map.of()).id();
        Walk before = Walk.draft(city, "citizen5", SERVICE, WARD);
        Walk after = Walk.draft(city, "citizen5", SERVICE, WARD);
        int first = number(before.submit("key-before-" + before.id()));

        assertThatThrownBy(() -> city.getBean(Dossiers.class).submit(citizen, draft, "key")).isInstanceOf(Refusal.class);
        before.submit("key-before-" + before.id());

        assertThat(number(after.submit("key-after-" + after.id()))).isEqualTo(first + 1);
    }

    /** One look at the dossier and its documents, the number; then the row, the event, the unit, intake. */
    @Test
    void aFilingWaitsForTheDatabaseAsOftenAsItMust() {
        Walk.draft(city, "citizen5", SERVICE, WARD).submit("key-opens-the-day");
        Walk walk = Walk.draft(city, "citizen5", SERVICE, WARD);

        SentStatements.Sent filing = SentStatements.during(() -> walk.submit("key-counted-" + walk.id()));
        SentStatements.Sent again = SentStatements.during(() -> walk.submit("key-counted-" + walk.id()));

        assertThat(filing.journeys()).as(filing.table()).isEqualTo(journeys());
        assertThat(again.journeys()).as(again.table()).isEqualTo(1);
    }

    /** How often a filing waits for the database, the commit apart. */
    abstract int journeys();

    /** Whoever has taken the number has looked at the draft: what is changed from then on he has not seen. */
    @Test
    void aDraftThatChangesWhileItIsFiledIsLookedAtAnew() throws Exception {
        Walk.draft(city, "citizen5", SERVICE, WARD).submit("key-opens-the-day-again");
        Walk walk = Walk.draft(city, "citizen5", SERVICE, WARD);
        int before = lastNumber();
        ExecutorService other = Executors.newSingleThreadExecutor();

        Future<Receipt> filing = city.getBean(TransactionTemplate.class).execute(status -> {
            city.getBean(Drafts.class).save(Walk.citizen("citizen5"), walk.id(), Map.of("childName", "Nguyễn Thị Sau"), null);
            Future<Receipt> filed = other.submit(() -> walk.submit("key-6-" + walk.id()));
            while (lastNumber() == before && !filed.isDone()) {
                Thread.onSpinWait();
            }
            return filed;
        });

        assertThat(filing.get().code()).isEqualTo(walk.file().dossier().code());
        assertThat(walk.file().dossier().answers().get("childName")).isEqualTo("Nguyễn Thị Sau");
        assertThat(waitingOf(walk.id())).isEqualTo(1);
        other.shutdown();
    }

    private int lastNumber() {
        return jdbc.sql("select max(last) from dossier_number where unit_code = :unit").param("unit", WARD)
                .query(Integer.class).single();
    }

    private static int number(Receipt receipt) {
        return Integer.parseInt(receipt.code().substring(receipt.code().lastIndexOf('-') + 1));
    }

    @Test
    void anIncompleteFormIsRefusedWithItsFieldsAndStaysADraft() {
        Drafts drafts = city.getBean(Drafts.class);
        Actor citizen = Walk.citizen("citizen5");
        UUID draft = drafts.open(citizen, SERVICE, WARD, Map.of()).id();

        assertThatThrownBy(() -> city.getBean(Dossiers.class).submit(citizen, draft, "key-5"))
                .asInstanceOf(type(Refusal.class))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("dossier.invalid"))
                .satisfies(refusal -> assertThat(refusal.fields()).isNotEmpty());
        assertThat(drafts.own(citizen, draft).isDraft()).isTrue();
    }

    @Test
    void theCodeAloneOpensNothing() {
        Walk walk = Walk.filed(city, "citizen6", SERVICE, WARD);
        Tracking tracking = city.getBean(Tracking.class);

        assertThat(tracking.open(walk.receipt().code(), walk.receipt().trackingKey(), "net-6").dossier().id())
                .isEqualTo(walk.id());
        assertNotFound(() -> tracking.open(walk.receipt().code(), "0000-0000-0000-0000", "net-6"));
        assertNotFound(() -> tracking.open("000.01.01.H26-160616-0001", walk.receipt().trackingKey(), "net-6"));
    }

    @Test
    void guessingIsSlowedDownAfterTenWrongPairs() {
        Tracking tracking = city.getBean(Tracking.class);
        for (int guess = 0; guess < 10; guess++) {
            int number = guess;
            assertNotFound(() -> tracking.open("000.01.01.H26-160616-100" + number, "wrong", "net-7"));
        }

        assertRefused(() -> tracking.open("000.01.01.H26-160616-2000", "wrong", "net-7"), "tracking.slow-down");
    }

    @Test
    void anothersDossierDoesNotExistForMe() {
        Walk walk = Walk.filed(city, "citizen8", SERVICE, WARD);
        Dossiers dossiers = city.getBean(Dossiers.class);

        assertNotFound(() -> dossiers.find(Walk.citizen("citizen9"), walk.id().toString()));
        assertNotFound(() -> dossiers.find(Walk.citizen("citizen9"), walk.receipt().code()));
        assertNotFound(() -> dossiers.find(Walk.officer("00007", "leader"), walk.receipt().code()));
        assertNotFound(() -> dossiers.submit(Walk.citizen("citizen9"), walk.id(), "key-8"));
    }

    @Test
    void oneBadEntryDoesNotHoldUpTheOthers() {
        Walk bad = Walk.draft(city, "citizen15", SERVICE, WARD);
        bad.submit("key-15-" + bad.id());
        jdbc.sql("update dossier set service_version = 999 where id = :id").param("id", bad.id()).update();
        Walk good = Walk.draft(city, "citizen15", SERVICE, WARD);
        good.submit("key-16-" + good.id());

        city.getBean(Intake.class).startWaiting();

        assertThat(good.waitsAt()).containsExactly("receive");
        assertThat(waitingOf(bad.id())).isEqualTo(1);
        jdbc.sql("delete from intake where dossier_id = :id").param("id", bad.id()).update();
        jdbc.sql("update dossier set service_version = 1 where id = :id").param("id", bad.id()).update();
    }

    private int waitingOf(UUID dossier) {
        return jdbc.sql("select count(*) from intake where dossier_id = :id").param("id", dossier)
                .query(Integer.class).single();
    }

    private static <T> List<T> atOnce(int times, Callable<T> call) throws Exception {
        return run(Collections.nCopies(times, call));
    }

    private static <T> List<T> run(List<Callable<T>> calls) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> future : threads.invokeAll(calls)) {
                results.add(future.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
