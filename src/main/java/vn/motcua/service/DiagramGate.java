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
                    FeeRules.ALL, LawRules.ALL, EnrolmentRules.ALL)
            .flatMap(List::stream)
            .toList();

    /** Everything that must be mended before the diagram may go live; empty if it may. */
    public List<Violation> check(Diagram diagram, boolean block, GateContext context) {
        XmlElement root = XmlReading.read(diagram.file(), diagram.xml());
        Subject subject = new Subject(diagram, root, block, context);
        Findings findings = new Findings(subject);
        RULES.forEach(rule -> rule.check(subject, findings));
        return findings.violations();
    }
}
