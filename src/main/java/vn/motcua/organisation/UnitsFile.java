package vn.motcua.organisation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/** A file of units: plain values between commas, the first line names the columns. */
record UnitsFile(String path) {

    private static final String COLUMNS = "code,parent_code,tier,type,name,exchange_code";

    List<Unit> units() {
        List<String> lines = text().lines().toList();
        if (!COLUMNS.equals(lines.get(0))) {
            throw new IllegalStateException(path + " must begin with the line " + COLUMNS);
        }
        return lines.stream().skip(1).filter(line -> !line.isBlank()).map(this::unit).toList();
    }

    private Unit unit(String line) {
        String[] values = line.split(",", -1);
        if (values.length != 6) {
            throw new IllegalStateException(path + ": not six values in the line " + line);
        }
        String parent = values[1].isEmpty() ? null : values[1];
        return new Unit(values[0], values[4], Tier.of(values[2]), values[3], parent, values[5]);
    }

    private String text() {
        try {
            return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(path + " cannot be read", unreadable);
        }
    }
}
