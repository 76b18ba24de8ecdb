package vn.motcua.slip;

import java.util.List;
import java.util.UUID;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Dossiers;
import vn.motcua.organisation.FirstStart;

/** Enters the dossiers that were taken in before there were registers, in the order of their acceptance. */
@Component
class RegisterBackfill {

    private final JdbcClient jdbc;
    private final FirstStart firstStart;
    private final Dossiers dossiers;
    private final RegisterTable register;

    RegisterBackfill(JdbcClient jdbc, FirstStart firstStart, Dossiers dossiers, RegisterTable register) {
        this.jdbc = jdbc;
        this.firstStart = firstStart;
        this.dossiers = dossiers;
        this.register = register;
    }

    /** Once the services are deployed, for their names are searched for. */
    @EventListener
    void onStart(ContextRefreshedEvent started) {
        firstStart.once("register", this::enterAll);
    }

    void enterAll() {
        List<UUID> waiting = jdbc.sql("""
                select d.id from dossier d
                where d.accepted_at is not null
                  and not exists (select 1 from register_line r where r.dossier_id = d.id)
                order by d.accepted_at, d.id
                """).query(UUID.class).list();
        for (UUID id : waiting) {
            Dossier dossier = dossiers.get(id);
            register.enter(dossier, dossier.milestones().acceptedAt());
        }
    }
}
