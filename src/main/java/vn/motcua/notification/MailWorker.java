package vn.motcua.notification;

import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.motcua.background.BackgroundWorker;

/** Looks once a second on each node for letters to send; only where a mail server is named. */
@Component
@ConditionalOnProperty("spring.mail.host")
class MailWorker extends BackgroundWorker {

    private final MailOutbox outbox;

    MailWorker(MailOutbox outbox) {
        super("letters", Duration.ofSeconds(1));
        this.outbox = outbox;
    }

    @Override
    protected void work() {
        outbox.send();
    }
}
