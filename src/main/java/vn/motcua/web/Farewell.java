package vn.motcua.web;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Lets a node that ends go on answering for a moment after it has said that it is not ready any more, so that whoever
 * shares the requests out has heard of it before the door is closed.
 */
@Component
class Farewell implements SmartLifecycle {

    private final Duration pause;
    private volatile boolean running;

    Farewell(ApplicationContext application, @Value("${motcua.farewell:0s}") Duration pause) {
        // Where no door is open nobody has to be told.
        this.pause = application instanceof WebServerApplicationContext ? pause : Duration.ZERO;
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    /** In the first phase of the end, beside the workers and before the web server takes no more requests. */
    @Override
    public void stop(Runnable callback) {
        stop();
        CompletableFuture.delayedExecutor(pause.toMillis(), TimeUnit.MILLISECONDS).execute(callback);
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
