package vn.motcua.notification;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How letters are sent; whether at all is said by {@code spring.mail.host}.
 *
 * @param from the sender's address
 * @param pauses how long to wait after each failure; after the last one it is given up and the city office sees it
 */
@ConfigurationProperties("motcua.mail")
record MailSettings(
        @DefaultValue("khong-tra-loi@motcua.example") String from,
        @DefaultValue({"1m", "5m", "30m", "2h", "12h"}) List<Duration> pauses) {

    /** The part behind the at sign, from which the names of letters are made. */
    String host() {
        return from.substring(from.indexOf('@') + 1);
    }
}
