package vn.motcua.city;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.decree.Decrees;
import vn.motcua.decree.DueDateOperations;
import vn.motcua.decree.DueDatePreview;
import vn.motcua.decree.Proposal;
import vn.motcua.organisation.CalendarVersions;
import vn.motcua.security.Actor;
import vn.motcua.security.CurrentActor;

/** What a decree would move, before it is in force; and the button that puts it in force. */
@Controller
@RequestMapping("/city/calendar")
class ProposalPage {

    private static final int PAGE = 50;

    private final Decrees decrees;
    private final DueDatePreview preview;
    private final DueDateOperations operations;
    private final CalendarVersions versions;
    private final MoveLines lines;
    private final CurrentActor current;

    ProposalPage(
            Decrees decrees,
            DueDatePreview preview,
            DueDateOperations operations,
            CalendarVersions versions,
            MoveLines lines,
            CurrentActor current) {
        this.decrees = decrees;
        this.preview = preview;
        this.operations = operations;
        this.versions = versions;
        this.lines = lines;
        this.current = current;
    }

    @PostMapping("/versions/{decree}/take-back")
    Object takeBack(@PathVariable int decree) {
        return SeeOther.to("/city/calendar/proposals/" + decrees.prepareTakeBack(current.get(), decree).id());
    }

    @GetMapping("/proposals/{proposal}")
    String show(@PathVariable UUID proposal, @RequestParam(defaultValue = "") String after, Model model) {
        Actor actor = current.get();
        Proposal found = decrees.get(actor, proposal);
        model.addAttribute("proposal", found);
        model.addAttribute("changes", decrees.changesOf(found));
        model.addAttribute("stale", found.published() == null && versions.last() != found.basedOn());
        if (found.published() != null) {
            model.addAttribute("operation", operations.ofVersion(actor, found.published()).get(0).id());
            return "city/proposal";
        }
        String here = "/city/calendar/proposals/" + proposal;
        List<DueDatePreview.Move> moves = preview.page(found, after, PAGE + 1);
        List<DueDatePreview.Move> shown = moves.subList(0, Math.min(PAGE, moves.size()));
        DueDatePreview.Totals totals = preview.totals(found);
        model.addAttribute("totals", totals);
        model.addAttribute("byUnit", lines.byUnit(totals.byUnit()));
        model.addAttribute("lines", lines.ofPreview(shown));
        model.addAttribute("first", after.isEmpty() ? null : here);
        model.addAttribute("next",
                moves.size() > PAGE ? here + "?after=" + shown.get(PAGE - 1).dossier().code() : null);
        return "city/proposal";
    }

    @PostMapping("/proposals/{proposal}/publication")
    Object publish(@PathVariable UUID proposal) {
        UUID operation = decrees.publish(current.get(), proposal);
        operations.workIfSmall(operation);
        return SeeOther.to("/city/operations/" + operation);
    }
}
