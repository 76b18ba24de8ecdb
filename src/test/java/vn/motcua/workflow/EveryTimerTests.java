package vn.motcua.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Date;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.organisation.CityClock;

/**
 * The law's words and ISO 8601 in every timer the engine has, on the engine itself, with its clock moved to just before
 * the time and then to it; each once written into the diagram and once as the value of an expression.
 */
class EveryTimerTests {

    /** The words, when the timer starts to wait, when it is over. */
    private static final String TIMES = """
            8 giờ làm việc   | 20/11/2026 16:00 | 23/11/2026 16:00
            1 working hour   | 23/11/2026 11:30 | 23/11/2026 13:30
            15 ngày làm việc | 02/02/2026 10:00 | 02/03/2026 17:00
            2 working days   | 20/08/2026 10:00 | 22/08/2026 17:00
            30 ngày          | 20/01/2026 10:00 | 23/02/2026 17:00
            10 days          | 20/11/2026 10:00 | 30/11/2026 17:00
            2 tháng          | 31/12/2025 10:00 | 02/03/2026 17:00
            1 month          | 31/01/2028 10:00 | 29/02/2028 17:00
            P3D              | 20/11/2026 16:00 | 23/11/2026 16:00
            PT4H             | 20/11/2026 16:00 | 20/11/2026 20:00
            P1M              | 31/01/2027 00:30 | 28/02/2027 00:30
            P1DT2H30M        | 13/02/2026 16:00 | 14/02/2026 18:30
            P2W              | 13/02/2026 16:00 | 27/02/2026 16:00
            """;

    /** Written as a date, where the engine takes dates. */
    private static final String DATES = """
            2026-12-03T17:00          | 23/11/2026 10:00 | 03/12/2026 17:00
            2026-12-03T17:00:00+07:00 | 23/11/2026 10:00 | 03/12/2026 17:00
            2026-12-03T10:00:00Z      | 23/11/2026 10:00 | 03/12/2026 17:00
            2026-12-03                | 23/11/2026 10:00 | 03/12/2026 00:00
            """;

    /** The words of a repeated timer, when it starts to wait, and each time that it comes. */
    private static final String CYCLES = """
            R3/5 ngày làm việc | 09/02/2026 10:00 | 23/02/2026 17:00, 02/03/2026 17:00, 09/03/2026 17:00
            R2/8 giờ làm việc  | 20/11/2026 16:00 | 23/11/2026 16:00, 24/11/2026 16:00
            R2/30 ngày         | 20/01/2026 10:00 | 23/02/2026 17:00, 25/03/2026 17:00
            R2/P1D             | 20/11/2026 16:00 | 21/11/2026 16:00, 22/11/2026 16:00
            R2/P1M             | 31/12/2026 00:30 | 31/01/2027 00:30, 28/02/2027 00:30
            """;

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");
    private static EngineOfOneTest engine;

    @BeforeAll
    static void startTheEngine() {
        engine = new EngineOfOneTest();
    }

    @AfterAll
    static void stopTheEngine() {
        engine.close();
    }

    @AfterEach
    void clear() {
        engine.clear();
    }

    @ParameterizedTest(name = "{0}, {2} + {1} = {3}")
    @MethodSource("waits")
    void comesWhenTheLawSays(TimerKind kind, String words, String from, String due) {
        for (String written : new String[] {words, "${time}"}) {
            engine.setClock(at(from));
            engine.start(kind.diagram(written), words);
            if (kind.isDateOfATask()) {
                assertThat(engine.dateOfWork(kind)).isEqualTo(Date.from(at(due)));
            } else {
                comes(at(due));
            }
            engine.clear();
        }
    }

    private static void comes(Instant due) {
        assertThat(engine.timer().getDuedate()).isEqualTo(Date.from(due));
        engine.setClock(due.minusSeconds(1));
        assertThat(engine.runDueTimers()).isZero();
        // The engine asks for what lies before now, not at now.
        engine.setClock(due.plusMillis(1));
        assertThat(engine.runDueTimers()).isOne();
        assertThat(engine.tasksAfter()).isOne();
    }

    @ParameterizedTest(name = "{0}, {2} + {1} = {3}")
    @MethodSource("repetitions")
    void comesAgainAsOftenAsItSays(TimerKind kind, String words, String from, String comings) {
        for (String written : new String[] {words, "${time}"}) {
            engine.setClock(at(from));
            engine.start(kind.diagram(written), words);
            long times = 0;
            for (String coming : comings.split(", ")) {
                assertThat(engine.timer().getDuedate()).isEqualTo(Date.from(at(coming)));
                engine.setClock(at(coming).plusMillis(1));
                assertThat(engine.runDueTimers()).isOne();
                assertThat(engine.tasksAfter()).isEqualTo(++times);
            }
            assertThat(engine.timer()).isNull();
            engine.clear();
        }
    }

    static Stream<Arguments> waits() {
        return Arrays.stream(TimerKind.values()).filter(kind -> !kind.isRepeated()).flatMap(kind -> {
            boolean dates = kind.isDateOfATask() || kind.name().endsWith("WITH_A_DATE");
            return rows(kind, dates ? TIMES + DATES : TIMES);
        });
    }

    static Stream<Arguments> repetitions() {
        return Arrays.stream(TimerKind.values()).filter(TimerKind::isRepeated).flatMap(kind -> rows(kind, CYCLES));
    }

    private static Stream<Arguments> rows(TimerKind kind, String table) {
        return table.lines().map(line -> line.split(" *\\| *")).map(row -> Arguments.of(kind, row[0], row[1], row[2]));
    }

    private static Instant at(String time) {
        return LocalDateTime.parse(time, TIME).atZone(CityClock.ZONE).toInstant();
    }
}
