package vn.motcua.background;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.SimpleTransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

class BatchesTests {

    private final List<String> transactions = new ArrayList<>();
    private final Batches batches = new Batches(new TransactionTemplate(new Told()));

    @Test
    void worksInAsManyTransactionsAsThereAreBatches() {
        Numbers numbers = new Numbers(7);

        assertThat(batches.doAll(numbers)).isEqualTo(7);

        assertThat(numbers.done).containsExactly(1, 2, 3, 4, 5, 6, 7);
        // The last one finds nothing.
        assertThat(transactions).containsExactly("committed", "committed", "committed", "committed");
    }

    @Test
    void oneBadRowIsPutOffAndTheOthersAreDone() {
        Numbers numbers = new Numbers(7);
        numbers.bad.add(5);

        assertThat(batches.doAll(numbers)).isEqualTo(6);

        assertThat(numbers.done).containsExactly(1, 2, 3, 4, 6, 7);
        assertThat(numbers.putOff).containsExactly(5);
    }

    @Test
    void aWholeBatchOfBadRowsDoesNotHoldUpWhatStandsBehindIt() {
        Numbers numbers = new Numbers(7);
        numbers.bad.addAll(List.of(1, 2, 3));

        assertThat(batches.doAll(numbers)).isEqualTo(4);

        assertThat(numbers.done).containsExactly(4, 5, 6, 7);
    }

    @Test
    void whoeverWantsOneBatchGetsOne() {
        Numbers numbers = new Numbers(7);

        assertThat(batches.doSome(numbers)).isEqualTo(3);

        assertThat(numbers.done).containsExactly(1, 2, 3);
    }

    /** Numbers that wait, three in a batch. */
    private static final class Numbers implements Batches.Rows<Integer> {

        private final TreeSet<Integer> waiting = new TreeSet<>();
        private final List<Integer> bad = new ArrayList<>();
        private final List<Integer> done = new ArrayList<>();
        private final List<Integer> putOff = new ArrayList<>();

        Numbers(int last) {
            for (int number = 1; number <= last; number++) {
                waiting.add(number);
            }
        }

        @Override
        public int doBatch() {
            List<Integer> batch = waiting();
            if (batch.stream().anyMatch(bad::contains)) {
                throw new IllegalStateException("One of them is bad");
            }
            batch.forEach(this::doOne);
            return batch.size();
        }

        @Override
        public List<Integer> waiting() {
            return waiting.stream().limit(3).toList();
        }

        @Override
        public int doOne(Integer number) {
            if (bad.contains(number)) {
                throw new IllegalStateException(number + " is bad");
            }
            waiting.remove(number);
            done.add(number);
            return 1;
        }

        @Override
        public void putOff(Integer number, RuntimeException problem) {
            waiting.remove(number);
            putOff.add(number);
        }
    }

    /** Tells how each transaction ended. */
    private final class Told implements PlatformTransactionManager {

        @Override
        public TransactionStatus getTransaction(TransactionDefinition definition) {
            return new SimpleTransactionStatus();
        }

        @Override
        public void commit(TransactionStatus status) {
            transactions.add("committed");
        }

        @Override
        public void rollback(TransactionStatus status) {
            transactions.add("rolled back");
        }
    }
}
