package vn.motcua.notification;

import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** In which language each person wants letters; Vietnamese until he says otherwise. */
@Component
public class MailLanguages {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final JdbcClient jdbc;

    MailLanguages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The language of letters to that account. */
    public Locale of(String account) {
        return jdbc.sql("select language from notice_reader where account = :account")
                .param("account", account)
                .query(String.class)
                .optional()
                .map(Locale::forLanguageTag)
                .orElse(VIETNAMESE);
    }

    /** Remembers the choice: English, or else Vietnamese. */
    @Transactional
    public void choose(String account, String language) {
        jdbc.sql("delete from notice_reader where account = :account").param("account", account).update();
        jdbc.sql("insert into notice_reader (account, language) values (:account, :language)")
                .param("account", account)
                .param("language", "en".equals(language) ? "en" : VIETNAMESE.getLanguage())
                .update();
    }
}
