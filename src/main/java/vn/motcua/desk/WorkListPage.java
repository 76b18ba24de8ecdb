package vn.motcua.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;
import vn.motcua.organisation.Post;
import vn.motcua.refusal.Refusal;
import vn.motcua.security.Actor;
import vn.motcua.security.CurrentActor;
import vn.motcua.web.Language;
import vn.motcua.web.Words;
import vn.motcua.workflow.Work;
import vn.motcua.workflow.WorkList;
import vn.motcua.workflow.WorkPage;
import vn.motcua.workflow.WorkQuery;
import vn.motcua.workflow.WorkView;

/** The list of work: what is mine, what waits, in the order of what is due. */
@Controller
class WorkListPage {

    private final WorkList list;
    private final Work work;
    private final WorkLines lines;
    private final ServiceChoices services;
    private final CurrentActor current;
    private final Words words;

    WorkListPage(
            WorkList list, Work work, WorkLines lines, ServiceChoices services, CurrentActor current, Words words) {
        this.list = list;
        this.work = work;
        this.lines = lines;
        this.services = services;
        this.current = current;
        this.words = words;
    }

    @GetMapping("/desk")
    String show(
            @RequestParam(required = false) String view,
            @RequestParam(defaultValue = "") String service,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) String cursor,
            Model model) {
        Actor actor = current.get();
        WorkQuery query = new WorkQuery(WorkView.of(view), service, q, cursor, WorkQuery.pageSize(null));
        WorkPage page = view == null ? list.start(actor, query) : list.page(actor, query);
        WorkView shown = page.view();
        model.addAttribute("view", shown.code());
        model.addAttribute("tabs", WorkTab.of(page.counts(), shown, Rights.leadsSomewhere(actor)));
        model.addAttribute("lines", lines.of(actor, page.items()));
        model.addAttribute("manyUnits", actor.posts().stream().map(Post::unit).distinct().count() > 1);
        model.addAttribute("service", service);
        model.addAttribute("q", q);
        model.addAttribute("services", services.all());
        model.addAttribute("first", cursor == null ? null : address(shown, service, q, null));
        model.addAttribute("next", page.next() == null ? null : address(shown, service, q, page.next()));
        if (model.containsAttribute("decided")) {
            model.addAttribute("nextWork", list.next(actor).map(item -> lines.of(actor, item)).orElse(null));
        }
        return "desk/work-list";
    }

    /** Takes several items at once; what somebody else was faster with is said, the others are taken. */
    @PostMapping("/desk/claims")
    View claim(@RequestParam(name = "item", required = false) List<String> items, RedirectAttributes flash) {
        Actor actor = current.get();
        List<String> missed = new ArrayList<>();
        int taken = 0;
        for (String item : items == null ? List.<String>of() : items) {
            try {
                work.claim(actor, item);
                taken++;
            } catch (Refusal refused) {
                missed.add(words.ofRefusal(Language.current(), refused.code(), refused.arguments()));
            }
        }
        flash.addFlashAttribute("claimed", taken);
        flash.addFlashAttribute("missed", missed);
        return SeeOther.to(taken == 0 ? "/desk?view=available" : "/desk?view=mine");
    }

    private static String address(WorkView view, String service, String q, String cursor) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/desk").queryParam("view", view.code());
        if (!service.isBlank()) {
            address.queryParam("service", "{service}");
        }
        if (!q.isBlank()) {
            address.queryParam("q", "{q}");
        }
        if (cursor != null) {
            address.queryParam("cursor", "{cursor}");
        }
        return address.encode()
                .buildAndExpand(Map.of("service", service, "q", q, "cursor", cursor == null ? "" : cursor))
                .toUriString();
    }
}
