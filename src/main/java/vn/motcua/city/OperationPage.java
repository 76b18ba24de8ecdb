package vn.motcua.city;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.decree.DueDateOperations;
import vn.motcua.decree.Operation;
import vn.motcua.security.Actor;
import vn.motcua.security.CurrentActor;

/** How far an operation is that moves due dates, and its trail as a table and as a file. */
@Controller
@RequestMapping("/city/operations/{operation}")
class OperationPage {

    private static final int PAGE = 50;

    private final DueDateOperations operations;
    private final OperationCauses causes;
    private final MoveLines lines;
    private final CurrentActor current;

    OperationPage(DueDateOperations operations, OperationCauses causes, MoveLines lines, CurrentActor current) {
        this.operations = operations;
        this.causes = causes;
        this.lines = lines;
        this.current = current;
    }

    /** Answers 202 while dossiers wait, so that a program sees as well that it is not done. */
    @GetMapping
    String show(
            @PathVariable("operation") UUID id,
            @RequestParam(defaultValue = "") String after,
            Model model,
            HttpServletResponse response) {
        Actor actor = current.get();
        Operation operation = operations.get(actor, id);
        Operation.Progress progress = operations.progress(id);
        List<Operation.Line> found = operations.trail(actor, id, after, PAGE + 1);
        List<Operation.Line> shown = found.subList(0, Math.min(PAGE, found.size()));
        String here = "/city/operations/" + id;
        model.addAttribute("operation", operation);
        model.addAttribute("cause", causes.of(operation));
        model.addAttribute("progress", progress);
        model.addAttribute("lines", lines.ofTrail(shown));
        model.addAttribute("first", after.isEmpty() ? null : here);
        model.addAttribute("next", found.size() > PAGE ? here + "?after=" + shown.get(PAGE - 1).code() : null);
        model.addAttribute("poll", progress.waiting() > 0 ? here : null);
        if (progress.waiting() > 0) {
            response.setStatus(HttpStatus.ACCEPTED.value());
        }
        return "city/operation";
    }

    @PostMapping("/retry")
    Object retry(@PathVariable("operation") UUID id) {
        operations.retry(current.get(), id);
        operations.workIfSmall(id);
        return SeeOther.to("/city/operations/" + id);
    }

    @GetMapping("/trail.csv")
    void file(@PathVariable("operation") UUID id, HttpServletResponse response) throws IOException {
        Actor actor = current.get();
        Operation operation = operations.get(actor, id);
        response.setContentType("text/csv");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Content-Disposition", "attachment; filename=\"due-dates-" + id + ".csv\"");
        response.setHeader("Cache-Control", "no-store");
        TrailFile file = new TrailFile(response.getWriter(), causes.of(operation), lines);
        List<Operation.Line> page = operations.trail(actor, id, "", PAGE);
        while (!page.isEmpty()) {
            file.write(page);
            page = operations.trail(actor, id, page.get(page.size() - 1).code(), PAGE);
        }
        response.getWriter().flush();
    }
}
