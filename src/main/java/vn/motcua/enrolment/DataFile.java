package vn.motcua.enrolment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/**
 * A file of plain values between commas; lines that begin with # are remarks, the first other line names the columns.
 *
 * @param path where it lies
 * @param columns the names of its columns
 */
record DataFile(String path, String columns) {

    List<List<String>> rows() {
        List<String> lines = text().lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        if (!columns.equals(lines.get(0))) {
            throw new IllegalStateException(path + " must begin with the line " + columns);
        }
        return lines.stream().skip(1).map(this::row).toList();
    }

    private List<String> row(String line) {
        List<String> values = List.of(line.split(",", -1));
        if (values.size() != columns.split(",").length) {
            throw new IllegalStateException(path + ": not as many values as columns in the line " + line);
        }
        return values;
    }

    private String text() {
        try {
            return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(path + " cannot be read", unreadable);
        }
    }
}
