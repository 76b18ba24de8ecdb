package vn.motcua.benchmark;

import java.util.List;

/** One row of the figures: something that the product does, beside what it is measured against. */
interface Row {

    /** The row's name in the figures. */
    String name();

    /** What is compared, in one line. */
    String title();

    /** Measures both sides; a row that has variants gives a comparison for each. */
    List<Comparison> measure(Ground ground);
}
