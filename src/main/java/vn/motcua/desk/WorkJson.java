package vn.motcua.desk;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.CityClock;
import vn.motcua.security.Actor;
import vn.motcua.service.Services;
import vn.motcua.workflow.WorkItem;
import vn.motcua.workflow.WorkPage;
import vn.motcua.workflow.WorkSteps;

/** Tells work items in the words of the API. */
@Component
class WorkJson {

    private final WorkSteps steps;
    private final Services services;
    private final OfficerNames officers;
    private final SchemaTexts schemas;
    private final CityClock clock;

    WorkJson(WorkSteps steps, Services services, OfficerNames officers, SchemaTexts schemas, CityClock clock) {
        this.steps = steps;
        this.services = services;
        this.officers = officers;
        this.schemas = schemas;
        this.clock = clock;
    }

    WorkListJson page(Actor reader, WorkPage page) {
        return new WorkListJson(items(reader, page.items()), page.next(), page.counts());
    }

    /** The open items of one dossier; the counts are of these alone. */
    WorkListJson whole(Actor reader, List<WorkItem> items) {
        return new WorkListJson(items(reader, items), null, countsOf(reader, items));
    }

    /** One item. An applicant is told which unit has it, never which person. */
    WorkItemJson item(Actor reader, WorkItem item) {
        boolean named = !reader.isApplicant() || reader.account().equals(item.assignee());
        return new WorkItemJson(
                item.id(),
                item.code(),
                item.dossier(),
                item.service(),
                services.find(item.service()).map(service -> service.sheet().name()).orElse(item.service()),
                new WorkItemJson.Task(item.step(), item.name()),
                item.post().unit(),
                item.post().role(),
                item.post().division(),
                named ? item.assignee() : null,
                named ? officers.nameOf(item.assignee()) : null,
                item.applicantName(),
                local(item.times().createdAt()),
                local(item.times().dueAt()),
                item.isAvailable() ? "available" : "claimed",
                steps.outcomes(item).stream().map(WorkItemJson.Choice::of).toList(),
                schemas.of(item));
    }

    private List<WorkItemJson> items(Actor reader, List<WorkItem> items) {
        officers.prepare(items);
        return items.stream().map(item -> item(reader, item)).toList();
    }

    private WorkPage.Counts countsOf(Actor reader, List<WorkItem> items) {
        Instant now = clock.instant();
        return new WorkPage.Counts(
                items.stream().filter(WorkItem::isAvailable).count(),
                items.stream().filter(item -> reader.account().equals(item.assignee())).count(),
                items.stream()
                        .map(item -> item.times().dueAt())
                        .filter(due -> due != null && due.isBefore(now))
                        .count(),
                items.size(),
                items.stream().filter(item -> !item.flag().isEmpty() && Rights.leads(reader, item)).count());
    }

    private static OffsetDateTime local(Instant instant) {
        return instant == null ? null : instant.atZone(CityClock.ZONE).toOffsetDateTime();
    }
}
