package vn.motcua.dossier;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.motcua.database.Database;
import vn.motcua.organisation.CityClock;
import vn.motcua.organisation.Unit;

/**
 * The public numbers of dossiers: unit, local day of filing, running number of that unit on that day.
 *
 * <p>Circular 01/2018/TT-VPCP, article 19. Two nodes never give the same number, for it is taken under the lock of the
 * unit's day; a number whose filing failed leaves a gap, which is allowed.
 */
@Component
class DossierCodes {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd");

    /**
     * The number alone need not be on the disk before it is given: it is there before the filing that bears it, which comes
     * later in the database's log, and without that filing nobody knows of it.
     */
    private static final String NEXT_ON_POSTGRESQL = """
            with soon as (select set_config('synchronous_commit', 'off', true))
            update dossier_number set last = last + 1 from soon where unit_code = ? and filed_on = ? returning last
            """;
    private static final String NEXT = """
            select last from final table (
                update dossier_number set last = last + 1 where unit_code = ? and filed_on = ?)
            """;

    private final JdbcClient jdbc;
    private final Database database;
    private final CityClock clock;
    private final String pattern;

    DossierCodes(
            JdbcClient jdbc,
            Database database,
            CityClock clock,
            @Value("${motcua.dossier.code:%1$s-%2$s-%3$04d}") String pattern) {
        this.jdbc = jdbc;
        this.database = database;
        this.clock = clock;
        this.pattern = pattern;
    }

    /**
     * Takes the next number, in a transaction of its own: many who file at one unit wait for each other only in here.
     *
     * @throws IllegalTransactionStateException within a transaction, whose commit would wait for no disk
     */
    String next(Unit unit) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalTransactionStateException("A number is taken before what is written under it");
        }
        Optional<String> code = nextOfDay(unit);
        while (code.isEmpty()) {
            openDay(unit);
            code = nextOfDay(unit);
        }
        return code.get();
    }

    /** Empty where the unit's day is not open yet. */
    private Optional<String> nextOfDay(Unit unit) {
        LocalDate today = LocalDate.now(clock);
        return jdbc.sql(database.isPostgreSql() ? NEXT_ON_POSTGRESQL : NEXT)
                .params(unit.code(), today)
                .query(Integer.class)
                .optional()
                .map(number -> String.format(Locale.US, pattern, unit.exchangeCode(), DAY.format(today), number));
    }

    /** Opens today's numbers of the unit: once a day, by whoever files first. */
    private void openDay(Unit unit) {
        try {
            jdbc.sql("insert into dossier_number (unit_code, filed_on, last) values (?, ?, 0)")
                    .params(unit.code(), LocalDate.now(clock))
                    .update();
        } catch (DuplicateKeyException anotherWasFirst) {
            // Somebody else opened the day in the same moment: just what was wanted.
        }
    }
}
