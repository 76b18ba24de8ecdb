package vn.motcua.workbench;

import java.util.List;
import vn.motcua.service.Lane;
import vn.motcua.service.Node;
import vn.motcua.service.Outcome;

/**
 * A lane of a service with the work that lies in it.
 *
 * @param lane the lane
 * @param unit where the work lies, in words
 * @param tasks the user tasks and the blocks in it, in the order of the drawing
 */
record LaneLine(Lane lane, String unit, List<TaskLine> tasks) {

    /** The key of the role's name. */
    public String roleKey() {
        return "role." + lane.role();
    }

    /**
     * A piece of work in a lane.
     *
     * @param node the node of the diagram
     * @param outcomes what may be decided there
     */
    record TaskLine(Node node, List<Outcome> outcomes) {

        /** Whether it is a block that is drawn elsewhere. */
        public boolean block() {
            return node.calledElement() != null;
        }
    }
}
