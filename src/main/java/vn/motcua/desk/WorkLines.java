package vn.motcua.desk;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.Units;
import vn.motcua.security.Actor;
import vn.motcua.service.Service;
import vn.motcua.service.Services;
import vn.motcua.web.Language;
import vn.motcua.workflow.WorkItem;

/** Puts work items into the words of the desk's pages. */
@Component
class WorkLines {

    private final Services services;
    private final Units units;
    private final OfficerNames officers;
    private final StepNames steps;

    WorkLines(Services services, Units units, OfficerNames officers, StepNames steps) {
        this.services = services;
        this.units = units;
        this.officers = officers;
        this.steps = steps;
    }

    List<WorkLine> of(Actor reader, List<WorkItem> items) {
        officers.prepare(items);
        return items.stream().map(item -> of(reader, item)).toList();
    }

    WorkLine of(Actor reader, WorkItem item) {
        return new WorkLine(
                item,
                steps.of(item),
                services.find(item.service()).map(WorkLines::name).orElse(item.service()),
                units.find(item.post().unit()).map(Unit::name).orElse(item.post().unit()),
                officers.nameOf(item.assignee()),
                reader.account().equals(item.assignee()),
                item.isAvailable() && Rights.holdsPost(reader, item));
    }

    private static String name(Service service) {
        return Language.isEnglish() ? service.sheet().nameEn() : service.sheet().name();
    }
}
