package vn.motcua.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which form is in force on which day; papers/forms.csv says it, so that a new circular is a new line there. */
@Component
public class PaperForms {

    private static final String FILE = "/papers/forms.csv";

    private final List<Line> lines = read();

    PaperForms() {}

    /** The form for that kind of paper on that day; empty where no circular of that day knows such a paper. */
    public Optional<PaperForm> find(String kind, LocalDate day) {
        return lines.stream()
                .filter(line -> line.kind().equals(kind) && line.isInForceOn(day))
                .map(Line::form)
                .findFirst();
    }

    /** The form for that kind of paper on that day, which must exist. */
    public PaperForm get(String kind, LocalDate day) {
        return find(kind, day)
                .orElseThrow(() -> new IllegalStateException("No form for " + kind + " on " + day + " in " + FILE));
    }

    private static List<Line> read() {
        try (InputStream in = Objects.requireNonNull(PaperForms.class.getResourceAsStream(FILE), FILE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Line::of)
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private record Line(String kind, LocalDate from, LocalDate to, PaperForm form) {

        static Line of(String text) {
            String[] cells = text.split(";", -1);
            return new Line(cells[0], day(cells[1]), day(cells[2]),
                    new PaperForm(cells[3], cells[4], cells[5], cells[6], cells[7]));
        }

        boolean isInForceOn(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
        }

        private static LocalDate day(String cell) {
            return cell.isEmpty() ? null : LocalDate.parse(cell);
        }
    }
}
