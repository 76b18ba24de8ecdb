package vn.motcua.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.service.Service;
import vn.motcua.service.Step;

/** The stages of each dossier: those it went through, those it is in, and those still to come. */
@Component
class Stages {

    private final JdbcClient jdbc;
    private final Routing routing;

    Stages(JdbcClient jdbc, Routing routing) {
        this.jdbc = jdbc;
        this.routing = routing;
    }

    void begin(UUID dossier, Stage stage) {
        jdbc.sql("""
                insert into dossier_stage (dossier_id, number, step, name, unit_code, role, started_at)
                values (:dossier, (select count(*) + 1 from dossier_stage where dossier_id = :dossier),
                        :step, :name, :unit, :role, :at)
                """)
                .param("dossier", dossier)
                .param("step", stage.step())
                .param("name", stage.name())
                .param("unit", stage.unit())
                .param("role", stage.role())
                .param("at", Timestamp.from(stage.from()))
                .update();
    }

    void end(UUID dossier, String step, Instant at) {
        jdbc.sql("""
                update dossier_stage set ended_at = :at
                where dossier_id = :dossier and step = :step and ended_at is null
                """)
                .param("at", Timestamp.from(at))
                .param("dossier", dossier)
                .param("step", step)
                .update();
    }

    void endAll(UUID dossier, Instant at) {
        jdbc.sql("update dossier_stage set ended_at = :at where dossier_id = :dossier and ended_at is null")
                .param("at", Timestamp.from(at))
                .param("dossier", dossier)
                .update();
    }

    /** The whole way of a dossier: the filing, what was, what is, and the straight way on from there. */
    List<Stage> of(Dossier dossier, Service service) {
        return of(dossier, service, dossier.milestones().submittedAt() == null ? List.of() : walked(dossier.id()));
    }

    /** The same, where the stages that were and are have been read already. */
    List<Stage> of(Dossier dossier, Service service, List<Stage> walked) {
        List<Stage> way = new ArrayList<>();
        Dossier.Milestones times = dossier.milestones();
        if (times.submittedAt() == null) {
            return way;
        }
        way.add(new Stage("filed", "", Stage.State.DONE, times.submittedAt(), times.submittedAt(), "applicant",
                "applicant"));
        way.addAll(walked);
        if (!dossier.status().isEnd()) {
            way.addAll(ahead(dossier, service, walked));
        }
        return way;
    }

    private List<Stage> walked(UUID dossier) {
        return jdbc.sql("select * from dossier_stage where dossier_id = :dossier order by number")
                .param("dossier", dossier)
                .query(Stages::stage)
                .list();
    }

    private List<Stage> ahead(Dossier dossier, Service service, List<Stage> walked) {
        Set<String> reached = new HashSet<>();
        walked.forEach(stage -> reached.add(stage.step()));
        List<Step> straight = service.diagram().straightWay();
        int from = 0;
        for (int place = 0; place < straight.size(); place++) {
            if (isCurrent(walked, straight.get(place).id())) {
                from = place + 1;
            }
        }
        List<Stage> ahead = new ArrayList<>();
        for (Step step : straight.subList(from, straight.size())) {
            if (from > 0 || !reached.contains(step.id())) {
                ahead.add(new Stage(step.id(), step.name(), Stage.State.UPCOMING, null, null,
                        routing.unitOf(step.lane(), dossier), step.lane().role()));
            }
        }
        return ahead;
    }

    private static boolean isCurrent(List<Stage> walked, String step) {
        return walked.stream().anyMatch(stage -> stage.to() == null && stage.step().equals(step));
    }

    private static Stage stage(ResultSet row, int number) throws SQLException {
        Instant ended = DossierRows.instant(row, "ended_at");
        return new Stage(
                row.getString("step"),
                row.getString("name"),
                ended == null ? Stage.State.CURRENT : Stage.State.DONE,
                DossierRows.instant(row, "started_at"),
                ended,
                row.getString("unit_code"),
                row.getString("role"));
    }
}
