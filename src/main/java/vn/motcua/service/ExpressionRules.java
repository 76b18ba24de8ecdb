package vn.motcua.service;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.namespace.QName;

/** No expression but a handful of forms, each in its own place: any value lets an expression call its methods. */
final class ExpressionRules {

    static final List<Rule> ALL =
            List.of(ExpressionRules::inAttributes, ExpressionRules::inTexts, ExpressionRules::mappings);

    private static final String BUSINESS_KEY = "#{execution.processBusinessKey}";
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([a-z][A-Za-z0-9]*)}");
    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z][A-Za-z0-9]*");
    private static final Set<String> ENGINES_OWN = Set.of("execution", "task", "authenticatedUserId",
            "caseExecution", "externalTask", "empty", "null", "true", "false", "not");
    private static final Set<String> TIMES = Set.of("timeDuration", "timeDate", "timeCycle", "loopCardinality");
    private static final Set<String> CONDITIONS = Set.of("conditionExpression", "completionCondition");

    private ExpressionRules() {}

    /** Whether the text is nothing but the value of one variable. */
    static boolean isVariable(String text) {
        return nameIn(text).filter(name -> !ENGINES_OWN.contains(name)).isPresent();
    }

    /** The name, where the text is an expression of nothing but a name. */
    static Optional<String> nameIn(String text) {
        Matcher matcher = VARIABLE.matcher(text == null ? "" : text);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static void inAttributes(Subject subject, Findings findings) {
        subject.root().all().forEach(xml -> xml.attributes().forEach((key, value) -> {
            if (isExpression(value) && !mayStand(xml, key, value)) {
                refuse(xml, value, findings);
            }
        }));
    }

    private static boolean mayStand(XmlElement xml, QName key, String value) {
        return switch (xml.name() + "@" + key.getLocalPart()) {
            case "serviceTask@delegateExpression" -> BeanRules.beanOf(value).isPresent();
            case "userTask@dueDate", "multiInstanceLoopCharacteristics@collection" -> isVariable(value);
            case "in@businessKey" -> BUSINESS_KEY.equals(value);
            default -> false;
        };
    }

    private static void inTexts(Subject subject, Findings findings) {
        subject.root().all().filter(xml -> isExpression(xml.text())).forEach(xml -> {
            boolean variable = TIMES.contains(xml.name()) && isVariable(xml.text());
            boolean condition = CONDITIONS.contains(xml.name()) && Comparison.parse(xml.text()).isPresent();
            if (!variable && !condition) {
                refuse(xml, xml.text(), findings);
            }
        });
    }

    private static void mappings(Subject subject, Findings findings) {
        subject.root().all().filter(xml -> xml.namespace().equals(XmlElement.CAMUNDA)).forEach(xml -> {
            boolean wrong = isGiven(xml, "businessKey").filter(key -> !key.equals(BUSINESS_KEY)).isPresent()
                    || isGiven(xml, "variables").filter(which -> !which.equals("all")).isPresent()
                    || isGiven(xml, "source").filter(name -> !isIdentifier(name)).isPresent()
                    || isGiven(xml, "target").filter(name -> !isIdentifier(name)).isPresent();
            if (wrong) {
                refuse(xml, xml.attributes().values().toString(), findings);
            }
        });
    }

    private static Optional<String> isGiven(XmlElement xml, String attribute) {
        return Optional.ofNullable(xml.attribute(attribute));
    }

    private static boolean isIdentifier(String name) {
        return IDENTIFIER.matcher(name).matches();
    }

    private static boolean isExpression(String text) {
        return text.contains("${") || text.contains("#{");
    }

    private static void refuse(XmlElement xml, String text, Findings findings) {
        findings.add(xml, "expression.not-allowed", Words.of("Biểu thức \"%s\" không được dùng ở đây.",
                "The expression \"%s\" must not be used here.", text));
    }
}
