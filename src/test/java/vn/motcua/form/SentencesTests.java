package vn.motcua.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class SentencesTests {

    @Test
    void noApostropheSwallowsWhatFollowsIt() throws IOException {
        for (String bundle : List.of("/messages/form.properties", "/messages/form_en.properties")) {
            assertThat(properties(bundle).values())
                    .allSatisfy(text -> assertThat((String) text).isNotBlank().doesNotContain("'"));
        }
    }

    @Test
    void theMachinesLanguageDoesNotMatter() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.ENGLISH);
            assertThat(Sentences.in(Locale.forLanguageTag("vi"), "form.yes")).isEqualTo("Có");
        } finally {
            Locale.setDefault(before);
        }
    }

    private static Properties properties(String name) throws IOException {
        try (Reader reader = new InputStreamReader(SentencesTests.class.getResourceAsStream(name),
                StandardCharsets.UTF_8)) {
            Properties properties = new Properties();
            properties.load(reader);
            return properties;
        }
    }
}
