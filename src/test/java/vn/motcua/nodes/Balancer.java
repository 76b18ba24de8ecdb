package vn.motcua.nodes;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Gives each request the next node in turn that says it is ready; asks them four times a second. */
final class Balancer implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofMillis(250);

    private final List<NodeProcess> nodes;
    private final AtomicInteger turn = new AtomicInteger();
    private final Thread watcher = new Thread(this::watch, "balancer");
    private volatile List<URI> ready;

    Balancer(List<NodeProcess> nodes) {
        this.nodes = nodes;
        this.ready = look();
        watcher.setDaemon(true);
        watcher.start();
    }

    /** The node for the next request; waits while there is none. */
    URI next() {
        List<URI> now = ready;
        while (now.isEmpty()) {
            Pause.of(PAUSE);
            now = ready;
        }
        return now.get(Math.floorMod(turn.getAndIncrement(), now.size()));
    }

    @Override
    public void close() {
        watcher.interrupt();
    }

    private void watch() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                Thread.sleep(PAUSE.toMillis());
                ready = look();
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private List<URI> look() {
        return nodes.stream().filter(NodeProcess::isReady).map(NodeProcess::address).toList();
    }
}
