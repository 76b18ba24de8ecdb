package vn.motcua.service;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.service.GateAssert.stallWith;
import static vn.motcua.service.GateAssert.supplementWith;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every place of a diagram that takes a time knows the law's words and ISO 8601, and refuses all else by its name. */
class TimeGateTests {

    private static final String OPEN = "<bpmn:time%s xsi:type=\"bpmn:tFormalExpression\">%s</bpmn:time%s>";
    private static final List<String> LENGTHS = List.of("8 giờ làm việc", "1 working hour", "15 ngày làm việc",
            "2 working days", "30 ngày", "10 days", "2 tháng", "1 month", "P3D", "PT4H", "P1Y2M3W4DT5H6M7S",
            "${waitingTime}");
    private static final List<String> NOT_UNDERSTOOD = List.of("sớm nhất", "hai ngày", "3 tuần", "15 ngày làm", "0 ngày",
            "-3 ngày", "1,5 ngày", "P", "PT", "P3", "3D", "0 0 12 * * ?", "2026-13-01", "10000 ngày", "R/");

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("understood")
    void aTimeInTheLawsWordsOrIso8601Passes(Place place, String words) {
        assertThat(place.with(words).violations()).noneMatch(violation -> violation.rule().startsWith("time."));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("refused")
    void anythingElseIsRefusedWithFileElementAndText(Place place, String words) {
        place.with(words).isRefused(place.element, place.rule, "\"" + words + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"R3/P1D", "R/8 giờ làm việc", "R12/5 working days", "${rhythm}"})
    void aRepeatedTimerSaysHowOftenAndHowLong(String words) {
        Place.CYCLE.with(words).passes();
    }

    @ParameterizedTest
    @ValueSource(strings = {"8 giờ làm việc", "P1D", "R3", "R3/", "R3/sớm", "R3/2026-01-01T00:00:00/P1D", "0 0 12 * * ?"})
    void aRepeatedTimerOfAnotherShapeIsRefused(String words) {
        Place.CYCLE.with(words).isRefused("waitedInVain", "time.timer", "\"" + words + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-12-03", "2026-12-03T17:00", "2026-12-03T17:00:00+07:00"})
    void aDateStandsWhereDatesStand(String words) {
        Place.DATE.with(words).passes();
        Place.DUE_DATE.with(words).passes();
        Place.CATCH.with(words).isRefused("display", "time.timer", words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"followUpDate=\"2 ngày\"", "priority=\"1\""})
    void whatThePlatformDoesNotReadIsRefused(String attribute) {
        stallWith("camunda:dueDate=\"2 working days\"", "camunda:" + attribute)
                .isRefused("inspect", "attribute.not-allowed", attribute.substring(0, attribute.indexOf('=')));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sớm nhất", "P7D", "${limit}"})
    void theLimitOfTheServiceIsInTheLawsWords(String words) {
        assertThat(stallWith(">7 ngày làm việc<", ">" + words + "<").violations())
                .anySatisfy(violation -> assertThat(violation.element()).isEqualTo("overdue"));
    }

    static Stream<Arguments> understood() {
        // The start of the event sub-process is the limit of the service; only the law's words will do there.
        return Place.ofLengths()
                .filter(place -> place != Place.EVENT_START)
                .flatMap(place -> LENGTHS.stream().map(words -> Arguments.of(place, words)));
    }

    static Stream<Arguments> refused() {
        return Place.ofLengths().flatMap(place -> NOT_UNDERSTOOD.stream().map(words -> Arguments.of(place, words)));
    }

    /** Where a diagram takes a time. */
    enum Place {
        DUE_DATE("inspect", "time.due-date"),
        CATCH("display", "time.timer"),
        BOUNDARY("waitedInVain", "time.timer"),
        EVENT_START("clockRunsOut", "time.timer"),
        DATE("display", "time.timer"),
        CYCLE("waitedInVain", "time.timer");

        private final String element;
        private final String rule;

        Place(String element, String rule) {
            this.element = element;
            this.rule = rule;
        }

        static Stream<Place> ofLengths() {
            return Stream.of(values()).filter(place -> place != CYCLE);
        }

        GateAssert with(String words) {
            String catching = OPEN.formatted("Duration", "3 ngày làm việc", "Duration");
            String waiting = OPEN.formatted("Duration", "30 ngày làm việc", "Duration");
            return switch (this) {
                case DUE_DATE -> stallWith("dueDate=\"2 working days\"", "dueDate=\"" + words + "\"");
                case CATCH -> stallWith(">3 ngày làm việc<", ">" + words + "<");
                case DATE -> stallWith(catching, OPEN.formatted("Date", words, "Date"));
                case BOUNDARY -> supplementWith(">30 ngày làm việc<", ">" + words + "<");
                case EVENT_START -> stallWith(">7 ngày làm việc<", ">" + words + "<");
                case CYCLE -> supplementWith(waiting, OPEN.formatted("Cycle", words, "Cycle"));
            };
        }
    }
}
