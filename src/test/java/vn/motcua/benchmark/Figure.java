package vn.motcua.benchmark;

import java.util.List;

/**
 * What the rounds of one side gave.
 *
 * @param rounds one value each, in the order in which they were measured
 * @param unit the unit of the values, for instance {@code /s}
 */
record Figure(List<Double> rounds, String unit) {

    Figure {
        rounds = List.copyOf(rounds);
    }

    static Figure of(double value, String unit) {
        return new Figure(List.of(value), unit);
    }

    double median() {
        List<Double> sorted = rounds.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    double least() {
        return rounds.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    }

    double most() {
        return rounds.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    }

    /** The median, and behind it the least and the most where there was more than one round. */
    String inWords() {
        String median = number(median()) + " " + unit;
        return rounds.size() == 1 ? median : median + " (" + number(least()) + "–" + number(most()) + ")";
    }

    static String number(double value) {
        if (value >= 1000) {
            return String.format(java.util.Locale.ROOT, "%,.0f", value);
        }
        return String.format(java.util.Locale.ROOT, value >= 100 ? "%.0f" : value >= 10 ? "%.1f" : "%.2f", value);
    }
}
