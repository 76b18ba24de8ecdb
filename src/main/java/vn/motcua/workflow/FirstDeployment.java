package vn.motcua.workflow;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Puts the services live at the start, before the doors open. */
@Component
class FirstDeployment implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(FirstDeployment.class);

    /** After the ground has laid its tables, before the web server takes requests. */
    private static final int PHASE = 0;

    private final Deployment deployment;
    private boolean running;

    FirstDeployment(Deployment deployment) {
        this.deployment = deployment;
    }

    @Override
    public void start() {
        long begin = System.nanoTime();
        int live = deployment.deployChanges();
        log.info("{} changed files of services went live in {} ms, {} of them in the engine",
                live, (System.nanoTime() - begin) / 1_000_000, deployment.inEngine().toMillis());
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
