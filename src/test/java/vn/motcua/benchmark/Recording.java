package vn.motcua.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import jdk.jfr.Configuration;

/** A flight recording of one row, read into a page of docs when the row is done. */
final class Recording implements AutoCloseable {

    private final Row row;
    private final jdk.jfr.Recording flight;

    private Recording(Row row, jdk.jfr.Recording flight) {
        this.row = row;
        this.flight = flight;
    }

    /** Begins it where the settings ask for it. */
    static Recording of(Row row, Settings settings) {
        if (!settings.profiles(row)) {
            return new Recording(row, null);
        }
        try {
            jdk.jfr.Recording flight = new jdk.jfr.Recording(Configuration.getConfiguration("profile"));
            flight.enable("jdk.SocketRead").withThreshold(java.time.Duration.ofNanos(100_000));
            flight.start();
            return new Recording(row, flight);
        } catch (IOException | ParseException impossible) {
            throw new IllegalStateException("Every Java has the settings called profile", impossible);
        }
    }

    @Override
    public void close() {
        if (flight == null) {
            return;
        }
        try {
            flight.stop();
            Path file = Settings.work().resolve(row.name() + ".jfr");
            Files.createDirectories(file.getParent());
            flight.dump(file);
            flight.close();
            ProfilePage.read(row, file).write();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
