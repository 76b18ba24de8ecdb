package vn.motcua.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/** What flight recordings say of the product's side. */
final class Profile {

    private static final String OURS = "vn.motcua.";
    private static final String BENCHMARK = "vn.motcua.benchmark.";
    /** The hand that leads a dossier through its life. */
    private static final String WALK = "vn.motcua.Walk";

    /** Whose code it is: the first frame from above that belongs to somebody decides. */
    private static final Map<String, String> OWNERS = owners();

    private int samples;
    private final Map<String, Double> categories = new HashMap<>();
    private final Map<String, Double> ownMethods = new HashMap<>();
    private final Map<String, Double> topFrames = new HashMap<>();
    private final Map<String, Double> socketWaits = new HashMap<>();
    private final Map<String, Double> waits = new LinkedHashMap<>();

    static Profile of(List<Path> recordings) throws IOException {
        Profile profile = new Profile();
        for (Path recording : recordings) {
            try (RecordingFile file = new RecordingFile(recording)) {
                while (file.hasMoreEvents()) {
                    profile.take(file.readEvent());
                }
            }
        }
        return profile;
    }

    int samples() {
        return samples;
    }

    /** How many samples fell to whom. */
    Map<String, Double> categories() {
        return categories;
    }

    /** Which of our methods stood highest, in samples. */
    Map<String, Double> ownMethods() {
        return ownMethods;
    }

    Map<String, Double> topFrames() {
        return topFrames;
    }

    /** Which of our methods waited for the database, in seconds. */
    Map<String, Double> socketWaits() {
        return socketWaits;
    }

    /** What the threads waited for, in seconds over all threads. */
    Map<String, Double> waits() {
        return waits;
    }

    private void take(RecordedEvent event) {
        switch (event.getEventType().getName()) {
            case "jdk.ExecutionSample" -> sample(event);
            case "jdk.SocketRead" -> waited(event, "answers of the database and requests (socket reads over 0.1 ms)");
            case "jdk.JavaMonitorEnter" -> waited(event, "monitors");
            case "jdk.ThreadPark" -> waited(event, "locks and the pool of connections (parked)");
            case "jdk.GarbageCollection" -> add(waits, "garbage collection, whole process",
                    seconds(event.getDuration("sumOfPauses")));
            default -> { }
        }
    }

    private void sample(RecordedEvent event) {
        List<RecordedFrame> frames = frames(event);
        if (!isOurs(frames)) {
            return;
        }
        samples++;
        add(topFrames, name(frames.get(0)), 1);
        add(ownMethods, ownMethod(frames), 1);
        add(categories, owner(frames), 1);
    }

    private void waited(RecordedEvent event, String what) {
        List<RecordedFrame> frames = frames(event);
        if (isOurs(frames)) {
            add(waits, what, seconds(event.getDuration()));
            if (event.getEventType().getName().equals("jdk.SocketRead")) {
                add(socketWaits, ownMethod(frames), seconds(event.getDuration()));
            }
        }
    }

    /** The product's own work: neither the baseline's nor the benchmark's. */
    private static boolean isOurs(List<RecordedFrame> frames) {
        return frames.stream().anyMatch(frame -> type(frame).startsWith(OURS) && !type(frame).startsWith(BENCHMARK));
    }

    private static String ownMethod(List<RecordedFrame> frames) {
        return frames.stream()
                .filter(frame -> type(frame).startsWith(OURS) && !type(frame).startsWith(WALK))
                .findFirst()
                .map(Profile::name)
                .orElse("?");
    }

    private static String owner(List<RecordedFrame> frames) {
        for (RecordedFrame frame : frames) {
            for (Map.Entry<String, String> owner : OWNERS.entrySet()) {
                if (type(frame).startsWith(owner.getKey())) {
                    return owner.getValue();
                }
            }
        }
        return "the JDK";
    }

    private static Map<String, String> owners() {
        Map<String, String> owners = new LinkedHashMap<>();
        owners.put("org.postgresql", "JDBC driver");
        owners.put("com.zaxxer.hikari", "pool of connections");
        owners.put("org.apache.ibatis", "engine: mapper");
        owners.put("org.camunda", "engine");
        owners.put("com.fasterxml.jackson", "JSON");
        owners.put("org.springframework.jdbc", "Spring JDBC");
        owners.put("org.springframework", "Spring");
        owners.put("org.apache.pdfbox", "PDF");
        owners.put("com.openhtmltopdf", "PDF");
        owners.put("org.bouncycastle", "signatures");
        owners.put(BENCHMARK, "the benchmark itself");
        owners.put(WALK, "the benchmark itself");
        owners.put(OURS, "our code");
        return owners;
    }

    private static List<RecordedFrame> frames(RecordedEvent event) {
        return event.getStackTrace() == null ? List.of() : event.getStackTrace().getFrames();
    }

    private static String type(RecordedFrame frame) {
        return frame.getMethod().getType().getName();
    }

    private static String name(RecordedFrame frame) {
        // What the framework put around a class of ours is told as that class: there it commits.
        return type(frame).replaceFirst("\\$\\$.*", "").replaceFirst("^.*\\.", "") + "." + frame.getMethod().getName();
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }

    private static void add(Map<String, Double> sums, String key, double more) {
        sums.merge(key, more, Double::sum);
    }
}
