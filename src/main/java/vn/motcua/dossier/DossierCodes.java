package vn.motcua.dossier;

import java.sql.Date;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.CityClock;
import vn.motcua.organisation.Unit;

/**
 * The public numbers of dossiers: unit, local day of filing, running number of that unit on that day.
 *
 * <p>Circular 01/2018/TT-VPCP, article 19. Two nodes never give the same number, for it is taken under the lock of the
 * unit's day; a gap after a rollback is allowed.
 */
@Component
class DossierCodes {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd");

    private final JdbcClient jdbc;
    private final CityClock clock;
    private final String pattern;

    DossierCodes(JdbcClient jdbc, CityClock clock, @Value("${motcua.dossier.code:%1$s-%2$s-%3$04d}") String pattern) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.pattern = pattern;
    }

    /**
     * The next number; holds the lock of the unit's day until the filing's transaction ends, so take it as late as you can.
     *
     * @return empty where the unit's day is not open yet: end the transaction, open it, begin anew
     */
    Optional<String> next(Unit unit) {
        LocalDate today = LocalDate.now(clock);
        KeyHolder taken = new GeneratedKeyHolder();
        int rows = jdbc.sql("update dossier_number set last = last + 1 where unit_code = :unit and filed_on = :day")
                .param("unit", unit.code())
                .param("day", Date.valueOf(today))
                .update(taken, "last");
        return rows == 0
                ? Optional.empty()
                : Optional.of(pattern.formatted(unit.exchangeCode(), DAY.format(today), taken.getKey().intValue()));
    }

    /** Opens today's numbers of the unit, in a transaction of its own: once a day, by whoever files first. */
    void openDay(Unit unit) {
        try {
            jdbc.sql("insert into dossier_number (unit_code, filed_on, last) values (:unit, :day, 0)")
                    .param("unit", unit.code())
                    .param("day", Date.valueOf(LocalDate.now(clock)))
                    .update();
        } catch (DuplicateKeyException anotherWasFirst) {
            // Somebody else opened the day in the same moment: just what was wanted.
        }
    }
}
