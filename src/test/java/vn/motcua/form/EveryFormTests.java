package vn.motcua.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EveryFormTests {

    private final FormCheck check = new FormCheck((code, tier) -> true);

    @ParameterizedTest
    @MethodSource("files")
    void canBeReadAndChecked(Path file) throws IOException {
        FormSchema schema = FormSchema.read(file.toString(), Files.readString(file));

        assertThat(file.getFileName()).hasToString(schema.key() + ".form");
        assertThat(check.problems(schema, Answers.none(), Set.of())).allSatisfy(problem ->
                assertThat(problem.code()).isIn("form.required", "form.document-missing"));
    }

    static Stream<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(Path.of("forms"))) {
            return all.filter(file -> file.toString().endsWith(".form")).sorted().toList().stream();
        }
    }
}
