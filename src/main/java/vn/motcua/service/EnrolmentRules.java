package vn.motcua.service;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A service with a window of registration waits for its end, and seats are taken for a school that the form names. */
final class EnrolmentRules {

    static final List<Rule> ALL = List.of(EnrolmentRules::window, EnrolmentRules::seats);

    static final String WINDOW = "window";
    static final String WINDOW_BLOCK = "enrolment-window";
    static final Set<String> LEVELS = Set.of("kindergarten", "primary", "lower-secondary");

    private EnrolmentRules() {}

    private static void window(Subject subject, Findings findings) {
        if (subject.block()) {
            return;
        }
        boolean has = subject.diagram().property(WINDOW).isPresent();
        boolean waits = calls(subject, WINDOW_BLOCK).findAny().isPresent();
        subject.diagram().property(WINDOW).filter(Predicate.not(LEVELS::contains)).ifPresent(level ->
                findings.add("window.level", Words.of(
                        "Thuộc tính window=\"%s\" không dùng được: kindergarten, primary hoặc lower-secondary.",
                        "The property window=\"%s\" cannot be used: kindergarten, primary or lower-secondary.", level)));
        if (has != waits) {
            findings.add("window.wait", Words.of(
                    "Thủ tục có đợt đăng ký (window) phải gọi khối \"%s\" để chờ hết đợt, và ngược lại.",
                    "A service with a window of registration must call the block \"%s\" to wait for its end, and the "
                            + "other way round.", WINDOW_BLOCK));
        }
        if (!has && calls(subject, SeatCall.BLOCK).findAny().isPresent()) {
            findings.add("window.missing", Words.of(
                    "Chỗ học thuộc về một năm học: thủ tục xếp chỗ phải có đợt đăng ký (window).",
                    "A seat belongs to a school year: a service that takes seats must have a window of registration."));
        }
    }

    private static void seats(Subject subject, Findings findings) {
        if (subject.block()) {
            return;
        }
        subject.context().fields().apply(subject.diagram().key()).ifPresent(known ->
                calls(subject, SeatCall.BLOCK).forEach(call -> {
                    SeatCall seat = SeatCall.of(call);
                    Set<String> unknown = new TreeSet<>(Set.of(seat.school()));
                    Stream.of(seat.group()).filter(Predicate.not(String::isEmpty)).forEach(unknown::add);
                    unknown.removeAll(known);
                    if (!unknown.isEmpty()) {
                        findings.add(call.id(), "seat.field", Words.of(
                                "Xếp chỗ theo %s, nhưng biểu mẫu \"%s\" không có câu hỏi nào như thế.",
                                "The seat depends on %s, but the form \"%s\" has no such field.",
                                unknown, subject.diagram().key()));
                    }
                }));
    }

    private static Stream<Node> calls(Subject subject, String block) {
        return subject.diagram().nodes().stream().filter(node -> node.calls(block));
    }
}
