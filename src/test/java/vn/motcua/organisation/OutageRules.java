package vn.motcua.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.refusal.Refusal;

/** When the product does not work, and how it finds out that it did not. */
@Transactional
@Import({Outages.class, OutageTable.class, CityClock.class, ClockTable.class})
abstract class OutageRules {

    private static final Instant EIGHT = Instant.parse("2027-03-01T01:00:00Z");
    private static final Duration HOUR = Duration.ofHours(1);

    @Autowired
    private Outages outages;

    @Autowired
    private ClockTable clocks;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    private CityClock clock;
    private SignOfLife node;

    @BeforeEach
    void startANode() {
        MockEnvironment demo = new MockEnvironment();
        demo.setActiveProfiles("demo");
        clock = new CityClock(clocks, event -> { }, demo);
        node = anotherNode();
    }

    @Test
    void anInstantLiesInAnOutageFromItsBeginAndNotAtItsEnd() {
        Outage outage = outages.announce(EIGHT, EIGHT.plus(HOUR), "Nâng cấp", "manager");

        assertThat(outages.at(EIGHT)).contains(outage);
        assertThat(outages.at(EIGHT.plus(HOUR).minusSeconds(1))).contains(outage);
        assertThat(outages.at(EIGHT.minusSeconds(1))).isEmpty();
        assertThat(outages.at(EIGHT.plus(HOUR))).isEmpty();
    }

    @Test
    void whatIsShortenedEndsEarlierAndKeepsWhatWasSaidBefore() {
        Outage outage = outages.announce(EIGHT, EIGHT.plus(HOUR), "Nâng cấp", "manager");

        Outage shorter = outages.shorten(outage.id(), EIGHT.plusSeconds(60), "other");

        assertThat(shorter.revision()).isEqualTo(2);
        assertThat(outages.at(EIGHT.plusSeconds(61))).isEmpty();
        assertThat(outages.revisionsOf(outage.id()))
                .extracting(OutageRevision::to, OutageRevision::by)
                .containsExactly(
                        tuple(EIGHT.plus(HOUR), "manager"),
                        tuple(EIGHT.plusSeconds(60), "other"));
    }

    @Test
    void whatIsCalledOffStopsNoClockAndCannotBeChangedAnyMore() {
        Outage outage = outages.announce(EIGHT, EIGHT.plus(HOUR), "Nâng cấp", "manager");

        Outage cancelled = outages.cancel(outage.id(), "manager");

        assertThat(cancelled.legalEnd()).isEqualTo(EIGHT);
        assertThat(outages.at(EIGHT)).isEmpty();
        assertThat(outages.standingAfter(EIGHT.minusSeconds(1))).doesNotContain(cancelled);
        refused("outage.cancelled", () -> outages.cancel(outage.id(), "manager"));
    }

    @Test
    void anOutageIsNeitherLengthenedNorMadeEmpty() {
        Outage outage = outages.announce(EIGHT, EIGHT.plus(HOUR), "Nâng cấp", "manager");

        refused("outage.not-shorter", () -> outages.shorten(outage.id(), EIGHT.plus(HOUR), "manager"));
        refused("outage.not-shorter", () -> outages.shorten(outage.id(), EIGHT, "manager"));
        refused("outage.not-detected", () -> outages.recognise(outage.id(), "manager"));
        refused("not-found", () -> outages.cancel(UUID.randomUUID(), "manager"));
    }

    @Test
    void theFirstStartEverFindsNothing() {
        assertThat(node.give()).isEmpty();
    }

    @Test
    void aLongSilenceIsFoundByTheFirstNodeAndByNoOther() {
        silentFor(Duration.ofHours(2));

        Outage found = node.give().orElseThrow();

        assertThat(Duration.between(found.from(), found.to())).isBetween(HOUR.plusMinutes(59), HOUR.plusMinutes(61));
        assertThat(found.kind()).isEqualTo(Outage.Kind.DETECTED);
        assertThat(anotherNode().give()).isEmpty();
        assertThat(outages.at(found.from())).contains(found);
    }

    @Test
    void aFoundOutageStopsClocksOnlyOnceItIsRecognised() {
        silentFor(Duration.ofHours(2));
        Outage found = node.give().orElseThrow();
        assertThat(outages.standingAfter(found.from())).doesNotContain(found);

        Outage recognised = outages.recognise(found.id(), "manager");

        assertThat(outages.standingAfter(found.from())).contains(recognised);
        assertThat(outages.at(found.from())).contains(recognised);
    }

    @Test
    void aShortSilenceIsARestartAndNoOutage() {
        silentFor(Duration.ofSeconds(90));
        assertThat(node.give()).isEmpty();
    }

    @Test
    void aNodeThatStopsWhileAnotherWorksIsNoOutage() {
        SignOfLife other = anotherNode();
        node.give();
        silentFor(Duration.ofSeconds(30));
        other.give();

        assertThat(anotherNode().give()).isEmpty();
    }

    @Test
    void movingTheDemosClockIsNoOutageAndAFoundOneIsToldInTheCitysTime() {
        node.give();
        clock.advance(Duration.ofDays(30));
        assertThat(node.give()).isEmpty();

        silentFor(Duration.ofHours(2));

        assertThat(node.give().orElseThrow().to()).isBetween(clock.instant().minusSeconds(5), clock.instant());
    }

    @Test
    void aSilenceThatWasAnnouncedIsNotFoundAgain() {
        Instant now = clock.instant();
        outages.announce(now.minus(HOUR), now.plus(HOUR), "Nâng cấp", "manager");
        silentFor(Duration.ofMinutes(30));

        assertThat(node.give()).isEmpty();
    }

    @Test
    void aSignFromANodeWhoseClockIsAheadIsNotSetBack() {
        silentFor(Duration.ofMinutes(-10));

        assertThat(node.give()).isEmpty();
        assertThat(anotherNode().give()).isEmpty();
    }

    private void silentFor(Duration silence) {
        jdbc.sql("update sign_of_life set seen_at = :then")
                .param("then", Timestamp.from(clock.instant().minus(clock.offset()).minus(silence)))
                .update();
    }

    private SignOfLife anotherNode() {
        return new SignOfLife(jdbc, outages, clock, transactions, Duration.ofMinutes(2));
    }

    private static void refused(String code, Runnable act) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(act::run).extracting(Refusal::code).isEqualTo(code);
    }
}
