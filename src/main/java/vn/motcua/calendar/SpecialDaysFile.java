package vn.motcua.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one file of special days, and says in which line it is wrong. */
class SpecialDaysFile {

    private static final String HEADER = "date,name,kind";
    private static final Pattern FIELD = Pattern.compile("\\G\\s*(?:\"([^\"]*(?:\"\"[^\"]*)*)\"|([^\",]*+))\\s*(,|$)");

    private final List<DayChange> days = new ArrayList<>();
    private final Map<LocalDate, Integer> lineOf = new HashMap<>();

    /** A calendar from the ground up: every day in it is special. */
    List<SpecialDay> read(String csv) {
        return readChanges(csv).stream().map(this::special).toList();
    }

    List<DayChange> readChanges(String csv) {
        // Spreadsheets write a byte order mark.
        String[] lines = csv.replaceFirst("^\uFEFF", "").split("\\R", -1);
        for (int line = 1; line <= lines.length; line++) {
            String text = lines[line - 1].strip();
            if (!text.isEmpty() && !text.startsWith("#") && !isHeader(text)) {
                add(line, text);
            }
        }
        return List.copyOf(days);
    }

    private boolean isHeader(String text) {
        return days.isEmpty() && text.equals(HEADER);
    }

    private void add(int line, String text) {
        List<String> fields = fields(line, text);
        if (fields.size() != 3) {
            throw UnreadableCalendar.at(line, "expected %s but found %d fields".formatted(HEADER, fields.size()));
        }
        LocalDate date = date(line, fields.get(0));
        Integer before = lineOf.putIfAbsent(date, line);
        if (before != null) {
            throw UnreadableCalendar.at(line, "%s stands in line %d already".formatted(date, before));
        }
        String name = name(line, fields.get(1));
        days.add(DayChange.of(date, name, fields.get(2)).orElseThrow(() -> noKind(line, fields.get(2))));
    }

    private SpecialDay special(DayChange day) {
        return day.special().orElseThrow(() -> noKind(lineOf.get(day.date()), day.word()));
    }

    private static List<String> fields(int line, String text) {
        List<String> fields = new ArrayList<>();
        Matcher matcher = FIELD.matcher(text);
        while (matcher.find()) {
            String quoted = matcher.group(1);
            fields.add((quoted == null ? matcher.group(2) : quoted.replace("\"\"", "\"")).strip());
            if (matcher.group(3).isEmpty()) {
                return fields;
            }
        }
        throw UnreadableCalendar.at(line, "a quotation mark is out of place");
    }

    private static LocalDate date(int line, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw UnreadableCalendar.at(line, "\"%s\" is no date like 2026-09-02".formatted(text));
        }
    }

    private static String name(int line, String text) {
        if (text.isEmpty()) {
            throw UnreadableCalendar.at(line, "the day has no name");
        }
        return text;
    }

    private static UnreadableCalendar noKind(int line, String text) {
        return UnreadableCalendar.at(line, "\"%s\" is no kind of special day".formatted(text));
    }
}
