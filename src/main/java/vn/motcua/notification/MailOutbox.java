package vn.motcua.notification;

import jakarta.mail.MessagingException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.background.BackgroundWorker;
import vn.motcua.organisation.CityClock;
import vn.motcua.security.Account;
import vn.motcua.security.Accounts;

/**
 * Sends the letters that wait: each is claimed by one node, tried again with growing pauses, and never lost in silence
 * (invariant I6).
 *
 * <p>A node that dies between the sending and the commit leaves the letter to another: it may go out twice, under one name.
 */
@Component
class MailOutbox {

    private static final Logger log = LoggerFactory.getLogger(MailOutbox.class);
    private static final int PROBLEM_LENGTH = 500;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final ObjectProvider<JavaMailSender> sender;
    private final Accounts accounts;
    private final Letter letter;
    private final MailSettings settings;
    private final CityClock clock;

    MailOutbox(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            ObjectProvider<JavaMailSender> sender,
            Accounts accounts,
            Letter letter,
            MailSettings settings,
            CityClock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.sender = sender;
        this.accounts = accounts;
        this.letter = letter;
        this.settings = settings;
        this.clock = clock;
    }

    /** Sends all that wait at this moment; returns how many were handled, sent or not. */
    int send() {
        int handled = 0;
        while (!BackgroundWorker.isToEnd() && Boolean.TRUE.equals(transaction.execute(status -> sendNext()))) {
            handled++;
        }
        return handled;
    }

    private boolean sendNext() {
        JavaMailSender post = sender.getIfAvailable();
        Optional<StoredNotice> next = post == null ? Optional.empty() : claim();
        next.ifPresent(notice -> send(post, notice));
        return next.isPresent();
    }

    private Optional<StoredNotice> claim() {
        return jdbc.sql("select * from notice where mail_at <= :now order by mail_at limit 1 for update skip locked")
                .param("now", Timestamp.from(clock.instant()))
                .query(Inboxes::notice)
                .optional();
    }

    private void send(JavaMailSender post, StoredNotice notice) {
        String address = accounts.find(notice.notice().to().account()).map(Account::email).orElse("");
        if (address == null || address.isBlank()) {
            // Whoever left no address reads his inbox; that is no failure.
            jdbc.sql("update notice set mail_at = null where id = :id").param("id", notice.id()).update();
            return;
        }
        try {
            post.send(letter.write(post, notice, address));
            jdbc.sql("update notice set mail_at = null, mailed_at = :now, mail_problem = null where id = :id")
                    .param("now", Timestamp.from(clock.instant()))
                    .param("id", notice.id())
                    .update();
        } catch (MailException | MessagingException problem) {
            postpone(notice.id(), problem, address);
        }
    }

    private void postpone(long notice, Exception problem, String address) {
        List<Duration> pauses = settings.pauses();
        int attempts = jdbc.sql("select mail_attempts from notice where id = :id").param("id", notice)
                .query(Integer.class).single();
        Instant now = clock.instant();
        boolean last = attempts >= pauses.size();
        String words = String.valueOf(problem.getMessage()).replace(address, "…");
        log.warn("The letter of notice {} could not be sent ({} times): {}", notice, attempts + 1, words);
        jdbc.sql("""
                update notice set mail_attempts = mail_attempts + 1, mail_at = :next, mail_given_up = :givenUp,
                       mail_problem = :problem
                where id = :id
                """)
                .param("next", last ? null : Timestamp.from(now.plus(pauses.get(attempts))))
                .param("givenUp", last ? Timestamp.from(now) : null)
                .param("problem", words.substring(0, Math.min(PROBLEM_LENGTH, words.length())))
                .param("id", notice)
                .update();
    }
}
