package vn.motcua.dossier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** The command {@code --verify-events}: verifies all chains at the start and says what it found. */
@Component
class VerifyEvents implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(VerifyEvents.class);

    private final EventChains chains;

    VerifyEvents(EventChains chains) {
        this.chains = chains;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!arguments.containsOption("verify-events")) {
            return;
        }
        EventChains.Findings findings = chains.verify();
        if (findings.clean()) {
            log.info("{} events verified, nothing was changed", findings.events());
        } else {
            log.error("{} events verified: {} are broken, {} dossiers were cut; the first is {}",
                    findings.events(), findings.broken(), findings.cut(), findings.firstBroken());
        }
    }
}
