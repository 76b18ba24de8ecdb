package vn.motcua.service;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.motcua.calendar.TimeLimit;

/** A diagram keeps the law: its steps fit into the limit, nobody waits for ever, a refusal says why, two pairs of eyes sign. */
final class LawRules {

    static final List<Rule> ALL = List.of(LawRules::stepsFitIntoTheLimit, LawRules::everyStepHasItsTime,
            LawRules::everyWaitHasATimer, LawRules::refusalsGiveReasons, LawRules::everyWayEndsTheDossier,
            LawRules::anotherSigns, LawRules::outsideTheClock);

    private static final String CLOCK = "clock";

    private LawRules() {}

    private static void stepsFitIntoTheLimit(Subject subject, Findings findings) {
        if (subject.block()) {
            return;
        }
        new LongestWay(subject.diagram(), subject.context().blocks()).minutesByLimit().forEach((words, minutes) -> {
            Optional<TimeLimit> limit = words.isEmpty() ? subject.diagram().limit() : TimeLimit.parse(words);
            limit.filter(granted -> minutes > LegalTime.minutes(granted) + 1).ifPresent(granted -> findings.add(
                    Diagram.OVERDUE, "law.limit", Words.of(
                            "Cộng thời hạn các bước trên đường dài nhất là %s giờ làm việc, quá thời hạn \"%s\" của thủ tục "
                                    + "(tương đương %s giờ làm việc).",
                            "The steps on the longest way take %s working hours, more than the limit \"%s\" (which is %s "
                                    + "working hours).",
                            hours(minutes), granted.inVietnamese(), hours(LegalTime.minutes(granted)))));
        });
    }

    private static String hours(double minutes) {
        return String.format(Locale.ROOT, "%.1f", minutes / 60);
    }

    private static void everyStepHasItsTime(Subject subject, Findings findings) {
        subject.nodes(NodeType.USER_TASK).stream()
                .filter(task -> task.dueDate() == null || task.dueDate().isBlank())
                .forEach(task -> findings.add(task.id(), "law.due-date", Words.of(
                        "Việc chưa có hạn (Due date), ví dụ \"4 giờ làm việc\".",
                        "The task has no due date, for instance \"4 working hours\".")));
    }

    /** Who is not in the city's service may never answer: then time must decide. */
    private static void everyWaitHasATimer(Subject subject, Findings findings) {
        subject.nodes(NodeType.USER_TASK).stream()
                .filter(task -> subject.diagram().laneOf(task.id()).filter(Lane::isApplicants).isPresent())
                .filter(task -> subject.diagram().nodes().stream().noneMatch(event ->
                        task.id().equals(event.attachedTo()) && event.trigger().isTimer() && event.interrupting()))
                .forEach(task -> findings.add(task.id(), "law.wait", Words.of(
                        "Việc chờ người nộp phải gắn hẹn giờ (ngắt): hết hạn mà không trả lời thì đi đâu?",
                        "A task that waits for the applicant needs an interrupting timer on its edge: where does it go "
                                + "without an answer?")));
    }

    private static void refusalsGiveReasons(Subject subject, Findings findings) {
        for (Flow flow : subject.diagram().flows()) {
            boolean decided = Comparison.parse(flow.condition())
                    .filter(condition -> condition.name().equals(Deciders.OUTCOME)).isPresent();
            if (decided && refuses(subject, flow) && !flow.reasonRequired()) {
                findings.add(flow.id(), "law.reason", Words.of(
                        "Nhánh yêu cầu bổ sung hoặc từ chối phải có lý do: đặt thuộc tính reason là required.",
                        "A flow that asks for a supplement or refuses must give reasons: set the property reason to "
                                + "required."));
            }
        }
    }

    private static boolean refuses(Subject subject, Flow flow) {
        Set<String> blocks = Set.of("refusal", "supplement");
        return "negative".equals(flow.properties().get("style"))
                || subject.diagram().node(flow.target()).filter(node ->
                        node.is(NodeType.SERVICE_TASK) && node.id().equals("refuseDossier")
                                || blocks.contains(Objects.requireNonNullElse(node.calledElement(), ""))).isPresent();
    }

    private static void everyWayEndsTheDossier(Subject subject, Findings findings) {
        if (!subject.block()) {
            new Endings(subject.diagram(), subject.context().blocks()).unfinished().forEach(end ->
                    findings.add(end.id(), "law.end", Words.of(
                            "Có đường đến đây mà hồ sơ chưa được trả kết quả, từ chối hay dừng giải quyết.",
                            "A way leads here on which the dossier was neither returned nor refused nor stopped.")));
        }
    }

    /** Whoever proposes a result does not sign it (Decree 61/2018, article 17). */
    private static void anotherSigns(Subject subject, Findings findings) {
        if (subject.block()) {
            return;
        }
        for (Node call : subject.nodes(NodeType.CALL_ACTIVITY)) {
            signerIn(subject, call)
                    .filter(role -> new Alone(subject.diagram(), role).reachedWithoutAProposal().contains(call.id()))
                    .ifPresent(role -> findings.add(call.id(), "law.four-eyes", Words.of(
                            "Có đường đến đây mà chưa ai ngoài người ký thẩm định: cần một việc ở làn của vai trò khác.",
                            "A way leads here on which nobody but the signer has looked: a task in a lane of another role "
                                    + "is needed.")));
        }
    }

    /** The role that signs in the block that is called, where it issues a result. */
    private static Optional<String> signerIn(Subject subject, Node call) {
        return subject.context().blocks().apply(Objects.requireNonNullElse(call.calledElement(), ""))
                .filter(block -> block.node("announceResult").isPresent())
                .flatMap(block -> block.nodes().stream()
                        .filter(node -> "sign".equals(node.formKey()))
                        .flatMap(node -> block.laneOf(node.id()).stream())
                        .findFirst())
                .map(Lane::role);
    }

    private static void outsideTheClock(Subject subject, Findings findings) {
        for (Node node : subject.diagram().nodes()) {
            String clock = node.properties().get(CLOCK);
            if (clock != null && !clock.equals("outside")) {
                findings.add(node.id(), "law.clock", Words.of(
                        "Thuộc tính clock chỉ nhận giá trị outside; ở đây là \"%s\".",
                        "The property clock takes the value outside only; here it is \"%s\".", clock));
            } else if (clock != null && node.properties().getOrDefault("basis", "").isBlank()) {
                findings.add(node.id(), "law.clock-basis", Words.of(
                        "Bước không tính vào thời hạn phải ghi căn cứ (basis).",
                        "A step outside the clock must name its basis in law (basis)."));
            }
        }
    }
}
