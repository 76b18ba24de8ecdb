package vn.motcua.payment;

import java.time.LocalDate;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.CityClock;
import vn.motcua.organisation.Units;

/** The numbers of electronic receipts: unit, year, running number of that unit in that year. */
@Component
class ReceiptNumbers {

    private final JdbcClient jdbc;
    private final Units units;
    private final CityClock clock;

    ReceiptNumbers(JdbcClient jdbc, Units units, CityClock clock) {
        this.jdbc = jdbc;
        this.units = units;
        this.clock = clock;
    }

    /** Opens the year of a unit; call it before the transaction that takes a number. */
    void openYear(String unit) {
        if (last(unit) != null) {
            return;
        }
        try {
            jdbc.sql("insert into payment_receipt_number (unit_code, in_year, last) values (:unit, :year, 0)")
                    .param("unit", unit)
                    .param("year", year())
                    .update();
        } catch (DuplicateKeyException anotherWasFirst) {
            // Just what was wanted.
        }
    }

    /** The next number; holds the lock of the unit's year until the transaction ends. */
    String next(String unit) {
        int taken = jdbc.sql("""
                update payment_receipt_number set last = last + 1 where unit_code = :unit and in_year = :year
                """)
                .param("unit", unit)
                .param("year", year())
                .update();
        if (taken == 0) {
            // The year changed since it was opened; whoever asked tries again.
            throw new IllegalStateException("The receipts of " + unit + " are not open for " + year());
        }
        return "%s-BL-%d-%06d".formatted(units.get(unit).exchangeCode(), year(), last(unit));
    }

    private Integer last(String unit) {
        return jdbc.sql("select last from payment_receipt_number where unit_code = :unit and in_year = :year")
                .param("unit", unit)
                .param("year", year())
                .query(Integer.class)
                .optional()
                .orElse(null);
    }

    private int year() {
        return LocalDate.ofInstant(clock.instant(), CityClock.ZONE).getYear();
    }
}
