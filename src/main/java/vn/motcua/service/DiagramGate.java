package vn.motcua.service;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Checks a diagram before the engine sees it: nothing that a designer draws may run code or lead nowhere. */
@Component
public class DiagramGate {

    private static final List<Rule> RULES = Stream.of(
                    ElementRules.ALL, ExpressionRules.ALL, BeanRules.ALL, LaneRules.ALL, FormRules.ALL, TimeRules.ALL,
                    FlowRules.ALL, EventRules.ALL, DecisionRules.ALL, CallRules.ALL, TokenRules.ALL, SheetRules.ALL,
                    FeeRules.ALL, TermRules.ALL, LawRules.ALL, EnrolmentRules.ALL)
            .flatMap(List::stream)
            .toList();

    /** Everything that must be mended before the diagram may go live; empty if it may. */
    public List<Violation> check(Diagram diagram, boolean block, GateContext context) {
        return check(diagram, XmlReading.read(diagram.file(), diagram.xml()), block, context);
    }

    /**
     * The same for a file that nobody has read yet: it is read once.
     *
     * @throws DiagramRefused where it is no diagram at all
     */
    public List<Violation> check(String file, String xml, boolean block, GateContext context) throws DiagramRefused {
        XmlElement root = XmlReading.read(file, xml);
        return check(Diagram.of(file, xml, root), root, block, context);
    }

    private static List<Violation> check(Diagram diagram, XmlElement root, boolean block, GateContext context) {
        Subject subject = new Subject(diagram, root, block, context);
        Findings findings = new Findings(subject);
        RULES.forEach(rule -> rule.check(subject, findings));
        return findings.violations();
    }
}
