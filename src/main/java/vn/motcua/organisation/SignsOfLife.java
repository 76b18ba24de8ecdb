package vn.motcua.organisation;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import vn.motcua.background.BackgroundWorker;

/** Gives the sign of life of this node at its start and every few seconds. */
@Component
@ConditionalOnProperty(name = "motcua.outages.watch", havingValue = "true", matchIfMissing = true)
class SignsOfLife extends BackgroundWorker {

    private static final Logger LOG = LoggerFactory.getLogger(SignsOfLife.class);

    private final SignOfLife sign;

    SignsOfLife(SignOfLife sign) {
        super("sign-of-life", Duration.ofSeconds(5));
        this.sign = sign;
    }

    @Override
    protected boolean beginsAtOnce() {
        return true;
    }

    @Override
    protected void work() {
        sign.give().ifPresent(outage -> LOG.warn(
                "The product did not work from {} to {}; recorded as outage {}",
                outage.from(), outage.to(), outage.id()));
    }

    @Override
    protected void tell(RuntimeException problem) {
        if (problem instanceof DataAccessException || problem instanceof TransactionException) {
            LOG.warn("The sign of life could not be written: {}", problem.getMessage());
        } else {
            super.tell(problem);
        }
    }
}
