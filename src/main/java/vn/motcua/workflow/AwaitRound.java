package vn.motcua.workflow;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.stereotype.Component;
import vn.motcua.enrolment.EnrolmentEntries;
import vn.motcua.enrolment.Round;
import vn.motcua.organisation.CityClock;

/**
 * The drawn step {@code awaitRound}: looks whether the round in which the dossier was filed is over, and until when it is
 * to be waited for.
 *
 * <p>It is asked again when the timer ends: a round may have been prolonged in the meantime.
 */
@Component("awaitRound")
class AwaitRound implements JavaDelegate {

    /** The variable of the block that says when the waiting ends. */
    private static final String CLOSES = "roundCloses";

    private final EnrolmentEntries entries;

    AwaitRound(EnrolmentEntries entries) {
        this.entries = entries;
    }

    @Override
    public void execute(DelegateExecution block) {
        UUID dossier = Variables.dossier(block);
        Round round = entries.enter(dossier, block.getProcessInstanceId());
        block.setVariable(CLOSES, OffsetDateTime.ofInstant(round.closes(), CityClock.ZONE).toString());
        Variables.decide(block, outcome(round));
    }

    /** By the engine's own time, which is the city's: the timer has just ended by it. */
    private static String outcome(Round round) {
        boolean over = !ClockUtil.getCurrentTime().toInstant().isBefore(round.closes());
        return !over ? "open" : round.isMain() ? "main" : "later";
    }
}
