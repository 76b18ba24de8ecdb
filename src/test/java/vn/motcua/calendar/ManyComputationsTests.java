package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.function.LongConsumer;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.Test;

/**
 * Ten thousand computations fit into one request, because none of them walks over the days between.
 *
 * <p>What is compared is the work of a long limit with the work of a short one; how fast the machine is does not matter.
 * A walk day by day would cost ten thousand times as much.
 */
class ManyComputationsTests {

    private static final int COMPUTATIONS = 10_000;
    private static final int ROUNDS = 5;
    /** Far above what a longer binary search or a warm-up costs, far below what a walk would. */
    private static final long AT_MOST = 20;

    private final WorkingCalendar calendar = CityTime.CALENDAR;
    private final Instant start = CityTime.at("10:00 04/01/2016");
    private long kept;

    @Test
    void aLimitOfFortyYearsCostsNoMoreThanOneOfADay() {
        compare(amount -> kept ^= calendar.due(start, new TimeLimit(amount, TimeLimit.Unit.WORKING_DAY)).getEpochSecond());
    }

    @Test
    void manyHoursCostNoMoreThanOne() {
        compare(amount -> kept ^= calendar.addWorkingTime(start, Duration.ofHours(amount)).getEpochSecond());
        compare(amount -> kept ^= calendar.subtractWorkingTime(start, Duration.ofHours(amount)).getEpochSecond());
    }

    @Test
    void countingAcrossYearsCostsNoMoreThanAcrossADay() {
        compare(amount -> kept ^= calendar.workingTimeBetween(start, start.plus(Duration.ofDays(amount))).toSeconds());
    }

    private void compare(LongConsumer computation) {
        long shortest = least(CpuTime::spentBy, 1, computation);
        long longest = least(CpuTime::spentBy, TimeLimit.LONGEST, computation);

        assertThat(longest).isLessThan(Math.max(1, shortest) * AT_MOST);
    }

    /** The cheapest of some rounds: the others were disturbed. */
    private static long least(ToLongFunction<Runnable> cost, long amount, LongConsumer computation) {
        long least = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            least = Math.min(least, cost.applyAsLong(() -> {
                for (int i = 0; i < COMPUTATIONS; i++) {
                    computation.accept(amount);
                }
            }));
        }
        return least;
    }

    private static final class CpuTime {

        static long spentBy(Runnable work) {
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            work.run();
            return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
        }
    }
}
