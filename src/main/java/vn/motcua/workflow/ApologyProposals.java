package vn.motcua.workflow;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.DossierFile;
import vn.motcua.dossier.EventKind;
import vn.motcua.dossier.Stage;
import vn.motcua.organisation.CityCalendar;
import vn.motcua.organisation.CityClock;
import vn.motcua.service.Diagram;
import vn.motcua.service.Node;
import vn.motcua.service.NodeType;
import vn.motcua.service.Services;

/** Prepares the leader's apology: the new date from what is left to do, the reason from where the time was lost. */
@Component
public class ApologyProposals {

    private static final String APPLICANT = "applicant";
    private static final String RETURN = "return-result";

    private final Services services;
    private final DossierEvents events;
    private final CityCalendar calendar;
    private final CityClock clock;

    ApologyProposals(Services services, DossierEvents events, CityCalendar calendar, CityClock clock) {
        this.services = services;
        this.events = events;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * What the leader may sign as it is.
     *
     * @param newDate a working day on which the rest can be done
     * @param reason the value of a reason in the form {@code apologise}
     */
    public record Proposal(LocalDate newDate, String reason) {

        /** The same as answers of the form. */
        public Map<String, Object> answers() {
            return Map.of(Apologies.NEW_DATE, newDate.toString(), Apologies.REASON, reason);
        }
    }

    /** The proposal for a dossier that is late. */
    public Proposal of(DossierFile file) {
        return new Proposal(newDate(file), reason(file));
    }

    /** So many working days as the drawn times of the steps that are open or still to come add up to; at least one. */
    private LocalDate newDate(DossierFile file) {
        WorkingCalendar city = calendar.calendar();
        Instant now = clock.instant();
        Duration left = Duration.ZERO;
        for (Stage stage : file.stages()) {
            if (isLeftToDo(file.service().diagram(), stage)) {
                left = left.plus(drawnTime(file.service().diagram(), stage.step(), now));
            }
        }
        Instant done = city.addWorkingTime(now, left.plus(city.timePerDay()));
        return LocalDate.ofInstant(done, CityClock.ZONE);
    }

    /** What the officers still have to do: not what the applicant does, nor the hand-over, before which the time ends. */
    private static boolean isLeftToDo(Diagram diagram, Stage stage) {
        return stage.state() != Stage.State.DONE
                && !APPLICANT.equals(stage.unit())
                && diagram.node(stage.step()).filter(node -> node.calls(RETURN)).isEmpty();
    }

    /** The time of a step, or of the longest step of the block that it calls. */
    private Duration drawnTime(Diagram diagram, String step, Instant from) {
        Optional<Node> node = diagram.node(step);
        Optional<Diagram> block = node.map(Node::calledElement).flatMap(services::block);
        if (block.isEmpty()) {
            return node.map(Node::dueDate).map(words -> workingTime(words, from)).orElse(Duration.ZERO);
        }
        return block.get().nodes().stream()
                .filter(task -> task.is(NodeType.USER_TASK) && !isApplicants(block.get(), task))
                .map(task -> node.get().dueOf(task.id())
                        .map(TimeLimit::inVietnamese)
                        .orElse(String.valueOf(task.dueDate())))
                .map(words -> workingTime(words, from))
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
    }

    private static boolean isApplicants(Diagram diagram, Node task) {
        return diagram.laneOf(task.id()).filter(lane -> APPLICANT.equals(lane.unit())).isPresent();
    }

    private Duration workingTime(String words, Instant from) {
        WorkingCalendar city = calendar.calendar();
        return TimeLimit.parse(words)
                .map(limit -> city.workingTimeBetween(from, city.due(from, limit)))
                .filter(time -> !time.isNegative())
                .orElse(Duration.ZERO);
    }

    private String reason(DossierFile file) {
        List<DossierEvent> all = events.of(file.dossier().id());
        if (all.stream().anyMatch(event -> event.kind() == EventKind.OVERDUE && event.detail().containsKey("cause"))) {
            return "system";
        }
        if (all.stream().anyMatch(event -> event.kind() == EventKind.LIMIT_REPLACED)) {
            return "complicated";
        }
        String slowest = slowestUnit(file);
        return slowest == null || slowest.equals(file.dossier().unit()) ? "workload" : "other-agency";
    }

    /** The unit in whose hands the dossier was the longest working time; the applicant's own time is not lost time. */
    private String slowestUnit(DossierFile file) {
        Map<String, Duration> spent = new HashMap<>();
        for (Stage stage : file.stages()) {
            if (stage.from() != null && !APPLICANT.equals(stage.unit())) {
                Instant to = stage.to() == null ? clock.instant() : stage.to();
                spent.merge(stage.unit(), calendar.calendar().workingTimeBetween(stage.from(), to), Duration::plus);
            }
        }
        return spent.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(null);
    }
}
