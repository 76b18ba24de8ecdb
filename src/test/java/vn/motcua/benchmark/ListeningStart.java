package vn.motcua.benchmark;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import org.springframework.boot.builder.SpringApplicationBuilder;
import vn.motcua.MotCuaApplication;

/** Starts a city once, ends it, and hears what one of its loggers says meanwhile. */
final class ListeningStart {

    private ListeningStart() {}

    static void run(Database database, Logger log, Appender<ILoggingEvent> listener) {
        new SpringApplicationBuilder(MotCuaApplication.class)
                .initializers(context -> log.addAppender(listener))
                .profiles("demo", "postgresql")
                .run(City.arguments(database, java.util.Map.of()))
                .close();
        log.detachAppender(listener);
    }
}
