package vn.motcua.workbench;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.Units;
import vn.motcua.service.Diagram;
import vn.motcua.service.Lane;
import vn.motcua.service.Node;
import vn.motcua.service.NodeType;
import vn.motcua.web.Words;

/** Tells whose work a diagram hands to whom. */
@Component
class LaneLines {

    private final Units units;
    private final Words words;

    LaneLines(Units units, Words words) {
        this.units = units;
        this.words = words;
    }

    List<LaneLine> of(Diagram diagram) {
        return diagram.lanes().stream()
                .map(lane -> new LaneLine(lane, unit(lane), tasks(diagram, lane)))
                .toList();
    }

    private static List<LaneLine.TaskLine> tasks(Diagram diagram, Lane lane) {
        return diagram.nodes().stream()
                .filter(node -> node.is(NodeType.USER_TASK) || node.is(NodeType.CALL_ACTIVITY))
                .filter(node -> diagram.laneOf(node.id()).filter(lane::equals).isPresent())
                .map(node -> task(diagram, node))
                .toList();
    }

    private static LaneLine.TaskLine task(Diagram diagram, Node node) {
        return new LaneLine.TaskLine(node, node.is(NodeType.USER_TASK) ? diagram.outcomesOf(node.id()) : List.of());
    }

    /** Where the lane's work lies: "department:01-TP" becomes the department's name. */
    private String unit(Lane lane) {
        String[] parts = String.valueOf(lane.unit()).split(":", 2);
        return parts.length == 2
                ? units.find(parts[1]).map(Unit::name).orElse(parts[1])
                : words.here("workbench.unit." + parts[0]);
    }
}
