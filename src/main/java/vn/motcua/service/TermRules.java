package vn.motcua.service;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.motcua.calendar.TimeLimit;

/** The term for which the applicant is awaited is in the law's words, and only blocks that await him have one. */
final class TermRules {

    static final List<Rule> ALL = List.of(TermRules::calls, TermRules::blocks);

    private TermRules() {}

    private static void calls(Subject subject, Findings findings) {
        for (Node call : subject.nodes(NodeType.CALL_ACTIVITY)) {
            AwaitedTerm.said(call).ifPresent(term -> {
                if (TimeLimit.parse(term).isEmpty()) {
                    findings.add(call.id(), "term.words", notUnderstood(term));
                } else if (block(subject, call).filter(block -> block.property(AwaitedTerm.NAME).isEmpty()).isPresent()) {
                    findings.add(call.id(), "term.not-awaited", Words.of(
                            "Khối \"%s\" không chờ người nộp nên lời gọi không ghi hạn (term).",
                            "The block \"%s\" does not await the applicant, so its call names no term.",
                            call.calledElement()));
                }
            });
        }
    }

    private static void blocks(Subject subject, Findings findings) {
        Optional<String> usual = subject.diagram().property(AwaitedTerm.NAME);
        boolean read = AwaitedTerm.isReadIn(subject.diagram());
        usual.filter(words -> TimeLimit.parse(words).isEmpty()).ifPresent(words ->
                findings.add(subject.diagram().key(), "term.words", notUnderstood(words)));
        if (read != usual.isPresent()) {
            findings.add(subject.diagram().key(), "term.usual", Words.of(
                    "Khối có hẹn giờ ${term} thì ghi hạn thường dùng ở thuộc tính term của khối, và ngược lại.",
                    "A block with a timer ${term} says the usual term in its own property term, and the other way round."));
        }
    }

    private static Optional<Diagram> block(Subject subject, Node call) {
        return subject.context().blocks().apply(Objects.requireNonNullElse(call.calledElement(), ""));
    }

    private static Words notUnderstood(String term) {
        return Words.of(
                "Hạn chờ \"%s\" không đọc được: viết như \"30 ngày làm việc\", \"90 ngày\" hoặc \"3 tháng\".",
                "The term \"%s\" is not understood: write it like \"30 working days\", \"90 days\" or \"3 months\".", term);
    }
}
