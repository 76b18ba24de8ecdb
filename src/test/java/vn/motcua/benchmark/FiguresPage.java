package vn.motcua.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The figures as a page of docs, with a picture of the ratios.
 *
 * @param settings what the command line said
 * @param facts what the figures depend on
 */
record FiguresPage(Settings settings, Facts facts) {

    private static final Path PAGE = Path.of("docs", "figures.md");
    private static final Path PICTURE = Path.of("docs", "pictures", "figures.svg");

    /** Writes {@code docs/figures.md} after a whole run; a run of some rows goes to the run's own folder. */
    void write(Map<Row, List<Comparison>> measured) throws IOException {
        boolean whole = settings.rows().isEmpty();
        Path page = whole ? PAGE : Settings.work().resolve("figures.md");
        Path picture = whole ? PICTURE : Settings.work().resolve("figures.svg");
        Files.createDirectories(page.getParent());
        Files.createDirectories(picture.getParent());
        Files.writeString(page, text(measured, page.getParent().relativize(picture)));
        Files.writeString(picture, new RatioPicture(measured).svg());
        Console.say("written: " + page);
    }

    private String text(Map<Row, List<Comparison>> measured, Path picture) {
        StringBuilder text = new StringBuilder("# Figures\n\n");
        text.append("Measured on ").append(LocalDate.now()).append(" at commit ").append(Facts.commit())
                .append(" by `mvn -Pbench test` (how to read it: [benchmark.md](benchmark.md)). Medians of ")
                .append(settings.rounds())
                .append(" alternating rounds after some to warm up, in brackets the least and the most. Only the ratios ")
                .append("carry over to other machines.\n\n![Ratios against those wanted](").append(picture).append(")\n\n");
        measured.forEach((row, comparisons) -> section(text, row, comparisons));
        text.append("## What it ran on\n| | |\n| --- | --- |\n");
        facts.all().forEach((name, value) -> text.append("| ").append(name).append(" | ").append(value).append(" |\n"));
        text.append("| closed dossiers, open items | ").append("%,d, %,d".formatted(settings.dossiers(), settings.items()))
                .append(" |\n");
        return text.toString();
    }

    private static void section(StringBuilder text, Row row, List<Comparison> comparisons) {
        text.append("## ").append(row.name()).append(": ").append(row.title()).append('\n');
        text.append("| | ours | baseline | ratio | wanted | |\n| --- | ---: | ---: | ---: | ---: | --- |\n");
        for (Comparison one : comparisons) {
            if (one.isOfNone()) {
                text.append("| %s | %d | – | – | none | %s |%n".formatted(one.what(), Math.round(one.ours().median()),
                        one.isReached() ? "reached" : "**not reached**"));
                continue;
            }
            text.append("| %s | %s | %s | **%s ×** | %s | %s |%n".formatted(
                    one.what(), one.ours().inWords(), one.baseline().inWords(), Figure.number(one.ratio()),
                    one.wanted() == null ? "" : one.wanted().inWords(),
                    one.wanted() == null ? "" : one.isReached() ? "reached" : "**not reached**"));
        }
        text.append('\n');
        comparisons.stream().filter(one -> !one.remark().isEmpty())
                .forEach(one -> text.append("- ").append(one.what()).append(": ").append(one.remark()).append(".\n"));
        text.append('\n');
    }
}
