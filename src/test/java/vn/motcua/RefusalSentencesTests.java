package vn.motcua;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every refusal tells the person what to do, in both languages: each code in the source has its sentence. */
class RefusalSentencesTests {

    private static final Pattern CODE =
            Pattern.compile("Refusal\\.(?:of\\(\\s*(?:Refusal\\.)?Kind\\.\\w+,|invalid\\()\\s*\"([a-z.-]+)\"");

    @ParameterizedTest
    @ValueSource(strings = {"", "_en"})
    void everyRefusalInTheSourceHasItsSentence(String language) throws IOException {
        Properties sentences = sentences(language);

        assertThat(codes()).hasSizeGreaterThan(20).allSatisfy(code -> assertThat(sentences).containsKey(code));
    }

    private static Set<String> codes() throws IOException {
        Set<String> codes = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source : sources.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher matcher = CODE.matcher(Files.readString(source));
                while (matcher.find()) {
                    codes.add(matcher.group(1));
                }
            }
        }
        return codes;
    }

    private static Properties sentences(String language) throws IOException {
        Properties all = new Properties();
        try (Stream<Path> bundles = Files.walk(Path.of("src/main/resources"))) {
            for (Path bundle : bundles.filter(path -> isBundle(path, language)).toList()) {
                try (Reader reader = Files.newBufferedReader(bundle)) {
                    all.load(reader);
                }
            }
        }
        return all;
    }

    private static boolean isBundle(Path path, String language) {
        String name = path.getFileName().toString();
        return name.endsWith(language + ".properties") && (!language.isEmpty() || !name.contains("_en"))
                && path.toString().contains("messages");
    }
}
