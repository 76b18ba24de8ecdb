package vn.motcua.enrolment;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.organisation.CityClock;
import vn.motcua.security.Actor;
import vn.motcua.security.Kind;
import vn.motcua.service.Service;

/** The season of enrolment in the hand of a test: rounds end, schools are full; afterwards all is as it was. */
public final class EnrolmentSeason implements AutoCloseable {

    static final Actor MANAGER = new Actor("manager", Kind.MANAGER, "Quản lý", List.of());

    private final ApplicationContext city;
    private final JdbcClient jdbc;
    private final List<Round> rounds;
    private final List<Runnable> undo = new ArrayList<>();

    public EnrolmentSeason(ApplicationContext city) {
        this.city = city;
        this.jdbc = city.getBean(JdbcClient.class);
        this.rounds = city.getBean(Rounds.class).all();
    }

    /** Of three walks of a service one goes its straight way, one is late, and one meets a full school. */
    public static EnrolmentSeason ofWalk(ApplicationContext city, Service service, int walk) {
        EnrolmentSeason season = new EnrolmentSeason(city);
        Rounds.levelOf(service).ifPresent(level -> {
            if (walk % 3 == 2) {
                season.isLate(level);
            } else if (walk % 3 == 0) {
                School first = city.getBean(Schools.class).of(level, "001").get(0);
                city.getBean(Seats.class).ofDistrict(level, "001").stream()
                        .filter(plan -> plan.place().school().equals(first.code()))
                        .forEach(plan -> season.full(first.code(), plan.place().ageGroup()));
            }
        });
        return season;
    }

    /** The main round of a level. */
    public Round main(SchoolLevel level) {
        return round(level, 1);
    }

    /** A round of a level as it was when the season began. */
    public Round round(SchoolLevel level, int number) {
        return rounds.stream()
                .filter(round -> round.key().level() == level && round.key().number() == number)
                .findFirst().orElseThrow();
    }

    /** The city office ends the main round now, and the dossier that waited for it goes on. */
    public EnrolmentSeason ends(SchoolLevel level, UUID waiting) {
        city.getBean(EnrolmentOffice.class).endNow(MANAGER, main(level).key(), "Hết đợt");
        goOn(waiting);
        return this;
    }

    /** The round is over for one dossier, and then open again as it was. */
    public void goOnAfter(SchoolLevel level, UUID waiting) {
        ends(level, waiting);
        set(main(level));
    }

    /** The timer of a dossier that waits in a block of the engine has ended. */
    public void goOn(UUID waiting) {
        city.getBean(ManagementService.class).executeJob(timer(waiting).getId());
    }

    /** The timer of the block in which a dossier waits. */
    public Job timer(UUID waiting) {
        RuntimeService runtime = city.getBean(RuntimeService.class);
        ProcessInstance root = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(waiting.toString()).rootProcessInstances().singleResult();
        ProcessInstance block = runtime.createProcessInstanceQuery()
                .superProcessInstanceId(root.getId()).singleResult();
        return city.getBean(ManagementService.class).createJobQuery()
                .processInstanceId(block.getId()).timers().singleResult();
    }

    /** The main round is over since yesterday, and the supplementary one is open. */
    public EnrolmentSeason isLate(SchoolLevel level) {
        Instant now = city.getBean(CityClock.class).instant();
        set(new Round(main(level).key(), now.minus(Duration.ofDays(9)), now.minus(Duration.ofDays(1))));
        set(new Round(round(level, 2).key(), now.minus(Duration.ofHours(1)), now.plus(Duration.ofDays(3))));
        return this;
    }

    /** Whatever the city office decided before, a round has these times. */
    public EnrolmentSeason set(Round round) {
        city.getBean(RoundTable.class).update(round);
        return this;
    }

    /** A school has no seats left. */
    public EnrolmentSeason full(String school, String group) {
        SeatPlan plan = plan(school, group);
        undo.add(() -> resize(plan.place(), plan.seats()));
        resize(plan.place(), plan.taken());
        return this;
    }

    /** A school has that many seats left. */
    public EnrolmentSeason left(String school, String group, int left) {
        SeatPlan plan = plan(school, group);
        undo.add(() -> resize(plan.place(), plan.seats()));
        resize(plan.place(), plan.taken() + left);
        return this;
    }

    /** The seats of a school in the year of the sample. */
    public SeatPlan plan(String school, String group) {
        return city.getBean(Seats.class).find(new SeatPlan.Place(school, "2027-2028", group)).orElseThrow();
    }

    private void resize(SeatPlan.Place place, int seats) {
        jdbc.sql("""
                update school_seats set seats = greatest(:seats, taken)
                where school_code = :school and school_year = :year and age_group = :group
                """)
                .param("seats", seats)
                .param("school", place.school())
                .param("year", place.schoolYear())
                .param("group", place.ageGroup())
                .update();
    }

    @Override
    public void close() {
        rounds.forEach(this::set);
        for (int last = undo.size() - 1; last >= 0; last--) {
            undo.get(last).run();
        }
    }
}
