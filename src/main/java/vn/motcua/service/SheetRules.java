package vn.motcua.service;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The sheet is in the process itself, complete and well-formed. */
final class SheetRules {

    static final List<Rule> ALL = List.of(SheetRules::name, SheetRules::historyTimeToLive, SheetRules::required,
            SheetRules::optional, SheetRules::fieldIsTheFolder, SheetRules::receivingUnit, SheetRules::limit);

    private static final Predicate<String> ANY = text -> true;
    private static final Predicate<String> DATE = SheetRules::isDate;

    private SheetRules() {}

    private static void name(Subject subject, Findings findings) {
        if (subject.diagram().name().isEmpty()) {
            findings.add("sheet.name", Words.of("Quy trình chưa có tên.", "The process has no name."));
        }
    }

    private static void historyTimeToLive(Subject subject, Findings findings) {
        String days = subject.process().camunda("historyTimeToLive");
        if (days == null || !days.matches("P[1-9]\\d{0,4}D")) {
            findings.add("sheet.history", Words.of(
                    "camunda:historyTimeToLive phải tính bằng ngày, như P365D; ở đây là \"%s\".",
                    "camunda:historyTimeToLive must be in days, like P365D; here it is \"%s\".", days));
        }
    }

    private static void required(Subject subject, Findings findings) {
        if (!subject.block()) {
            property(subject, findings, "field", FileNames::isKey);
            property(subject, findings, "tier", Set.of("commune", "district", "department")::contains);
            property(subject, findings, "level", Set.of("3", "4")::contains);
            property(subject, findings, "applicant", Set.of("citizen", "business", "both", "organisation")::contains);
            property(subject, findings, "agency", ANY);
            property(subject, findings, "result", ANY);
            property(subject, findings, "fee", Fee::isWellFormed);
            property(subject, findings, "legalBasis", ANY);
        }
    }

    private static void optional(Subject subject, Findings findings) {
        given(subject, findings, "clockAfterSupplement", Set.of("resume", "restart")::contains);
        given(subject, findings, "validFrom", DATE);
        given(subject, findings, "validTo", DATE);
    }

    private static void property(Subject subject, Findings findings, String name, Predicate<String> wellFormed) {
        if (subject.diagram().property(name).isEmpty()) {
            findings.add("sheet.missing", Words.of("Tờ thông tin của quy trình thiếu thuộc tính \"%s\".",
                    "The sheet of the process lacks the property \"%s\".", name));
        }
        given(subject, findings, name, wellFormed);
    }

    private static void given(Subject subject, Findings findings, String name, Predicate<String> wellFormed) {
        subject.diagram().property(name).filter(wellFormed.negate()).ifPresent(value ->
                findings.add("sheet.value", Words.of("Thuộc tính \"%s\" có giá trị \"%s\" không dùng được.",
                        "The property \"%s\" has the value \"%s\", which cannot be used.", name, value)));
    }

    private static void fieldIsTheFolder(Subject subject, Findings findings) {
        String folder = FileNames.folder(subject.diagram().file());
        subject.diagram().property("field")
                .filter(field -> !subject.block() && !folder.isEmpty() && !folder.equals(field))
                .ifPresent(field -> findings.add("sheet.field", Words.of(
                        "Lĩnh vực \"%s\" khác thư mục \"%s\" chứa tệp.",
                        "The field \"%s\" is not the folder \"%s\" of the file.", field, folder)));
    }

    private static void receivingUnit(Subject subject, Findings findings) {
        String unit = subject.diagram().property("receivingUnit").orElse("");
        boolean needed = subject.diagram().property("tier").filter("department"::equals).isPresent();
        if (!subject.block() && (needed || !unit.isEmpty()) && !subject.context().unit().test(unit)) {
            findings.add("sheet.receiving-unit", Words.of(
                    "Thủ tục cấp sở phải ghi mã đơn vị tiếp nhận có thật (receivingUnit); ở đây là \"%s\".",
                    "A service of a department must name a real receivingUnit; here it is \"%s\".", unit));
        }
    }

    private static void limit(Subject subject, Findings findings) {
        boolean drawn = subject.diagram().node(Diagram.OVERDUE)
                .filter(node -> node.is(NodeType.EVENT_SUB_PROCESS) && node.parent() == null).isPresent();
        boolean besides = subject.diagram().overdueStartId().flatMap(subject.diagram()::node)
                .filter(start -> !start.interrupting()).isPresent();
        if (!subject.block() && !(drawn && besides && subject.diagram().limit().isPresent())) {
            findings.add(Diagram.OVERDUE, "sheet.limit", Words.of(
                    "Phải vẽ quy trình con sự kiện \"overdue\" (Quá hạn giải quyết), bắt đầu bằng hẹn giờ không ngắt "
                            + "với thời hạn của thủ tục, như \"15 ngày làm việc\".",
                    "Draw the event sub-process \"overdue\", started by a non-interrupting timer with the service's "
                            + "limit, like \"15 working days\"."));
        }
    }

    private static boolean isDate(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
