package vn.motcua.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What uploads left behind in the folder of temporary files. */
final class TemporaryFiles {

    private TemporaryFiles() {}

    static List<Path> left() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("motcua-document-"))
                    .toList();
        }
    }
}
