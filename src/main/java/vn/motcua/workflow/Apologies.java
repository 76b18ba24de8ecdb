package vn.motcua.workflow;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierClocks;
import vn.motcua.dossier.DossierProgress;
import vn.motcua.dossier.Dossiers;
import vn.motcua.form.Answers;
import vn.motcua.organisation.CityCalendar;
import vn.motcua.organisation.CityClock;
import vn.motcua.refusal.FieldProblem;
import vn.motcua.refusal.Refusal;
import vn.motcua.security.Actor;
import vn.motcua.service.Diagram;

/** The leader's apology in <em>Quá hạn giải quyết</em>: one new date, a working day to come (Decree 61/2018, article 19). */
@Component
public class Apologies {

    /** The keys of the shared form {@code apologise}. */
    static final String NEW_DATE = "newDate";
    static final String REASON = "delayReason";

    private static final String FORM = "apologise";

    private final RunningDiagrams diagrams;
    private final Dossiers dossiers;
    private final DossierClocks clocks;
    private final DossierProgress progress;
    private final CityCalendar calendar;
    private final CityClock clock;

    Apologies(
            RunningDiagrams diagrams,
            Dossiers dossiers,
            DossierClocks clocks,
            DossierProgress progress,
            CityCalendar calendar,
            CityClock clock) {
        this.diagrams = diagrams;
        this.dossiers = dossiers;
        this.clocks = clocks;
        this.progress = progress;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Whether that item is the drawn task in which the leader apologises. */
    public boolean isApology(WorkItem item) {
        return FORM.equals(item.formKey())
                && diagrams.of(item.definitionId()).node(item.step())
                        .filter(node -> Diagram.OVERDUE.equals(node.parent()))
                        .isPresent();
    }

    /**
     * What is wrong with the new date; nothing for any other item.
     *
     * @throws Refusal {@code apology.already} where a new date was promised before
     */
    List<FieldProblem> problems(WorkItem item, Answers answers) {
        if (!isApology(item)) {
            return List.of();
        }
        Dossier dossier = dossiers.get(item.dossier());
        if (clocks.of(dossier).promised() != null) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "apology.already");
        }
        LocalDate date = date(answers);
        return date == null ? List.of() : problems(date);
    }

    /** Records the apology once the item is decided; does nothing for any other item. */
    void record(WorkItem item, Answers answers, String words, Actor leader) {
        if (isApology(item)) {
            progress.apologise(item.dossier(), date(answers), String.valueOf(answers.text(REASON)), words, leader);
        }
    }

    private List<FieldProblem> problems(LocalDate date) {
        WorkingCalendar city = calendar.calendar();
        if (!date.isAfter(LocalDate.ofInstant(clock.instant(), CityClock.ZONE))) {
            return List.of(new FieldProblem(NEW_DATE, "apology.date-past",
                    "Ngày hẹn mới phải sau ngày hôm nay", "The new date must lie after today"));
        }
        if (!city.isWorkingDay(date)) {
            return List.of(new FieldProblem(NEW_DATE, "apology.day-off",
                    "Ngày hẹn mới là ngày nghỉ (" + city.reasonOff(date).orElse("") + "); hãy chọn ngày làm việc",
                    "Offices are closed on that day; choose a working day"));
        }
        return List.of();
    }

    /** The date that was typed; null where it is none, which the form itself complains of. */
    private static LocalDate date(Answers answers) {
        try {
            return answers.text(NEW_DATE) == null ? null : LocalDate.parse(answers.text(NEW_DATE));
        } catch (DateTimeParseException notADay) {
            return null;
        }
    }
}
