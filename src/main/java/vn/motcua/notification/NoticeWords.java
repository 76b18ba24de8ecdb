package vn.motcua.notification;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.CityClock;
import vn.motcua.service.Services;

/** Puts notices into sentences, in the reader's language; the same in the inbox and in the letter. */
@Component
public class NoticeWords {

    private final MessageSource messages;
    private final Services services;

    NoticeWords(MessageSource messages, Services services) {
        this.messages = messages;
        this.services = services;
    }

    /** The heading: what happened. */
    public String title(Notice notice, Locale language) {
        return words(notice, "title", language);
    }

    /** The sentence below it: to which dossier, until when, what to do. */
    public String text(Notice notice, Locale language) {
        return words(notice, "text", language);
    }

    private String words(Notice notice, String part, Locale language) {
        return messages.getMessage(
                "notice." + notice.kind().code() + "." + part,
                new Object[] {
                    notice.about().code(),
                    serviceName(notice.about().service(), language),
                    notice.at() == null ? "" : moment(notice.at(), language),
                    notice.what() == null ? "" : notice.what()
                },
                language);
    }

    private String serviceName(String key, Locale language) {
        boolean english = language.getLanguage().equals("en");
        return services.find(key)
                .map(service -> english ? service.sheet().nameEn() : service.sheet().name())
                .orElse(key);
    }

    private String moment(Instant instant, Locale language) {
        ZonedDateTime local = instant.atZone(CityClock.ZONE);
        String weekday = messages.getMessage("web.weekday." + local.getDayOfWeek().getValue(), null, language);
        String day = local.getDayOfMonth() + "/" + local.getMonthValue() + "/" + local.getYear();
        String date = messages.getMessage("web.date", new Object[] {weekday, day}, language);
        return date + ", %02d:%02d".formatted(local.getHour(), local.getMinute());
    }
}
