package vn.motcua.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.enrolment.Rounds;
import vn.motcua.enrolment.School;
import vn.motcua.enrolment.Schools;
import vn.motcua.enrolment.SeatPlan;
import vn.motcua.enrolment.Seats;
import vn.motcua.refusal.Refusal;
import vn.motcua.security.Actor;
import vn.motcua.service.Services;
import vn.motcua.web.Language;
import vn.motcua.web.Words;
import vn.motcua.workflow.Completion;
import vn.motcua.workflow.Work;
import vn.motcua.workflow.WorkItem;
import vn.motcua.workflow.WorkList;
import vn.motcua.workflow.WorkQuery;
import vn.motcua.workflow.WorkView;

/** The children who have a place, school by school, and the approval of many of them at once. */
@Component
class EnrolmentLists {

    /** The step of the three enrolments in which a list is approved. */
    private static final String STEP = "approveList";

    private static final String APPROVE = "sign";
    private static final int MOST = 500;

    private final WorkList work;
    private final Work acts;
    private final Services services;
    private final Seats seats;
    private final Schools schools;
    private final Words words;

    EnrolmentLists(WorkList work, Work acts, Services services, Seats seats, Schools schools, Words words) {
        this.work = work;
        this.acts = acts;
        this.services = services;
        this.seats = seats;
        this.schools = schools;
        this.words = words;
    }

    /**
     * The list of a school.
     *
     * @param school the school
     * @param plan its seats of one group of age
     * @param candidates those who wait for the approval, in the order of what is due
     */
    record SchoolList(School school, SeatPlan plan, List<WorkItem> candidates) {}

    /**
     * What became of one dossier.
     *
     * @param code its code
     * @param why why it was not approved; null where it was
     */
    record Outcome(String code, String why) {}

    /** The lists that this officer may approve. */
    List<SchoolList> of(Actor leader) {
        Map<SeatPlan.Place, List<WorkItem>> byPlace = new LinkedHashMap<>();
        open(leader).forEach(item -> seats.heldBy(item.dossier()).ifPresent(place ->
                byPlace.computeIfAbsent(place, first -> new ArrayList<>()).add(item)));
        return byPlace.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> new SchoolList(
                        schools.find(entry.getKey().school()).orElseThrow(),
                        seats.find(entry.getKey()).orElseThrow(),
                        entry.getValue()))
                .toList();
    }

    /** Approves each of those dossiers in a transaction of its own; one that cannot be approved holds up no other. */
    List<Outcome> approve(Actor leader, List<String> ids) {
        Map<String, WorkItem> open = new LinkedHashMap<>();
        open(leader).forEach(item -> open.put(item.id(), item));
        return ids.stream().distinct()
                .flatMap(id -> Optional.ofNullable(open.get(id)).stream())
                .map(item -> new Outcome(item.code(), approve(leader, item)))
                .toList();
    }

    private String approve(Actor leader, WorkItem item) {
        try {
            acts.claim(leader, item.id());
            acts.complete(leader, item.id(), new Completion(APPROVE, Map.of(), ""));
            return null;
        } catch (Refusal refused) {
            return words.ofRefusal(Language.current(), refused.code(), refused.arguments());
        }
    }

    private List<WorkItem> open(Actor leader) {
        return Stream.of(WorkView.MINE, WorkView.AVAILABLE)
                .flatMap(view -> work.page(leader, new WorkQuery(view, null, null, null, MOST)).items().stream())
                .filter(item -> item.step().equals(STEP) && enrols(item.service()))
                .sorted(Comparator.comparing((WorkItem item) -> item.times().sortAt()).thenComparing(WorkItem::code))
                .toList();
    }

    private boolean enrols(String service) {
        return services.find(service).flatMap(Rounds::levelOf).isPresent();
    }
}
