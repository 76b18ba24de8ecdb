package vn.motcua.benchmark;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import vn.motcua.SampleAnswers;
import vn.motcua.Walk;
import vn.motcua.form.FormSchema;
import vn.motcua.security.Actor;
import vn.motcua.workflow.Completion;
import vn.motcua.workflow.Work;
import vn.motcua.workflow.WorkSteps;

/** B5: what claiming and completing costs among a million open tasks, beside the same among a thousand. */
final class OpenTasksRow implements Row {

    private static final Load EIGHT = new Load(8);
    private static final int A_THOUSAND = 1_000;
    private static final String SOME = """
            select w.id, w.unit_code, w.role from work_item w where w.step = 'appraise' and w.assignee is null limit 60000
            """;

    @Override
    public String name() {
        return "B5";
    }

    @Override
    public String title() {
        return "claim + complete among all open tasks of the busy city ÷ among 1,000, 8 threads";
    }

    @Override
    public Set<String> standsOn() {
        return Set.of(Cities.NEW, Cities.BUSY);
    }

    @Override
    public List<Comparison> measure(Ground ground) {
        Deque<Item> many = new ArrayDeque<>(shuffled(ground.busyCity()));
        OpenPile few = new OpenPile(ground.city());
        return List.of(ground.rounds()
                .alternate("ms", () -> cost(ground.busyCity(), many), () -> {
                    few.fillUpTo(A_THOUSAND);
                    return cost(ground.city(), new ArrayDeque<>(shuffled(ground.city())));
                })
                .compare("claim + complete, %,d open".formatted(ground.settings().items()), Wanted.atMost(1.2),
                        "time of a thread for both, and for all that follows in the dossier"));
    }

    private record Item(String id, String unit, String role) {}

    private static List<Item> shuffled(City city) {
        List<Item> items = new ArrayList<>(city.database().jdbc().sql(SOME)
                .query((row, number) -> new Item(row.getString(1), row.getString(2), row.getString(3))).list());
        Collections.shuffle(items, new Random(1));
        return items;
    }

    private static double cost(City city, Deque<Item> items) {
        Work work = city.the(Work.class);
        int most = Math.min(items.size(), A_THOUSAND - A_THOUSAND / 10);
        List<Item> taken = new ArrayList<>();
        for (int place = 0; place < most; place++) {
            taken.add(items.pop());
        }
        Map<String, Object> answers = answers(city, taken.get(0));
        double perSecond = EIGHT.perSecond(most, number -> {
            Item item = taken.get(number);
            Actor officer = Walk.officer(item.unit, item.role);
            work.claim(officer, item.id);
            work.complete(officer, item.id, new Completion("approve", answers, "Lý do của cán bộ"));
        });
        return 1000.0 * EIGHT.threads() / perSecond;
    }

    /** What an officer records at the step; the same at each. */
    private static Map<String, Object> answers(City city, Item item) {
        FormSchema form = city.the(WorkSteps.class)
                .form(city.the(vn.motcua.workflow.WorkList.class).get(Walk.officer(item.unit, item.role), item.id))
                .orElse(null);
        return form == null ? Map.of() : SampleAnswers.of(form);
    }
}
