package vn.motcua.city;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.decree.DueDateOperations;
import vn.motcua.decree.OutageDecisions;
import vn.motcua.decree.OutageInput;
import vn.motcua.organisation.CityClock;
import vn.motcua.organisation.Outage;
import vn.motcua.organisation.Outages;
import vn.motcua.refusal.FieldProblem;
import vn.motcua.refusal.Refusal;
import vn.motcua.security.CurrentActor;

/** Outages: announced, shortened, called off, and those that the product found, recognised. */
@Controller
@RequestMapping("/city/outages")
class OutagesPage {

    private static final int MOST = 100;
    private static final OutageInput BLANK = new OutageInput("", "", "", "", "");

    private final OutageDecisions decisions;
    private final Outages outages;
    private final DueDateOperations operations;
    private final CityClock clock;
    private final CurrentActor current;

    OutagesPage(
            OutageDecisions decisions,
            Outages outages,
            DueDateOperations operations,
            CityClock clock,
            CurrentActor current) {
        this.decisions = decisions;
        this.outages = outages;
        this.operations = operations;
        this.clock = clock;
        this.current = current;
    }

    @GetMapping
    String list(Model model) {
        return list(BLANK, List.of(), model);
    }

    @PostMapping
    Object announce(@ModelAttribute("input") OutageInput input, Model model, HttpServletResponse response) {
        try {
            return moved(() -> decisions.announce(current.get(), filled(input)));
        } catch (Refusal refused) {
            ensureAboutFields(refused, response);
            return list(filled(input), refused.fields(), model);
        }
    }

    @GetMapping("/{outage}")
    String read(@PathVariable UUID outage, Model model) {
        return read(outage, new End("", ""), List.of(), model);
    }

    @PostMapping("/{outage}/end")
    Object shorten(
            @PathVariable UUID outage,
            @RequestParam(defaultValue = "") String toDay,
            @RequestParam(defaultValue = "") String toTime,
            Model model,
            HttpServletResponse response) {
        try {
            return moved(() -> decisions.shorten(current.get(), outage, toDay, toTime));
        } catch (Refusal refused) {
            ensureAboutFields(refused, response);
            return read(outage, new End(toDay, toTime), refused.fields(), model);
        }
    }

    @PostMapping("/{outage}/cancellation")
    Object cancel(@PathVariable UUID outage) {
        return moved(() -> decisions.cancel(current.get(), outage));
    }

    @PostMapping("/{outage}/recognition")
    Object recognise(@PathVariable UUID outage) {
        return moved(() -> decisions.recognise(current.get(), outage));
    }

    private Object moved(Supplier<UUID> decision) {
        UUID operation = decision.get();
        operations.workIfSmall(operation);
        return SeeOther.to("/city/operations/" + operation);
    }

    private String list(OutageInput input, List<FieldProblem> problems, Model model) {
        model.addAttribute("input", input);
        model.addAttribute("problems", problems);
        model.addAttribute("wrong", problems.stream().map(FieldProblem::field).collect(Collectors.toSet()));
        model.addAttribute("outages", outages.latest(MOST).stream().map(this::line).toList());
        return "city/outages";
    }

    private String read(UUID id, End end, List<FieldProblem> problems, Model model) {
        model.addAttribute("line", line(outages.get(id)));
        model.addAttribute("end", end);
        model.addAttribute("problems", problems);
        model.addAttribute("wrong", problems.stream().map(FieldProblem::field).collect(Collectors.toSet()));
        model.addAttribute("revisions", outages.revisionsOf(id));
        model.addAttribute("operations", operations.ofOutage(current.get(), id));
        return "city/outage";
    }

    private Line line(Outage outage) {
        boolean over = !outage.to().isAfter(clock.instant());
        boolean begun = !outage.from().isAfter(clock.instant());
        String state = outage.isCancelled() ? "cancelled" : over ? "over" : begun ? "now" : "ahead";
        return new Line(outage, state);
    }

    private static void ensureAboutFields(Refusal refused, HttpServletResponse response) {
        if (refused.fields().isEmpty()) {
            throw refused;
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
    }

    private static OutageInput filled(OutageInput input) {
        return new OutageInput(text(input.fromDay()), text(input.fromTime()), text(input.toDay()),
                text(input.toTime()), text(input.reason()));
    }

    private static String text(String typed) {
        return typed == null ? "" : typed;
    }

    /** The new end as it was typed. */
    record End(String day, String time) {}

    /**
     * An outage.
     *
     * @param outage the outage
     * @param state where it stands: {@code ahead}, {@code now}, {@code over} or {@code cancelled}
     */
    record Line(Outage outage, String state) {

        /** The state of time whose colour and sign it carries. */
        public String look() {
            return switch (state) {
                case "ahead" -> "soon";
                case "now" -> "late";
                default -> "";
            };
        }

        /** Whether legal time could be made to stand in it. */
        public boolean recognisable() {
            return outage.kind() == Outage.Kind.DETECTED && !outage.isCancelled();
        }
    }
}
