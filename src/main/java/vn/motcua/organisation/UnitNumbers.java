package vn.motcua.organisation;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The running numbers of a unit's books, each from 1 every year and without gaps: taken in the transaction that uses
 * them, so that what is rolled back gives its number back.
 */
@Component
public class UnitNumbers {

    private final JdbcClient jdbc;
    private final TransactionTemplate savepoint;

    UnitNumbers(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.savepoint = new TransactionTemplate(transactions);
        savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /**
     * The next number of that book; whoever else wants one waits until this transaction has ended.
     *
     * @param unit the code of the unit
     * @param book what is numbered, for instance {@code register}
     * @param year the year of the book
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int next(String unit, String book, int year) {
        if (!count(unit, book, year)) {
            open(unit, book, year);
            count(unit, book, year);
        }
        return last(unit, book, year);
    }

    private boolean count(String unit, String book, int year) {
        return jdbc.sql("update unit_number set last = last + 1 where unit_code = ? and book = ? and in_year = ?")
                .params(unit, book, year)
                .update() > 0;
    }

    private int last(String unit, String book, int year) {
        return jdbc.sql("select last from unit_number where unit_code = ? and book = ? and in_year = ?")
                .params(unit, book, year)
                .query(Integer.class)
                .single();
    }

    /** Behind a savepoint: where another opened the book in this moment, PostgreSQL would give up the transaction. */
    private void open(String unit, String book, int year) {
        try {
            savepoint.executeWithoutResult(status -> jdbc
                    .sql("insert into unit_number (unit_code, book, in_year, last) values (?, ?, ?, 0)")
                    .params(unit, book, year)
                    .update());
        } catch (DuplicateKeyException openedMeanwhile) {
            // Just what was wanted.
        }
    }
}
