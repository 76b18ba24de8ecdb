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
    /** Half of the time between two checkpoints, at twenty decisions a second: what a city did since the last. */
    private static final int BEFORE = 18_000;
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
        City busy = ground.busyCity();
        Deque<Item> many = new ArrayDeque<>(shuffled(busy));
        OpenPile few = new OpenPile(ground.city());
        List<Double> ofMany = new ArrayList<>();
        List<Double> ofFew = new ArrayList<>();
        busy.database().jdbc().sql("checkpoint").update();
        work(busy, many, Math.min(BEFORE, many.size() / 2));
        String open = "%,d open".formatted(ground.settings().items());
        Comparison cost = ground.rounds()
                .alternate("ms", () -> round(busy, many, ofMany), () -> {
                    few.fillUpTo(A_THOUSAND);
                    return round(ground.city(), new ArrayDeque<>(shuffled(ground.city())), ofFew);
                })
                .compare("claim + complete, " + open, Wanted.atMost(1.2),
                        "time of a thread for both, and for all that follows in the dossier");
        return List.of(cost, new Comparison("… and what the database logs for it, " + open, counted(ofMany), counted(ofFew), null,
                "a page's first change after a checkpoint is logged with the whole page"));
    }

    /** The rounds that count. */
    private static Figure counted(List<Double> rounds) {
        return new Figure(rounds.subList(1, rounds.size()), "kB");
    }

    /** Works through nearly a thousand; returns what one costs, and notes how much the database has logged for it. */
    private static double round(City city, Deque<Item> items, List<Double> logged) {
        int number = Math.min(items.size(), A_THOUSAND - A_THOUSAND / 10);
        long before = city.database().written();
        double cost = work(city, items, number);
        logged.add((city.database().written() - before) / 1024.0 / number);
        return cost;
    }

    private record Item(String id, String unit, String role) {}

    private static List<Item> shuffled(City city) {
        List<Item> items = new ArrayList<>(city.database().jdbc().sql(SOME)
                .query((row, number) -> new Item(row.getString(1), row.getString(2), row.getString(3))).list());
        Collections.shuffle(items, new Random(1));
        return items;
    }

    /** Claims and completes so many of them; returns the time of a thread for one. */
    private static double work(City city, Deque<Item> items, int number) {
        Work work = city.the(Work.class);
        List<Item> taken = new ArrayList<>();
        for (int place = 0; place < number; place++) {
            taken.add(items.pop());
        }
        Map<String, Object> answers = answers(city, taken.get(0));
        double perSecond = EIGHT.perSecondOfAll(number, place -> {
            Item item = taken.get(place);
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
