package vn.motcua.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class BundlesTests {

    @ParameterizedTest
    @MethodSource("bundles")
    void everySentenceExistsInBothLanguages(Resource vietnamese) throws IOException {
        Resource english = vietnamese.createRelative(
                vietnamese.getFilename().replace(".properties", "_en.properties"));

        assertThat(keys(english)).isEqualTo(keys(vietnamese));
    }

    @Test
    void aCodeWithoutASentenceIsToldInGeneralWords() {
        Words words = new Words(Bundles.read());

        assertThat(words.ofRefusal(Language.VIETNAMESE, "nothing.like-it"))
                .isEqualTo("Yêu cầu này không thực hiện được.");
    }

    @Test
    void theMachinesOwnLanguageChangesNothing() {
        assertThat(new Words(Bundles.read()).in(Language.VIETNAMESE, "web.nav.tracking")).isEqualTo("Tra cứu");
        assertThat(new Words(Bundles.read()).in(Language.ENGLISH, "web.nav.tracking")).isEqualTo("Track");
    }

    static Resource[] bundles() throws IOException {
        Resource[] all = new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties");
        return Arrays.stream(all)
                .filter(bundle -> !bundle.getFilename().contains("_"))
                .toArray(Resource[]::new);
    }

    private static Set<String> keys(Resource bundle) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(bundle.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties.stringPropertyNames();
    }
}
