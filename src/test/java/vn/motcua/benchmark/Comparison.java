package vn.motcua.benchmark;

/**
 * Ours beside the baseline.
 *
 * @param what what is measured, for instance {@code filings, many units}
 * @param ours what the product's rounds gave
 * @param baseline what the baseline's rounds gave
 * @param wanted the ratio to reach, null where the comparison is told for its own sake
 * @param remark what the reader should know; may be empty
 */
record Comparison(String what, Figure ours, Figure baseline, Wanted wanted, String remark) {

    /** Of what there must be none: the ratio to one. */
    static Comparison none(String what, long number, String remark) {
        return new Comparison(what, Figure.of(number, ""), Figure.of(1, ""), new Wanted(0, false), remark);
    }

    /** Whether it is of something of which there must be none. */
    boolean isOfNone() {
        return wanted != null && wanted.ratio() == 0;
    }

    double ratio() {
        return ours.median() / baseline.median();
    }

    boolean isReached() {
        return wanted == null || wanted.isReachedBy(ratio());
    }

    String inWords() {
        if (isOfNone()) {
            return what + ": " + Math.round(ours.median()) + (isReached() ? "" : " " + remark);
        }
        return "%s: ours %s, baseline %s, ratio %s%s".formatted(
                what,
                ours.inWords(),
                baseline.inWords(),
                Figure.number(ratio()),
                wanted == null ? "" : ", wanted " + wanted.inWords() + (isReached() ? ", reached" : ", NOT reached"));
    }
}
