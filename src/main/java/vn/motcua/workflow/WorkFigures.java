package vn.motcua.workflow;

import io.micrometer.core.instrument.Tags;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.watch.Figure;
import vn.motcua.watch.Figures;

/** How much work lies with the officers of the city. */
@Component
class WorkFigures extends Figures<WorkCounts.Totals> {

    private final WorkCounts counts;

    WorkFigures(WorkCounts counts) {
        this.counts = counts;
    }

    @Override
    protected WorkCounts.Totals read() {
        return counts.all();
    }

    @Override
    protected List<Figure<WorkCounts.Totals>> figures() {
        String of = "Open work items of that state; overdue ones are among the open";
        return List.of(
                new Figure<>("motcua.work", "items", of, Tags.of("state", "open"), WorkCounts.Totals::open),
                new Figure<>("motcua.work", "items", of, Tags.of("state", "free"), WorkCounts.Totals::free),
                new Figure<>("motcua.work", "items", of, Tags.of("state", "overdue"), WorkCounts.Totals::overdue));
    }
}
