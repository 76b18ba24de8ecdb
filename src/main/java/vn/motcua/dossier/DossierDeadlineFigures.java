package vn.motcua.dossier;

import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.watch.WaitingRows;

/** Dossiers whose time limit is to be acted on: how far the sweep lags behind. */
@Component
class DossierDeadlineFigures extends WaitingRows {

    DossierDeadlineFigures(JdbcClient jdbc, Clock clock) {
        super(jdbc, clock, new Work("dossier-deadlines", "act_at", "act_at", "0", "dossier where act_at <= :now"));
    }
}
