package vn.motcua.workflow;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierProgress;
import vn.motcua.dossier.DossierWithdrawn;

/** Ends the process of a dossier that its applicant took back. */
@Component
class Withdrawals {

    private final RuntimeService runtime;
    private final DossierProgress progress;
    private final JdbcClient jdbc;

    Withdrawals(@Lazy RuntimeService runtime, DossierProgress progress, JdbcClient jdbc) {
        this.runtime = runtime;
        this.progress = progress;
        this.jdbc = jdbc;
    }

    @EventListener
    void end(DossierWithdrawn withdrawn) {
        jdbc.sql("delete from intake where dossier_id = :dossier").param("dossier", withdrawn.dossier()).update();
        runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(withdrawn.dossier().toString())
                .rootProcessInstances()
                .list()
                .forEach(process -> runtime.deleteProcessInstance(process.getId(), "withdrawn by the applicant"));
        progress.endStages(withdrawn.dossier());
    }
}
