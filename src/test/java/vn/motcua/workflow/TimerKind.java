package vn.motcua.workflow;

/** Every place in a diagram where the engine takes a time; what comes of a timer is a task named "after". */
enum TimerKind {
    BOUNDARY_THAT_INTERRUPTS("""
            <userTask id="work" /><boundaryEvent id="timer" attachedToRef="work">%s</boundaryEvent>
            <sequenceFlow id="on" sourceRef="start" targetRef="work" />""" + Parts.FROM_TIMER, Parts.DURATION),
    BOUNDARY_BESIDE_THE_WORK("""
            <userTask id="work" /><boundaryEvent id="timer" attachedToRef="work" cancelActivity="false">%s</boundaryEvent>
            <sequenceFlow id="on" sourceRef="start" targetRef="work" />""" + Parts.FROM_TIMER, Parts.DURATION),
    BOUNDARY_OF_A_SUB_PROCESS("""
            <subProcess id="sub"><startEvent id="in" /><userTask id="work" />
            <sequenceFlow id="inside" sourceRef="in" targetRef="work" /></subProcess>
            <boundaryEvent id="timer" attachedToRef="sub">%s</boundaryEvent>
            <sequenceFlow id="on" sourceRef="start" targetRef="sub" />""" + Parts.FROM_TIMER, Parts.DURATION),
    BOUNDARY_WITH_A_DATE("""
            <userTask id="work" /><boundaryEvent id="timer" attachedToRef="work">%s</boundaryEvent>
            <sequenceFlow id="on" sourceRef="start" targetRef="work" />""" + Parts.FROM_TIMER, Parts.DATE),
    INTERMEDIATE_CATCH("""
            <intermediateCatchEvent id="timer">%s</intermediateCatchEvent>
            <sequenceFlow id="on" sourceRef="start" targetRef="timer" />""" + Parts.FROM_TIMER, Parts.DURATION),
    INTERMEDIATE_CATCH_WITH_A_DATE("""
            <intermediateCatchEvent id="timer">%s</intermediateCatchEvent>
            <sequenceFlow id="on" sourceRef="start" targetRef="timer" />""" + Parts.FROM_TIMER, Parts.DATE),
    CATCH_AFTER_AN_EVENT_GATEWAY("""
            <eventBasedGateway id="either" /><intermediateCatchEvent id="timer">%s</intermediateCatchEvent>
            <sequenceFlow id="on" sourceRef="start" targetRef="either" />
            <sequenceFlow id="wait" sourceRef="either" targetRef="timer" />""" + Parts.FROM_TIMER, Parts.DURATION),
    EVENT_SUB_PROCESS_THAT_INTERRUPTS(Parts.WORK + Parts.EVENT_SUB_PROCESS.formatted("true", "%s"), Parts.DURATION),
    EVENT_SUB_PROCESS_BESIDE_THE_WORK(Parts.WORK + Parts.EVENT_SUB_PROCESS.formatted("false", "%s"), Parts.DURATION),
    EVENT_SUB_PROCESS_IN_A_SUB_PROCESS("""
            <subProcess id="sub"><startEvent id="in" /><userTask id="work" />
            <sequenceFlow id="inside" sourceRef="in" targetRef="work" />"""
            + Parts.EVENT_SUB_PROCESS.formatted("false", "%s") + """
            </subProcess><sequenceFlow id="on" sourceRef="start" targetRef="sub" />""", Parts.DURATION),
    TIMEOUT_OF_A_TASK("""
            <userTask id="work"><extensionElements>
            <camunda:taskListener id="timeout" event="timeout" delegateExpression="${afterwards}">%s</camunda:taskListener>
            </extensionElements></userTask><sequenceFlow id="on" sourceRef="start" targetRef="work" />""", Parts.DURATION),
    DUE_DATE_OF_A_TASK(Parts.TASK_WITH.formatted("dueDate", "%s"), "%s"),
    FOLLOW_UP_DATE_OF_A_TASK(Parts.TASK_WITH.formatted("followUpDate", "%s"), "%s"),
    REPEATED_BOUNDARY("""
            <userTask id="work" /><boundaryEvent id="timer" attachedToRef="work" cancelActivity="false">%s</boundaryEvent>
            <sequenceFlow id="on" sourceRef="start" targetRef="work" />""" + Parts.FROM_TIMER, Parts.CYCLE),
    REPEATED_EVENT_SUB_PROCESS(Parts.WORK + Parts.EVENT_SUB_PROCESS.formatted("false", "%s"), Parts.CYCLE);

    private final String body;
    private final String time;

    TimerKind(String body, String time) {
        this.body = body;
        this.time = time;
    }

    /** Whether it says by when a person should be done, and the engine does nothing then. */
    boolean isDateOfATask() {
        return this == DUE_DATE_OF_A_TASK || this == FOLLOW_UP_DATE_OF_A_TASK;
    }

    boolean isRepeated() {
        return time.equals(Parts.CYCLE);
    }

    /** A process with that time in it. */
    String diagram(String words) {
        return """
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="t"
                    xmlns:camunda="http://camunda.org/schema/1.0/bpmn">
                <process id="waits" isExecutable="true" camunda:historyTimeToLive="P1D"><startEvent id="start" />
                %s</process></definitions>""".formatted(body.replace("%s", time.replace("%s", words)));
    }

    /** What several kinds share. */
    private static final class Parts {

        static final String DURATION =
                "<timerEventDefinition id=\"time\"><timeDuration>%s</timeDuration></timerEventDefinition>";
        static final String DATE = "<timerEventDefinition id=\"time\"><timeDate>%s</timeDate></timerEventDefinition>";
        static final String CYCLE = "<timerEventDefinition id=\"time\"><timeCycle>%s</timeCycle></timerEventDefinition>";
        static final String FROM_TIMER = """
                <userTask id="after" name="after" /><sequenceFlow id="late" sourceRef="timer" targetRef="after" />""";
        static final String WORK = """
                <userTask id="work" /><sequenceFlow id="on" sourceRef="start" targetRef="work" />""";
        static final String EVENT_SUB_PROCESS = """
                <subProcess id="overdue" triggeredByEvent="true"><startEvent id="timer" isInterrupting="%s">%s</startEvent>
                <userTask id="after" name="after" /><sequenceFlow id="late" sourceRef="timer" targetRef="after" />
                </subProcess>""";
        static final String TASK_WITH = """
                <userTask id="work" camunda:%s="%s" /><sequenceFlow id="on" sourceRef="start" targetRef="work" />""";
    }
}
