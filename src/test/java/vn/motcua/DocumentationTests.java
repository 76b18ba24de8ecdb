package vn.motcua;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the documents name exists: links, rooms, tests. */
class DocumentationTests {

    private static final Pattern LINK = Pattern.compile("\\]\\(((?!https?:|#)[^)#]+)");
    private static final Pattern TEST = Pattern.compile("`(\\w+Tests)(?:\\.(\\w+))?`");

    @Test
    void everyLinkLeadsSomewhere() throws IOException {
        for (Path page : pages()) {
            Matcher link = LINK.matcher(Files.readString(page));
            while (link.find()) {
                Path target = page.toAbsolutePath().getParent().resolve(link.group(1));
                assertThat(target).as("link in " + page).exists();
            }
        }
    }

    @Test
    void everyTestThatAPageNamesExists() throws IOException {
        String sources = sources();
        for (Path page : pages()) {
            Matcher test = TEST.matcher(Files.readString(page));
            while (test.find()) {
                assertThat(sources).as("named in " + page).contains("class " + test.group(1));
                if (test.group(2) != null) {
                    assertThat(sources).as("named in " + page).contains("void " + test.group(2) + "(");
                }
            }
        }
    }

    @Test
    void theReadmeNamesEveryRoom() throws IOException {
        String readme = Files.readString(Path.of("README.md"));

        assertThat(rooms()).allSatisfy(room -> assertThat(readme).contains("`" + room + "`"));
    }

    private static Set<String> rooms() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("src/main/java/vn/motcua"))) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> docs = Files.walk(Path.of("docs"))) {
            return Stream.concat(Stream.of(Path.of("README.md")), docs.filter(path -> path.toString().endsWith(".md")))
                    .toList();
        }
    }

    private static String sources() throws IOException {
        StringBuilder sources = new StringBuilder();
        try (Stream<Path> tests = Files.walk(Path.of("src/test/java"))) {
            for (Path test : tests.filter(Files::isRegularFile).toList()) {
                sources.append(Files.readString(test));
            }
        }
        return sources.toString();
    }
}
