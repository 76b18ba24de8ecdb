package vn.motcua.watch;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.boot.logging.logback.StructuredLogEncoder;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.mock.env.MockEnvironment;

/** A city's log is lines of JSON, each with the fields by which its collector finds what belongs together. */
class StructuredLogTests {

    @Test
    void aLineOfTheCitysLogSaysInWhichRequestAboutWhichDossierAndWhatKindOfAccount() throws IOException {
        LoggerContext loggers = new LoggerContext();
        loggers.setMDCAdapter(MDC.getMDCAdapter());
        loggers.putObject(Environment.class.getName(), new MockEnvironment());
        StructuredLogEncoder encoder = new StructuredLogEncoder();
        encoder.setContext(loggers);
        encoder.setFormat(formatOfTheCity());
        encoder.start();
        LoggingEvent event = new LoggingEvent(
                "", loggers.getLogger("vn.motcua.web.Incidents"), Level.ERROR, "Incident {}", new IllegalStateException("lost"),
                new Object[] {"K7QF-2M9X"});

        String line;
        try (LogContext request = LogContext.request("K7QF-2M9X")) {
            LogContext.actor("officer");
            LogContext.about("000.07.19.H26-261122-0042");
            line = new String(encoder.encode(event), StandardCharsets.UTF_8);
        }

        assertThat(line.strip().lines()).hasSize(1);
        JsonNode told = new ObjectMapper().readTree(line);
        assertThat(told.path("request").asText()).isEqualTo("K7QF-2M9X");
        assertThat(told.path("actor").asText()).isEqualTo("officer");
        assertThat(told.path("dossier").asText()).isEqualTo("000.07.19.H26-261122-0042");
        assertThat(told.path("message").asText()).isEqualTo("Incident K7QF-2M9X");
        assertThat(told.at("/error/stack_trace").asText()).contains("IllegalStateException: lost");
    }

    private static String formatOfTheCity() throws IOException {
        return new YamlPropertySourceLoader()
                .load("city", new ClassPathResource("application-postgresql.yml")).get(0)
                .getProperty("logging.structured.format.console").toString();
    }
}
