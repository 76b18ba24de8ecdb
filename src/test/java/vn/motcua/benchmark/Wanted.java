package vn.motcua.benchmark;

/**
 * The ratio of ours to the baseline that is wanted.
 *
 * @param ratio the ratio
 * @param least whether ours may be more, as of a rate; else it may be less, as of a cost
 */
record Wanted(double ratio, boolean least) {

    static Wanted atLeast(double ratio) {
        return new Wanted(ratio, true);
    }

    static Wanted atMost(double ratio) {
        return new Wanted(ratio, false);
    }

    boolean isReachedBy(double measured) {
        return least ? measured >= ratio : measured <= ratio;
    }

    String inWords() {
        return (least ? "≥ " : "≤ ") + Figure.number(ratio) + " ×";
    }
}
