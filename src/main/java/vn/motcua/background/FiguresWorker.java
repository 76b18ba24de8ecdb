package vn.motcua.background;

import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.actuate.autoconfigure.web.server.ConditionalOnManagementPort;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementPortType;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import vn.motcua.watch.Figures;

/** Reads all figures every five seconds, on each node whose operator has a port to ask for them. */
@Component
@ConditionalOnManagementPort(ManagementPortType.DIFFERENT)
class FiguresWorker extends BackgroundWorker {

    private static final Logger log = LoggerFactory.getLogger(FiguresWorker.class);

    private final List<Figures<?>> figures;
    private boolean silent;

    FiguresWorker(List<Figures<?>> figures) {
        super("figures", Duration.ofSeconds(5));
        this.figures = figures;
    }

    /** What cannot be read now is told no more after a minute; that the database is ill is said once. */
    @Override
    protected void work() {
        try {
            figures.forEach(Figures::refresh);
            silent = false;
        } catch (DataAccessException unreachable) {
            if (!silent) {
                log.warn("The figures for the operator cannot be read: {}", unreachable.getClass().getSimpleName());
            }
            silent = true;
        }
    }
}
