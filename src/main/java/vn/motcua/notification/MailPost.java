package vn.motcua.notification;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Whether letters go out at all: only where the operator named a mail server. */
@Component
public class MailPost {

    private final boolean on;

    MailPost(ObjectProvider<JavaMailSender> sender) {
        this.on = sender.getIfAvailable() != null;
    }

    /** Whether a mail server is configured. */
    public boolean isOn() {
        return on;
    }
}
