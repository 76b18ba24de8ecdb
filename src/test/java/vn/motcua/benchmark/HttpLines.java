package vn.motcua.benchmark;

import java.io.IOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/**
 * As many connections to one address as there are threads, each used by one at a time.
 *
 * @param <C> what stands on a connection
 */
final class HttpLines<C> {

    private final BlockingQueue<C> free;

    HttpLines(int number, Opening<C> opening) {
        free = new ArrayBlockingQueue<>(number);
        for (int line = 1; line <= number; line++) {
            try {
                free.add(opening.open(line));
            } catch (IOException impossible) {
                throw new IllegalStateException("No connection to the server", impossible);
            }
        }
    }

    /** Opens the connection of that number. */
    interface Opening<C> {
        C open(int number) throws IOException;
    }

    /** What is done on a connection. */
    interface Use<C> {
        void on(C line) throws IOException;
    }

    void use(Use<C> use) throws IOException, InterruptedException {
        C line = free.take();
        use.on(line);
        free.add(line);
    }
}
