package vn.motcua.benchmark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The bare engine's open tasks, at the same tasks as those of the busy city.
 *
 * @param originals a process at each of them
 */
record BareTasks(List<Original> originals) {

    static final int UNITS = 584;

    /** Starts the engine on that database, brings a process to each of the tasks, and ends the engine. */
    static BareTasks plant(Database database) {
        try (BareEngine bare = BareEngine.start(database).withService(Service.DIAGRAM)) {
            JdbcClient jdbc = database.jdbc();
            List<Original> originals = new ArrayList<>();
            for (int steps : List.of(0, 1, 5)) {
                String key = new Starts(bare, Map.of(BareParts.UNIT, "U")).start();
                Service.WAY.subList(0, steps).forEach(step -> decide(bare, key, step));
                originals.add(Original.ofProcess(jdbc, key, "act_ru"));
            }
            return new BareTasks(originals);
        }
    }

    /** So many tasks, as many at each place, offered to the groups of 584 units. */
    List<Fill.Part> open(long items) {
        List<Fill.Part> parts = new ArrayList<>();
        long each = items / originals.size();
        for (int place = 0; place < originals.size(); place++) {
            Copies copies = new Copies(originals.get(place))
                    .vary("group_id_", "n % " + UNITS + " || substr($value, 2)")
                    .vary("due_date_", "$value::timestamp + (n % 400000) * interval '1 second'");
            parts.add(new Fill.Part(copies, place * each, (place + 1) * each));
        }
        return parts;
    }

    private static void decide(BareEngine bare, String businessKey, Service.Step step) {
        TaskService tasks = bare.engine().getTaskService();
        Map<String, Object> decided = new HashMap<>();
        if (step.outcome() != null) {
            decided.put(BareParts.OUTCOME, step.outcome());
        }
        tasks.complete(tasks.createTaskQuery().processInstanceBusinessKey(businessKey)
                .taskDefinitionKey(step.task()).singleResult().getId(), decided);
    }
}
