package vn.motcua.desk;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.security.Actor;
import vn.motcua.security.CurrentActor;
import vn.motcua.workflow.Completion;
import vn.motcua.workflow.Work;
import vn.motcua.workflow.WorkList;
import vn.motcua.workflow.WorkQuery;
import vn.motcua.workflow.WorkView;

/** The list of work over the API: see it, take an item, give it back, decide. */
@RestController
@RequestMapping("/api/work")
class WorkController {

    private final WorkList list;
    private final Work work;
    private final WorkJson json;
    private final CurrentActor current;

    WorkController(WorkList list, Work work, WorkJson json, CurrentActor current) {
        this.list = list;
        this.work = work;
        this.json = json;
        this.current = current;
    }

    @GetMapping(params = "!dossier")
    WorkListJson page(
            @RequestParam(required = false) String view,
            @RequestParam(required = false) String service,
            @RequestParam(required = false) String q,
            @RequestParam(required = false) String cursor,
            @RequestParam(required = false) Integer limit) {
        Actor actor = current.get();
        WorkQuery query = new WorkQuery(viewFor(actor, view), service, q, cursor, WorkQuery.pageSize(limit));
        return json.page(actor, list.page(actor, query));
    }

    @GetMapping(params = "dossier")
    WorkListJson ofDossier(@RequestParam String dossier) {
        Actor actor = current.get();
        return json.whole(actor, list.ofDossier(actor, dossier));
    }

    @GetMapping("/{id}")
    WorkItemJson item(@PathVariable String id) {
        Actor actor = current.get();
        return json.item(actor, list.get(actor, id));
    }

    @PostMapping("/{id}/claim")
    WorkItemJson claim(@PathVariable String id) {
        Actor actor = current.get();
        return json.item(actor, work.claim(actor, id));
    }

    @PostMapping("/{id}/release")
    WorkItemJson release(@PathVariable String id) {
        Actor actor = current.get();
        return json.item(actor, work.release(actor, id));
    }

    @PostMapping("/{id}/assign")
    WorkItemJson assign(@PathVariable String id, @RequestBody Assignment assignment) {
        Actor actor = current.get();
        return json.item(actor, work.assign(actor, id, assignment.officer()));
    }

    @PostMapping("/{id}/completion")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void complete(@PathVariable String id, @RequestBody(required = false) Completion completion) {
        work.complete(current.get(), id, completion == null ? new Completion(null, null, null) : completion);
    }

    /** What is asked of an applicant is his from the start: whichever list he asks for, it is in there. */
    private static WorkView viewFor(Actor actor, String view) {
        WorkView wanted = WorkView.of(view);
        return actor.isApplicant() && wanted != WorkView.OVERDUE ? WorkView.MINE : wanted;
    }

    /** The officer to whom an item is given, by account. */
    record Assignment(String officer) {}
}
