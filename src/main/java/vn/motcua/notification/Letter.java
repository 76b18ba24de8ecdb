package vn.motcua.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Writes the letter of a notice: the sentences of the inbox, the way to the dossier, and nothing else. */
@Component
class Letter {

    private final NoticeWords words;
    private final MailLanguages languages;
    private final MessageSource messages;
    private final MailSettings settings;
    private final String site;

    Letter(
            NoticeWords words,
            MailLanguages languages,
            MessageSource messages,
            MailSettings settings,
            @Value("${motcua.site.address:http://localhost:8080}") String site) {
        this.words = words;
        this.languages = languages;
        this.messages = messages;
        this.settings = settings;
        this.site = site;
    }

    /**
     * The letter to that address. Its name follows from the notice: if it should be sent twice, it is known to be the
     * same.
     */
    MimeMessage write(JavaMailSender sender, StoredNotice stored, String address) throws MessagingException {
        Locale language = languages.of(stored.notice().to().account());
        MimeMessage letter = sender.createMimeMessage();
        MimeMessageHelper helper = new MimeMessageHelper(letter, StandardCharsets.UTF_8.name());
        helper.setFrom(settings.from());
        helper.setTo(address);
        helper.setSubject(words.title(stored.notice(), language));
        helper.setText(text(stored.notice(), language));
        letter.setHeader("Auto-Submitted", "auto-generated");
        letter.setHeader("Content-Language", language.getLanguage());
        letter.setHeader("Message-ID", "<notice-" + stored.id() + "@" + settings.host() + ">");
        return letter;
    }

    private String text(Notice notice, Locale language) {
        String page = site + "/dossiers/" + notice.about().code();
        return String.join("\n\n",
                messages.getMessage("mail.greeting", null, language),
                words.title(notice, language) + ".\n" + words.text(notice, language),
                messages.getMessage("mail.link", new Object[] {page}, language),
                messages.getMessage("mail.closing", null, language));
    }
}
