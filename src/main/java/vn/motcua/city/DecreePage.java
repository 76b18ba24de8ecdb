package vn.motcua.city;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.calendar.DayChange;
import vn.motcua.decree.DecreeInput;
import vn.motcua.decree.Decrees;
import vn.motcua.decree.Proposal;
import vn.motcua.refusal.FieldProblem;
import vn.motcua.refusal.Refusal;
import vn.motcua.security.CurrentActor;
import vn.motcua.security.Kind;

/** The form for a decree on days off; its rows are added and removed by posts, so it needs no script. */
@Controller
@RequestMapping("/city/calendar/decree")
class DecreePage {

    private static final int ROWS = 2;
    private static final int MOST_ROWS = 40;
    private static final String FIRST_KIND = "make-up-day-off";

    private final Decrees decrees;
    private final CurrentActor current;

    DecreePage(Decrees decrees, CurrentActor current) {
        this.decrees = decrees;
        this.current = current;
    }

    @GetMapping
    String form(@RequestParam(required = false) UUID proposal, Model model) {
        ensureManager();
        return page(proposal == null ? blank() : typed(decrees.get(current.get(), proposal)), List.of(), model);
    }

    @PostMapping
    Object send(@RequestParam MultiValueMap<String, String> fields, Model model, HttpServletResponse response) {
        ensureManager();
        DecreeInput input = read(fields);
        String then = fields.getFirst("then");
        if ("row".equals(then) || then != null && then.startsWith("without-")) {
            return page(withRows(input, then), List.of(), model);
        }
        try {
            return SeeOther.to("/city/calendar/proposals/" + decrees.prepare(current.get(), input).id());
        } catch (Refusal refused) {
            if (refused.fields().isEmpty()) {
                throw refused;
            }
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(input, refused.fields(), model);
        }
    }

    private static String page(DecreeInput input, List<FieldProblem> problems, Model model) {
        model.addAttribute("input", input);
        model.addAttribute("problems", problems);
        model.addAttribute("wrong", problems.stream().map(FieldProblem::field).collect(Collectors.toSet()));
        model.addAttribute("mayAdd", input.days().size() < MOST_ROWS);
        return "city/decree";
    }

    private static DecreeInput withRows(DecreeInput input, String then) {
        List<DecreeInput.Day> rows = new ArrayList<>(input.days());
        if (then.equals("row") && rows.size() < MOST_ROWS) {
            rows.add(blankRow());
        } else if (then.matches("without-\\d{1,2}")) {
            int row = Integer.parseInt(then.substring("without-".length()));
            if (row < rows.size() && rows.size() > 1) {
                rows.remove(row);
            }
        }
        return new DecreeInput(input.decree(), input.title(), rows);
    }

    private static DecreeInput read(MultiValueMap<String, String> fields) {
        List<DecreeInput.Day> days = new ArrayList<>();
        int rows = Math.min(MOST_ROWS, fields.getOrDefault("date", List.of()).size());
        for (int row = 0; row < rows; row++) {
            days.add(new DecreeInput.Day(at(fields, "date", row), at(fields, "name", row), at(fields, "kind", row)));
        }
        return new DecreeInput(at(fields, "decree", 0), at(fields, "title", 0), days);
    }

    private static String at(MultiValueMap<String, String> fields, String name, int row) {
        List<String> values = fields.getOrDefault(name, List.of());
        return row < values.size() ? values.get(row) : "";
    }

    private static DecreeInput typed(Proposal proposal) {
        return new DecreeInput(proposal.edition().decree(), proposal.edition().title(),
                proposal.edition().days().stream().map(DecreePage::row).toList());
    }

    private static DecreeInput.Day row(DayChange day) {
        String date = "%d/%d/%d".formatted(
                day.date().getDayOfMonth(), day.date().getMonthValue(), day.date().getYear());
        return new DecreeInput.Day(date, day.name(), day.word());
    }

    private static DecreeInput blank() {
        return new DecreeInput("", "", Collections.nCopies(ROWS, blankRow()));
    }

    private static DecreeInput.Day blankRow() {
        return new DecreeInput.Day("", "", FIRST_KIND);
    }

    private void ensureManager() {
        if (current.get().kind() != Kind.MANAGER) {
            throw Refusal.of(Refusal.Kind.FORBIDDEN, "forbidden");
        }
    }
}
