package vn.motcua.benchmark;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.motcua.SampleAnswers;

/** The service of all rows: a birth is registered, from the filing to the certificate in hand. */
final class Service {

    static final String KEY = "birth-registration";
    static final String DIAGRAM = "processes/justice/birth-registration.bpmn";
    static final String UNIT = "00001";

    /** So many variables a start of the bare engine gets: the form's first answers, and the unit. */
    private static final int VARIABLES = 12;

    /** The straight way: seven tasks of officers and one of the applicant, in three called blocks and between them. */
    static final List<Step> WAY = List.of(
            new Step("receive", "accept"),
            new Step("appraise", "approve"),
            new Step("obtainPersonalNumber", null),
            new Step("enterInRegister", null),
            new Step("confirmDraft", "correct"),
            new Step("sign", "sign"),
            new Step("seal", null),
            new Step("handOver", null));

    private Service() {}

    /** A task and what is decided there, null where there is nothing to decide. */
    record Step(String task, String outcome) {}

    /** What a process of the bare engine starts with. */
    static Map<String, Object> variables(City city) {
        Map<String, Object> answers = new TreeMap<>(SampleAnswers.of(
                city.the(vn.motcua.service.Services.class).get(KEY).form()));
        Map<String, Object> variables = new TreeMap<>();
        answers.entrySet().stream().limit(VARIABLES - 1)
                .forEach(answer -> variables.put(answer.getKey(), plain(answer.getValue())));
        variables.put(BareParts.UNIT, UNIT);
        return variables;
    }

    /** What the engine keeps in a column of its own, and not as an object. */
    private static Object plain(Object answer) {
        return answer instanceof Boolean ? answer : String.valueOf(answer);
    }
}
