package vn.motcua.decree;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.motcua.Walk;

/** How the dossiers follow a decree that is in force: each once, whatever happens meanwhile, and back again. */
abstract class DecreeMoveRules extends DecreeScene {

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
}
