package vn.motcua.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A profile as a page of docs: where the product's side of a row spent its time. */
final class ProfilePage {

    private static final int SHOWN = 15;

    private final Row row;
    private final Profile profile;

    private ProfilePage(Row row, Profile profile) {
        this.row = row;
        this.profile = profile;
    }

    static ProfilePage read(Row row, List<Path> recordings) throws IOException {
        return new ProfilePage(row, Profile.of(recordings));
    }

    void write() throws IOException {
        Path file = Path.of("docs", "profile-" + row.name().toLowerCase(java.util.Locale.ROOT) + ".md");
        String learnt = "## What was learnt\n" + (Files.exists(file) ? learnt(Files.readString(file)) : "");
        Files.writeString(file, page() + learnt);
        Console.say("  written: " + file);
    }

    /** What was written by hand is kept. */
    private static String learnt(String before) {
        int at = before.indexOf("## What was learnt\n");
        return at < 0 ? "" : before.substring(at + "## What was learnt\n".length());
    }

    private String page() {
        StringBuilder page = new StringBuilder("# Profile of " + row.name() + ": " + row.title() + "\n\n");
        page.append("Flight recordings of one more round of the product's side after each that is measured, at commit ")
                .append(Facts.commit()).append(". Made by `mvn -Pbench test -Dbench.rows=").append(row.name())
                .append(" -Dbench.profile=").append(row.name()).append("`.\n\n");
        page.append("## Where its threads were\n| | seconds |\n| --- | ---: |\n");
        profile.waits().forEach((wait, seconds) -> line(page, wait, seconds));
        page.append("\nOn the processor, %d samples:\n\n| | share |\n| --- | ---: |\n".formatted(profile.samples()));
        shares(page, profile.categories());
        page.append("\n## Our code that was under way\n| method | share of the samples |\n| --- | ---: |\n");
        shares(page, profile.ownMethods());
        page.append("\n## What waited for the database\n| method | seconds |\n| --- | ---: |\n");
        sorted(profile.socketWaits()).forEach(entry -> line(page, "`" + entry.getKey() + "`", entry.getValue()));
        page.append("\n## Top frames\n| method | share of the samples |\n| --- | ---: |\n");
        shares(page, profile.topFrames());
        return page.append('\n').toString();
    }

    private void shares(StringBuilder page, Map<String, Double> counts) {
        sorted(counts).forEach(entry -> page.append("| `%s` | %.1f %% |%n"
                .formatted(entry.getKey(), 100 * entry.getValue() / Math.max(1, profile.samples()))));
    }

    private static List<Map.Entry<String, Double>> sorted(Map<String, Double> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .limit(SHOWN)
                .toList();
    }

    private static void line(StringBuilder page, String what, double seconds) {
        page.append("| %s | %.1f |%n".formatted(what, seconds));
    }
}
