package vn.motcua.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;
import jdk.jfr.Configuration;

/** Flight recordings of one row, each of a round after those that count, read into a page of docs when the row is done. */
final class Recording implements AutoCloseable {

    /** Of no row: records nothing. */
    static final Recording NONE = new Recording(null);

    private final Row row;
    private final List<Path> flights = new ArrayList<>();

    private Recording(Row row) {
        this.row = row;
    }

    /** For a row of which the settings ask for recordings; for another, one that records nothing. */
    static Recording of(Row row, Settings settings) {
        return settings.profiles(row) ? new Recording(row) : NONE;
    }

    /** Does the product's side of one more round while it is recorded, where anything is. */
    void during(DoubleSupplier ours) {
        if (row == null) {
            return;
        }
        Path file = Settings.work().resolve(row.name() + "-" + flights.size() + ".jfr");
        try (jdk.jfr.Recording flight = new jdk.jfr.Recording(Configuration.getConfiguration("profile"))) {
            flight.enable("jdk.SocketRead").withThreshold(Duration.ofNanos(100_000));
            flight.start();
            ours.getAsDouble();
            flight.stop();
            Files.createDirectories(file.getParent());
            flight.dump(file);
            flights.add(file);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } catch (ParseException impossible) {
            throw new IllegalStateException("Every Java has the settings called profile", impossible);
        }
    }

    @Override
    public void close() {
        try {
            if (!flights.isEmpty()) {
                ProfilePage.read(row, flights).write();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
