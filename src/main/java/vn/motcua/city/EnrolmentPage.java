package vn.motcua.city;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.function.Function;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.enrolment.EnrolmentOffice;
import vn.motcua.enrolment.RoundInput;
import vn.motcua.enrolment.SchoolLevel;
import vn.motcua.enrolment.SeatPlan;
import vn.motcua.organisation.Tier;
import vn.motcua.organisation.Units;
import vn.motcua.refusal.FieldProblem;
import vn.motcua.refusal.Refusal;
import vn.motcua.security.CurrentActor;

/** The season of enrolment: its rounds and the seats of the schools, each set with a reason. */
@Controller
@RequestMapping("/city/enrolment")
class EnrolmentPage {

    private static final int CHANGES = 20;

    private final EnrolmentLines lines;
    private final EnrolmentOffice office;
    private final Units units;
    private final CurrentActor current;

    EnrolmentPage(EnrolmentLines lines, EnrolmentOffice office, Units units, CurrentActor current) {
        this.lines = lines;
        this.office = office;
        this.units = units;
        this.current = current;
    }

    @GetMapping
    String show(
            @RequestParam(defaultValue = "primary") String level,
            @RequestParam(defaultValue = "001") String district,
            Model model) {
        SchoolLevel shown = SchoolLevel.of(level).orElse(SchoolLevel.PRIMARY);
        model.addAttribute("rounds", lines.rounds());
        model.addAttribute("levels", List.of(SchoolLevel.values()));
        model.addAttribute("level", shown);
        model.addAttribute("districts", units.search(Tier.DISTRICT, null, null, Integer.MAX_VALUE));
        model.addAttribute("district", district);
        model.addAttribute("seats", lines.seats(shown, district));
        model.addAttribute("changes", office.latestChanges(CHANGES));
        return "city/enrolment";
    }

    @GetMapping("/rounds/{round}")
    String round(@PathVariable String round, Model model) {
        return round(round, lines.input(round), List.of(), model);
    }

    /** Sets the times of a round, or ends it now. */
    @PostMapping("/rounds/{round}")
    Object moveRound(
            @PathVariable String round,
            @RequestParam(defaultValue = "false") boolean now,
            @ModelAttribute("input") RoundInput typed,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        RoundInput input = filled(typed);
        return changed(() -> {
            if (now) {
                office.endNow(current.get(), lines.key(round), input.reason());
            } else {
                office.moveRound(current.get(), lines.key(round), input);
            }
            return "/city/enrolment";
        }, problems -> round(round, input, problems, model), response, flash);
    }

    @GetMapping("/seats/{place}")
    String seats(@PathVariable String place, Model model) {
        SeatPlan plan = lines.plan(place);
        return seats(plan, String.valueOf(plan.seats()), "", List.of(), model);
    }

    /** Sets how many seats there are. */
    @PostMapping("/seats/{place}")
    Object resize(
            @PathVariable String place,
            @RequestParam(defaultValue = "") String seats,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        SeatPlan plan = lines.plan(place);
        return changed(() -> {
            office.resize(current.get(), plan.place(), seats, reason);
            return lines.addressOf(plan.place());
        }, problems -> seats(plan, seats, reason, problems, model), response, flash);
    }

    private static Object changed(
            Supplier<String> change,
            Function<List<FieldProblem>, String> again,
            HttpServletResponse response,
            RedirectAttributes flash) {
        try {
            String next = change.get();
            flash.addFlashAttribute("saved", true);
            return SeeOther.to(next);
        } catch (Refusal refused) {
            if (refused.fields().isEmpty()) {
                throw refused;
            }
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return again.apply(refused.fields());
        }
    }

    private String round(String word, RoundInput input, List<FieldProblem> problems, Model model) {
        model.addAttribute("line", lines.round(word));
        model.addAttribute("input", input);
        wrong(problems, model);
        return "city/enrolment-round";
    }

    private String seats(SeatPlan plan, String typed, String reason, List<FieldProblem> problems, Model model) {
        model.addAttribute("line", lines.of(plan));
        model.addAttribute("typed", typed);
        model.addAttribute("reason", reason);
        wrong(problems, model);
        return "city/enrolment-seats";
    }

    private static void wrong(List<FieldProblem> problems, Model model) {
        model.addAttribute("problems", problems);
        model.addAttribute("wrong", problems.stream().map(FieldProblem::field).collect(Collectors.toSet()));
    }

    private static RoundInput filled(RoundInput input) {
        return new RoundInput(text(input.opensDay()), text(input.opensTime()), text(input.closesDay()),
                text(input.closesTime()), text(input.reason()));
    }

    private static String text(String typed) {
        return typed == null ? "" : typed;
    }
}
