package vn.motcua.background;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
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

    @Test
    void whatIsUnderWayKnowsThatItIsToEndAndTheEndWaitsForIt() throws InterruptedException {
        BackgroundWorker worker = worker(Duration.ofHours(1), () -> {
            done.add("began");
            while (!BackgroundWorker.isToEnd()) {
                Thread.onSpinWait();
            }
            done.add("ended");
        });
        worker.start();
        worker.wake();
        assertThat(done.poll(1, TimeUnit.MINUTES)).isEqualTo("began");

        CountDownLatch over = new CountDownLatch(1);
        worker.stop(over::countDown);

        assertThat(over.await(1, TimeUnit.MINUTES)).isTrue();
        assertThat(done).containsExactly("ended");
        assertThat(BackgroundWorker.isToEnd()).isFalse();
    }

    @Test
    void whoeverBeginsAtOnceWorksBeforeTheFirstPause() throws InterruptedException {
        BackgroundWorker worker = new BackgroundWorker("test", Duration.ofHours(1)) {
            @Override
            protected boolean beginsAtOnce() {
                return true;
            }

            @Override
            protected void work() {
                done.add("work");
            }
        };
        worker.start();

        assertThat(done.poll(1, TimeUnit.MINUTES)).isEqualTo("work");
        worker.stop();
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
