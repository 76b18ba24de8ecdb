package vn.motcua.workflow;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.OfficeHours;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.dossier.DeadlineSettings;
import vn.motcua.organisation.CityCalendar;
import vn.motcua.service.Diagram;

/** When a task is due and when somebody is to be warned of it. */
@Component
class ItemTimes {

    private static final Duration WORKING_DAY = OfficeHours.CITY.perDay();

    private final CityCalendar calendar;
    private final DeadlineSettings settings;

    ItemTimes(CityCalendar calendar, DeadlineSettings settings) {
        this.calendar = calendar;
        this.settings = settings;
    }

    /**
     * When the drawn timer on the edge of a task takes the task away; empty where none is drawn.
     *
     * <p>It is read from the timer that the engine has just made and not from the words of the diagram: these may be an
     * expression, and the law's words are counted in one place only.
     */
    static Optional<Instant> until(DelegateTask task, Diagram diagram) {
        return ((ExecutionEntity) task.getExecution()).getJobs().stream()
                .filter(job -> takesAway(job, task.getTaskDefinitionKey(), diagram))
                .map(JobEntity::getDuedate)
                .map(Date::toInstant)
                .min(Instant::compareTo);
    }

    private static boolean takesAway(JobEntity job, String step, Diagram diagram) {
        return diagram.node(job.getActivityId())
                .filter(node -> step.equals(node.attachedTo()) && node.interrupting())
                .isPresent()
                && job.getDuedate() != null;
    }

    /** An officer is warned when most of the time of his step is used up. */
    Instant officerWarnedAt(Instant created, Instant due) {
        WorkingCalendar city = calendar.calendar();
        Duration whole = city.workingTimeBetween(created, due);
        if (whole.isNegative() || whole.isZero()) {
            return due;
        }
        return city.subtractWorkingTime(due, whole.multipliedBy(settings.percentLeft()).dividedBy(100));
    }

    /** An applicant is warned some working days before his term ends; of a short term, when half is over. */
    Instant applicantWarnedAt(Instant asked, Instant until) {
        WorkingCalendar city = calendar.calendar();
        Duration half = city.workingTimeBetween(asked, until).dividedBy(2);
        Duration usual = WORKING_DAY.multipliedBy(settings.answerDays());
        return city.subtractWorkingTime(until, half.compareTo(usual) < 0 ? half : usual);
    }
}
