package vn.motcua.form;

import java.math.BigDecimal;

/** Brings numbers to one form, so that equal answers are equal however they came. */
final class PlainNumber {

    /** Beyond this a few characters of input would take the memory of millions of digits. */
    private static final int MOST_DIGITS = 30;

    private static final BigDecimal LONG_MIN = BigDecimal.valueOf(Long.MIN_VALUE);

    private static final BigDecimal LONG_MAX = BigDecimal.valueOf(Long.MAX_VALUE);

    private PlainNumber() {}

    static Number of(Number number) {
        BigDecimal exact = number instanceof BigDecimal decimal ? decimal : new BigDecimal(number.toString());
        if (exact.precision() > MOST_DIGITS || Math.abs((long) exact.scale()) > MOST_DIGITS) {
            throw new IllegalArgumentException("A number with too many digits");
        }
        BigDecimal stripped = exact.stripTrailingZeros();
        if (stripped.scale() > 0) {
            return stripped;
        }
        boolean fits = stripped.compareTo(LONG_MIN) >= 0 && stripped.compareTo(LONG_MAX) <= 0;
        return fits ? (Number) stripped.longValueExact() : stripped.setScale(0);
    }

    static BigDecimal exact(Number number) {
        return number instanceof BigDecimal decimal ? decimal : new BigDecimal(number.toString());
    }
}
