package vn.motcua.decree;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.motcua.Walk;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.security.Actor;
import vn.motcua.security.Kind;

/** A decree shows what it would move, moves it once, and can be taken back. */
abstract class DecreeRules extends DecreeScene {

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
}
