package vn.motcua.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;

/**
 * Measures both sides in turn, so that whatever else the machine does meets both alike.
 *
 * @param count how many rounds of each side count
 * @param before how many rounds of each side come before, to warm up
 * @param recording what records one more round of ours after those that count
 */
record Rounds(int count, int before, Recording recording) {

    Rounds(int count, Recording recording) {
        this(count, 1, recording);
    }

    /** The same after so many rounds to warm up: a JVM has compiled what it runs only after some ten thousand times. */
    Rounds after(int rounds) {
        return new Rounds(count, rounds, recording);
    }

    /** What both sides gave. */
    record Both(Figure ours, Figure baseline) {

        Comparison compare(String what, Wanted wanted, String remark) {
            return new Comparison(what, ours, baseline, wanted, remark);
        }
    }

    Both alternate(String unit, DoubleSupplier ours, DoubleSupplier baseline) {
        List<Double> mine = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        for (int round = 1 - before; round <= count; round++) {
            double ofOurs = ours.getAsDouble();
            double ofBaseline = baseline.getAsDouble();
            Console.say("    %s: ours %s, baseline %s %s".formatted(
                    round < 1 ? "warm-up" : "round " + round,
                    Figure.number(ofOurs), Figure.number(ofBaseline), unit));
            if (round > 0) {
                mine.add(ofOurs);
                theirs.add(ofBaseline);
            }
        }
        recording.during(ours);
        return new Both(new Figure(mine, unit), new Figure(theirs, unit));
    }
}
