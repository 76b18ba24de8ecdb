package vn.motcua.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What uploads of a test left behind in the folder of temporary files; other programs may use it at the same time. */
final class TemporaryFiles {

    private static final Set<Path> BEFORE = found();

    private TemporaryFiles() {}

    static List<Path> left() {
        return found().stream().filter(file -> !BEFORE.contains(file)).toList();
    }

    private static Set<Path> found() {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("motcua-document-"))
                    .collect(Collectors.toSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
