package vn.motcua.decree;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.DayChange;
import vn.motcua.calendar.OfficeHours;
import vn.motcua.calendar.SpecialDay;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.dossier.OpenDossier;
import vn.motcua.dossier.OpenDossiers;
import vn.motcua.organisation.CalendarVersions;

/** Which open dossiers a decree would move, and from when to when; looks in pages and changes nothing. */
@Component
public class DueDatePreview {

    private static final int LOOKED_AT_ONCE = 500;

    private final OpenDossiers dossiers;
    private final CalendarVersions versions;
    private final Decrees decrees;

    DueDatePreview(OpenDossiers dossiers, CalendarVersions versions, Decrees decrees) {
        this.dossiers = dossiers;
        this.versions = versions;
        this.decrees = decrees;
    }

    /**
     * A dossier that would move.
     *
     * @param dossier the dossier with its due date as it is
     * @param due when it would be due
     */
    public record Move(OpenDossier dossier, Instant due) {}

    /**
     * How many dossiers would move.
     *
     * @param looked how many open dossiers touch the changed days
     * @param moved how many of them would move
     * @param byField how many in each field of services
     * @param byUnit how many of each unit
     */
    public record Totals(int looked, int moved, Map<String, Integer> byField, Map<String, Integer> byUnit) {}

    /** How many dossiers would move, in all, in each field and at each unit. */
    @Transactional(readOnly = true)
    public Totals totals(Proposal proposal) {
        Map<String, Integer> byField = new TreeMap<>();
        Map<String, Integer> byUnit = new TreeMap<>();
        int looked = walk(proposal, "", Integer.MAX_VALUE, move -> {
            byField.merge(move.dossier().field(), 1, Integer::sum);
            byUnit.merge(move.dossier().unit(), 1, Integer::sum);
        });
        int moved = byUnit.values().stream().mapToInt(Integer::intValue).sum();
        return new Totals(looked, moved, byField, byUnit);
    }

    /** The first so many dossiers after that code that would move, in the order of their codes. */
    @Transactional(readOnly = true)
    public List<Move> page(Proposal proposal, String after, int most) {
        List<Move> moves = new ArrayList<>();
        walk(proposal, after, most, moves::add);
        return moves.subList(0, Math.min(most, moves.size()));
    }

    /** Shows every move until there are enough; returns how many dossiers were looked at. */
    private int walk(Proposal proposal, String after, int enough, Consumer<Move> shown) {
        WorkingCalendar calendar = calendarOf(proposal);
        OpenDossiers.Stretch stretch = decrees.stretch(proposal);
        int looked = 0;
        int moved = 0;
        List<OpenDossier> page = dossiers.touching(stretch, after, LOOKED_AT_ONCE);
        while (!page.isEmpty()) {
            List<Move> moves = moves(page, dossiers.dueBy(page, calendar));
            moves.forEach(shown);
            looked += page.size();
            moved += moves.size();
            page = page.size() < LOOKED_AT_ONCE || moved >= enough
                    ? List.of()
                    : dossiers.touching(stretch, page.get(page.size() - 1).code(), LOOKED_AT_ONCE);
        }
        return looked;
    }

    private static List<Move> moves(List<OpenDossier> page, Map<UUID, Instant> due) {
        return page.stream()
                .map(dossier -> new Move(dossier, due.get(dossier.id())))
                .filter(move -> !Objects.equals(move.due(), move.dossier().due()))
                .toList();
    }

    private WorkingCalendar calendarOf(Proposal proposal) {
        Collection<SpecialDay> days = proposal.takesBack()
                ? versions.daysWithout(proposal.basedOn(), proposal.edition().takesBack())
                : DayChange.apply(versions.daysOf(proposal.basedOn()), proposal.edition().days());
        return new WorkingCalendar(OfficeHours.CITY, days);
    }
}
