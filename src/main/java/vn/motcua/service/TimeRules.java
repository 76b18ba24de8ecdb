package vn.motcua.service;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.calendar.TimeLimit;

/** The times of a diagram are in the law's own words, or in ISO 8601. */
final class TimeRules {

    static final List<Rule> ALL = List.of(TimeRules::dueDates, TimeRules::timers, TimeRules::limits, TimeRules::callDueDates);

    private static final Pattern DURATION = Pattern.compile(
            "P(?=.)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?(T(?=.)(\\d+H)?(\\d+M)?(\\d+S)?)?");
    private static final Pattern CYCLE = Pattern.compile("R\\d{0,4}/(.+)");

    private TimeRules() {}

    private static void dueDates(Subject subject, Findings findings) {
        Predicate<String> understood = text ->
                isLimit(text) || isDuration(text) || isDate(text) || ExpressionRules.isVariable(text);
        subject.nodes(NodeType.USER_TASK).stream()
                .filter(task -> task.dueDate() != null && !understood.test(task.dueDate().strip()))
                .forEach(task -> findings.add(task.id(), "time.due-date", notUnderstood(task.dueDate())));
    }

    private static void timers(Subject subject, Findings findings) {
        for (XmlElement timer : subject.all("timerEventDefinition")) {
            List<XmlElement> times = timer.children().stream().filter(xml -> xml.name().startsWith("time")).toList();
            if (times.size() != 1 || !isTime(times.get(0))) {
                findings.add(timer.parent().orElse(timer), "time.timer",
                        notUnderstood(times.isEmpty() ? "" : times.get(0).text()));
            }
        }
    }

    private static boolean isTime(XmlElement time) {
        String text = time.text();
        return ExpressionRules.isVariable(text) || switch (time.name()) {
            case "timeDuration" -> isLimit(text) || isDuration(text);
            // The engine takes a length of time for a date, too: so long from now.
            case "timeDate" -> isDate(text) || isLimit(text) || isDuration(text);
            case "timeCycle" -> isCycle(text);
            default -> false;
        };
    }

    private static void limits(Subject subject, Findings findings) {
        for (Flow flow : subject.diagram().flows()) {
            String limit = flow.properties().get("limit");
            if (limit != null && !isLimit(limit)) {
                findings.add(flow.id(), "time.limit", notUnderstood(limit));
            } else if (limit != null && flow.properties().getOrDefault("basis", "").isBlank()) {
                findings.add(flow.id(), "time.basis", Words.of(
                        "Nhánh đổi thời hạn thành \"%s\" nhưng không ghi căn cứ (basis).",
                        "The flow changes the limit to \"%s\" without naming its basis in law.", limit));
            }
        }
    }

    /** What a call says about the steps of its block. */
    private static void callDueDates(Subject subject, Findings findings) {
        subject.nodes(NodeType.CALL_ACTIVITY).forEach(call -> call.properties().forEach((name, text) -> {
            if (name.startsWith(Node.DUE) && !isLimit(text)) {
                findings.add(call.id(), "time.due-date", notUnderstood(text));
            }
        }));
    }

    private static boolean isLimit(String text) {
        return TimeLimit.parse(text).isPresent();
    }

    private static boolean isDuration(String text) {
        return DURATION.matcher(text).matches();
    }

    private static boolean isDate(String text) {
        return parses(text, LocalDate::parse) || parses(text, LocalDateTime::parse)
                || parses(text, OffsetDateTime::parse);
    }

    private static boolean isCycle(String text) {
        Matcher matcher = CYCLE.matcher(text);
        return matcher.matches() && (isDuration(matcher.group(1)) || isLimit(matcher.group(1)));
    }

    private static boolean parses(String text, Consumer<String> parser) {
        try {
            parser.accept(text);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static Words notUnderstood(String text) {
        return Words.of("Không hiểu thời gian \"%s\": viết như \"4 giờ làm việc\", \"15 ngày làm việc\", \"30 ngày\", "
                        + "\"2 tháng\", hoặc theo ISO 8601.",
                "The time \"%s\" is not understood: write it like \"4 working hours\", \"15 working days\", "
                        + "\"30 days\", \"2 months\", or in ISO 8601.", text);
    }
}
