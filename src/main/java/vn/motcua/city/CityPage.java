package vn.motcua.city;

import java.time.LocalDate;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.organisation.CityClock;
import vn.motcua.refusal.Refusal;
import vn.motcua.security.Actor;
import vn.motcua.security.CurrentActor;
import vn.motcua.security.Kind;
import vn.motcua.statistics.Backlog;
import vn.motcua.statistics.Period;
import vn.motcua.statistics.Progress;
import vn.motcua.workflow.WorkItem;
import vn.motcua.workflow.WorkList;

/** The city office's first look: how the time limits are kept, what is late, and where. */
@Controller
class CityPage {

    private static final int HEAPS = 50;

    private final Progress progress;
    private final Backlog backlog;
    private final CityLines lines;
    private final WatchBoard watch;
    private final WorkList list;
    private final CurrentActor current;
    private final CityClock clock;
    private final ObjectProvider<DemoClock> demoClock;

    CityPage(
            Progress progress,
            Backlog backlog,
            CityLines lines,
            WatchBoard watch,
            WorkList list,
            CurrentActor current,
            CityClock clock,
            ObjectProvider<DemoClock> demoClock) {
        this.progress = progress;
        this.backlog = backlog;
        this.lines = lines;
        this.watch = watch;
        this.list = list;
        this.current = current;
        this.clock = clock;
        this.demoClock = demoClock;
    }

    @GetMapping("/city")
    String show(
            @RequestParam(defaultValue = "") String code, @RequestParam(defaultValue = "") String watched, Model model) {
        Actor actor = current.get();
        LocalDate today = LocalDate.ofInstant(clock.instant(), CityClock.ZONE);
        Period year = new Period(today.withDayOfYear(1), today);
        model.addAttribute("year", today.getYear());
        model.addAttribute("total", Progress.total(progress.of(null, year)));
        model.addAttribute("fields", lines.byField(progress.of(null, year)));
        model.addAttribute("heaps", lines.of(backlog.heaps(HEAPS)));
        watch.show(watched, model);
        model.addAttribute("manager", actor.kind() == Kind.MANAGER);
        model.addAttribute("movesClock", actor.kind() == Kind.ADMIN && demoClock.getIfAvailable() != null);
        if (!code.isBlank()) {
            model.addAttribute("code", code.strip());
            model.addAttribute("found", found(actor, code.strip()));
        }
        return "city/overview";
    }

    /** The open items of the dossier with that code; null where there is none. */
    private List<CityLines.ItemLine> found(Actor actor, String code) {
        try {
            List<WorkItem> items = list.ofDossier(actor, code);
            return lines.ofItems(items);
        } catch (Refusal unknown) {
            return null;
        }
    }
}
