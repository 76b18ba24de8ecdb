package vn.motcua.service;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The lane says who: every node lies in exactly one, and every lane names a unit and a role. */
final class LaneRules {

    static final List<Rule> ALL = List.of(LaneRules::everyNodeInOneLane, LaneRules::onlyKnownNodes,
            LaneRules::everyLaneNamed, LaneRules::unit, LaneRules::role);

    private static final Set<String> UNITS = Set.of("receiving", "district", "commune", "city", "applicant");
    private static final Set<String> ROLES =
            Set.of("one-stop", "specialist", "inspector", "division-head", "leader", "clerk", "council");

    private LaneRules() {}

    private static void everyNodeInOneLane(Subject subject, Findings findings) {
        Map<String, Long> lanes = subject.all("flowNodeRef").stream()
                .collect(Collectors.groupingBy(XmlElement::text, Collectors.counting()));
        for (Node node : subject.diagram().nodes()) {
            long count = lanes.getOrDefault(node.id(), 0L);
            boolean onItsOwn = node.parent() == null && node.attachedTo() == null;
            if (count > 1 || count == 0 && onItsOwn) {
                findings.add(node.id(), "lane.one", Words.of(
                        "Mỗi phần tử phải nằm trong đúng một làn; phần tử này nằm trong %d làn.",
                        "Every element must lie in exactly one lane; this one lies in %d.", count));
            }
        }
    }

    private static void onlyKnownNodes(Subject subject, Findings findings) {
        subject.all("flowNodeRef").stream()
                .filter(reference -> subject.diagram().node(reference.text()).isEmpty())
                .forEach(reference -> findings.add(reference, "lane.unknown-node", Words.of(
                        "Làn nhắc đến phần tử \"%s\" không có trong sơ đồ.",
                        "The lane refers to an element \"%s\" that is not in the diagram.", reference.text())));
    }

    private static void everyLaneNamed(Subject subject, Findings findings) {
        subject.diagram().lanes().stream().filter(lane -> lane.name().isEmpty()).forEach(lane ->
                findings.add(lane.id(), "lane.name", Words.of("Làn chưa có tên.", "The lane has no name.")));
    }

    private static void unit(Subject subject, Findings findings) {
        for (Lane lane : subject.diagram().lanes()) {
            if (!isUnit(lane.unit(), subject)) {
                findings.add(lane.id(), "lane.unit", Words.of(
                        "Làn có đơn vị (unit) \"%s\" không dùng được: phải là receiving, district, commune, city, "
                                + "department:<mã>, partner:<mã> có thật, applicant%s.",
                        "The lane's unit \"%s\" cannot be used: it must be receiving, district, commune, city, "
                                + "department:<code> or partner:<code> of a real unit, applicant%s.",
                        lane.unit(), subject.block() ? ", caller" : ""));
            }
        }
    }

    private static boolean isUnit(String unit, Subject subject) {
        Function<String, Boolean> exists = prefix ->
                unit.startsWith(prefix) && subject.context().unit().test(unit.substring(prefix.length()));
        return UNITS.contains(unit) || subject.block() && unit.equals("caller")
                || exists.apply("department:") || exists.apply("partner:");
    }

    private static void role(Subject subject, Findings findings) {
        for (Lane lane : subject.diagram().lanes()) {
            boolean fits = switch (lane.unit()) {
                case "applicant" -> lane.role().equals("applicant");
                case "caller" -> lane.role().equals("caller") || ROLES.contains(lane.role());
                default -> ROLES.contains(lane.role());
            };
            if (!fits) {
                findings.add(lane.id(), "lane.role", Words.of(
                        "Làn có vai trò (role) \"%s\" không dùng được ở đơn vị \"%s\".",
                        "The lane's role \"%s\" cannot be used at the unit \"%s\".", lane.role(), lane.unit()));
            }
        }
    }
}
