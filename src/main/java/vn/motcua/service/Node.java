package vn.motcua.service;

import java.util.Map;
import java.util.Optional;
import vn.motcua.calendar.TimeLimit;

/**
 * One flow node of a diagram.
 *
 * @param id the bare English verb or event that is its key
 * @param name the Vietnamese words that people see; empty where there are none
 * @param type what it is
 * @param parent the id of the sub-process in which it lies; null on the floor of the process
 * @param properties the extension properties
 * @param formKey the key of the form of a user task; null without
 * @param dueDate the words of the due date; null without
 * @param calledElement the key of the block that is called; null without
 * @param delegateExpression the bean of a service task; null without
 * @param attachedTo the id of the activity on whose edge it lies; null without
 * @param interrupting for boundary events and starts of event sub-processes: whether what runs is stopped
 * @param trigger for events: what they wait for or do
 */
public record Node(String id, String name, NodeType type, String parent, Map<String, String> properties,
        String formKey, String dueDate, String calledElement, String delegateExpression, String attachedTo,
        boolean interrupting, Trigger trigger) {

    /** The begin of the property by which a call gives a step of its block another due date: {@code due.<step>}. */
    static final String DUE = "due.";

    /** Copies the properties. */
    public Node {
        properties = Map.copyOf(properties);
    }

    /** Whether it is of that type. */
    public boolean is(NodeType other) {
        return type == other;
    }

    /** Whether it calls the block of that key. */
    public boolean calls(String block) {
        return type == NodeType.CALL_ACTIVITY && block.equals(calledElement);
    }

    /** The time that this call gives to that step of its block; empty where the block's own holds. */
    public Optional<TimeLimit> dueOf(String step) {
        return Optional.ofNullable(properties.get(DUE + step)).flatMap(TimeLimit::parse);
    }

    /** Whether the law does not count the time of this step: property {@code clock} = {@code outside}. */
    public boolean isOutsideTheClock() {
        return "outside".equals(properties.get("clock"));
    }

    /** What an English reader sees. */
    public String nameEn() {
        return properties.getOrDefault("nameEn", name);
    }

    /**
     * What the applicant is asked for in his own lane: {@code supplement}, {@code payment} or {@code task}; at the desk
     * {@code payment} for a fee that is paid there and {@code amount} for one that an officer settles.
     */
    public String asks() {
        return properties.getOrDefault("asks", "task");
    }
}
