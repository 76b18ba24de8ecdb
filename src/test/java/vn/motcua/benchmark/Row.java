package vn.motcua.benchmark;

import java.util.List;
import java.util.Set;

/** One row of the figures: something that the product does, beside what it is measured against. */
interface Row {

    /** The row's name in the figures. */
    String name();

    /** What is compared, in one line. */
    String title();

    /** Which of the databases of {@link Cities} it stands on. */
    default Set<String> standsOn() {
        return Set.of(Cities.NEW);
    }

    /** Measures both sides; a row that has variants gives a comparison for each. */
    List<Comparison> measure(Ground ground);
}
