package vn.motcua.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import vn.motcua.Walk;
import vn.motcua.dossier.DossierChanged;
import vn.motcua.dossier.DossierClock;
import vn.motcua.dossier.DossierClocks;
import vn.motcua.dossier.EventKind;

/** When the clock stands, when it is found to have run out, and that nobody has to have been there. */
abstract class ClockStandingRules extends ClockScene {

    @Test
    void aPaymentAskedWhileASupplementIsOpenKeepsTheClockStandingUntilBothAreAnswered() {
        Walk walk = accepted();
        in(walk, id -> progress.ask(id, asked("first-" + id, "supplement")));
        in(walk, id -> progress.ask(id, asked("second-" + id, "payment")));
        assertThat(walk.status()).isEqualTo("supplement-asked");

        in(walk, id -> progress.answered(id, "first-" + id));
        assertThat(walk.status()).isEqualTo("payment-asked");
        assertThat(walk.file().clock().isStopped()).isTrue();
        assertThat(timer(walk).isSuspended()).isTrue();

        in(walk, id -> progress.answered(id, "second-" + id));
        assertThat(walk.status()).isEqualTo("in-progress");
        assertThat(walk.file().clock().isStopped()).isFalse();
        assertTimerFollows(walk);
    }

    @Test
    void whatIsAskedBesidesWhileTheClockStandsSetsNothingGoing() {
        Walk walk = accepted();
        in(walk, id -> progress.ask(id, asked("supplement-" + id, "supplement")));
        in(walk, id -> progress.ask(id, asked("task-" + id, "task")));

        in(walk, id -> progress.answered(id, "task-" + id));

        assertThat(walk.status()).isEqualTo("supplement-asked");
        assertThat(timer(walk).isSuspended()).isTrue();
    }

    @Test
    void aDueDateThatHasPassedWhenItIsFoundFiresAtOnceAndTheDossierIsLateForEver() {
        Walk walk = accepted();
        DossierClock now = walk.file().clock();
        Instant passed = time.instant().minus(Duration.ofMinutes(1));
        DossierClock moved = new DossierClock(
                now.spans(), now.limit(), passed, null, null, now.derivation());

        in(walk, id -> news.publishEvent(new DossierChanged(id, last(walk), now, moved)));
        assertThat(dueTimersBy(walk, time.instant())).hasSize(1);
        management.executeJob(timer(walk).getId());

        assertThat(last(walk).kind()).isEqualTo(EventKind.OVERDUE);
        assertThat(walk.file().dossier().late()).isTrue();
        in(walk, id -> progress.extend(id, "5 ngày làm việc", "Điều 9", "Phải xác minh", LEADER));
        assertThat(walk.file().dossier().late()).isTrue();
    }

    @Test
    void aNodeThatStartsLaterReadsTheSameClockOffTheDatabase() {
        Walk walk = accepted();
        in(walk, id -> progress.ask(id, asked("asked-" + id, "supplement")));
        in(walk, id -> progress.answered(id, "asked-" + id));
        in(walk, id -> progress.extend(id, "4 giờ làm việc", "Điều 9", "Phải xác minh", LEADER));
        in(walk, id -> progress.outage(id, outage(1, due(walk).minus(Duration.ofHours(2)), due(walk))));

        try (ConfigurableApplicationContext node = anotherNode()) {
            assertThat(node.getBean(DossierClocks.class).of(dossiers.get(walk.id()))).isEqualTo(walk.file().clock());
        }
    }

    @Test
    void manyClocksArePreviewedAtOnceAndNothingIsWritten() {
        Walk one = accepted();
        Walk other = accepted();
        Instant before = due(one);

        Map<UUID, DossierClocks.Move> moves = clocks.ifHappened(
                List.of(dossiers.get(one.id()), dossiers.get(other.id())),
                EventKind.EXTENDED,
                Map.of("by", "1 ngày làm việc"));

        assertThat(moves.keySet()).containsExactly(one.id(), other.id());
        assertThat(moves.get(one.id()).after().due()).isEqualTo(workingDaysAfter(before, 1));
        assertThat(moves.get(one.id()).movesDueDate()).isTrue();
        assertThat(due(one)).isEqualTo(before);
    }
}
