package vn.motcua.background;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class BackgroundWorkerTests {

    private final LinkedBlockingQueue<String> done = new LinkedBlockingQueue<>();

    @Test
    void whoeverIsWokenDoesNotWaitForTheEndOfThePause() throws InterruptedException {
        BackgroundWorker worker = worker(Duration.ofHours(1), () -> done.add("work"));
        worker.start();

        worker.wake();

        assertThat(done.poll(1, TimeUnit.MINUTES)).isEqualTo("work");
        worker.stop();
    }

    @Test
    void whatFailsIsTriedAgainAfterThePause() throws InterruptedException {
        BackgroundWorker worker = worker(Duration.ofMillis(1), () -> {
            done.add("tried");
            throw new IllegalStateException("Tried in a test, and meant to fail");
        });
        worker.start();

        assertThat(done.poll(1, TimeUnit.MINUTES)).isEqualTo("tried");
        assertThat(done.poll(1, TimeUnit.MINUTES)).isEqualTo("tried");
        worker.stop();
    }

    @Test
    void theEndWaitsForWhatIsUnderWayAndThenNothingIsDoneAnyMore() {
        BackgroundWorker worker = worker(Duration.ofHours(1), () -> done.add("work"));
        worker.start();
        assertThat(worker.isRunning()).isTrue();

        worker.stop();

        assertThat(worker.isRunning()).isFalse();
        assertThat(done).isEmpty();
    }

    private static BackgroundWorker worker(Duration pause, Runnable work) {
        return new BackgroundWorker("test", pause) {
            @Override
            protected void work() {
                work.run();
            }
        };
    }
}
