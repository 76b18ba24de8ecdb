package vn.motcua.service;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.motcua.calendar.TimeLimit;

/** The diagram of one service or block, read from its file and never changed. */
public final class Diagram {

    /** The id of the event sub-process that fires when the clock runs out. */
    public static final String OVERDUE = "overdue";

    private final String file;
    private final String xml;
    private final Drawing drawing;
    private final Map<String, List<Flow>> leaving;
    private final Map<String, List<Flow>> reaching;
    // Computed on the first question, then the same for good: pages ask for it with every request.
    private volatile Sheet sheet;
    private volatile List<Step> straightWay;

    private Diagram(String file, String xml, Drawing drawing) {
        this.file = file;
        this.xml = xml;
        this.drawing = drawing;
        this.leaving = drawing.flows().stream().collect(Collectors.groupingBy(Flow::source));
        this.reaching = drawing.flows().stream().collect(Collectors.groupingBy(Flow::target));
    }

    /** Reads the file's text; refuses what is not one executable process under the file's own name. */
    public static Diagram read(String file, String xml) throws DiagramRefused {
        return of(file, xml, XmlReading.read(file, xml));
    }

    static Diagram of(String file, String xml, XmlElement root) {
        return new Diagram(file, xml, new DrawingReader(file, root).read());
    }

    /** The path of the file, for people who must mend it. */
    public String file() {
        return file;
    }

    /** The text of the file. */
    public String xml() {
        return xml;
    }

    /** The id of the process, which is the file's name. */
    public String key() {
        return drawing.key();
    }

    /** The Vietnamese name. */
    public String name() {
        return drawing.name();
    }

    /** The guide for the applicant. */
    public String documentation() {
        return drawing.documentation();
    }

    /** An extension property of the process; empty if it is not there. */
    public Optional<String> property(String name) {
        return Optional.ofNullable(drawing.properties().get(name)).filter(value -> !value.isBlank());
    }

    /** The lanes from top to bottom of the file. */
    public List<Lane> lanes() {
        return drawing.lanes();
    }

    /** The lane in which the node lies; what lies in a sub-process or on an edge follows it. */
    public Optional<Lane> laneOf(String nodeId) {
        Lane own = drawing.laneOfNode().get(nodeId);
        return own != null ? Optional.of(own) : node(nodeId).flatMap(this::holder).flatMap(this::laneOf);
    }

    private Optional<String> holder(Node node) {
        Optional<String> activity = Optional.ofNullable(node.attachedTo())
                .filter(id -> node(id).filter(other -> !other.is(NodeType.BOUNDARY_EVENT)).isPresent());
        return activity.or(() -> Optional.ofNullable(node.parent()));
    }

    /** All flow nodes, those inside sub-processes included, in the order of the file. */
    public List<Node> nodes() {
        return List.copyOf(drawing.nodes().values());
    }

    /** The flow node of that id. */
    public Optional<Node> node(String id) {
        return Optional.ofNullable(drawing.nodes().get(id));
    }

    /** All sequence flows in the order of the file. */
    public List<Flow> flows() {
        return drawing.flows();
    }

    /** The flows that leave the node, in the order of the file. */
    public List<Flow> flowsFrom(String nodeId) {
        return leaving.getOrDefault(nodeId, List.of());
    }

    /** The flows that reach the node, in the order of the file. */
    public List<Flow> flowsTo(String nodeId) {
        return reaching.getOrDefault(nodeId, List.of());
    }

    /** What may be decided when the user task is done, in the order of the buttons. */
    public List<Outcome> outcomesOf(String userTaskId) {
        return new Outcomes(this).of(userTaskId);
    }

    /** The steps that the applicant sees, from the start to the return of the result. */
    public List<Step> straightWay() {
        List<Step> known = straightWay;
        if (known == null) {
            known = List.copyOf(new StraightWay(this).steps());
            straightWay = known;
        }
        return known;
    }

    /** The legal time limit: the timer of the event sub-process for what is overdue. */
    public Optional<TimeLimit> limit() {
        return overdueStart().flatMap(start -> TimeLimit.parse(start.trigger().text()));
    }

    /** The id of the timer that fires when the clock runs out. */
    public Optional<String> overdueStartId() {
        return overdueStart().map(Node::id);
    }

    private Optional<Node> overdueStart() {
        return drawing.nodes().values().stream()
                .filter(node -> node.is(NodeType.START_EVENT) && OVERDUE.equals(node.parent()))
                .filter(node -> node.trigger().isTimer())
                .findFirst();
    }

    Sheet sheet() {
        if (sheet == null) {
            sheet = Sheet.of(this);
        }
        return sheet;
    }
}
