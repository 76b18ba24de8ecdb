package vn.motcua.benchmark;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Copies rows that the product or the engine wrote, by the thousand and inside the server: each copy has ids of its own,
 * made from those of the original and the copy's number, and is in all else a row as it is in a city.
 */
final class Copies {

    private static final int VERSION_IN_ORDER = 7;
    /** Letters of an id that tell its place. */
    private static final int BEGINNING = 16;

    private final Original original;
    private final Map<String, String> varied = new HashMap<>();

    Copies(Original original) {
        this.original = original;
    }

    /** A column that differs from copy to copy: an expression in which {@code n} is the copy's number. */
    Copies vary(String column, String expression) {
        varied.put(column, expression);
        return this;
    }

    /** Adds the copies of those numbers; returns how many rows. */
    long add(JdbcClient jdbc, long from, long to) {
        long added = 0;
        for (Original.Row row : original.rows()) {
            added += addOf(jdbc, row, from, to);
        }
        return added;
    }

    /** Adds the rows of one table alone. */
    long addOf(JdbcClient jdbc, String table, long from, long to) {
        long added = 0;
        for (Original.Row row : original.rows()) {
            added += row.table().equals(table) ? addOf(jdbc, row, from, to) : 0;
        }
        return added;
    }

    Original original() {
        return original;
    }

    /** The id that stands in that copy for one of the original's: in the order of the copies where it is in that of time. */
    static String idOf(String id, long number) {
        try {
            String any = HexFormat.of().formatHex(MessageDigest.getInstance("MD5")
                    .digest((id + number).getBytes(StandardCharsets.US_ASCII)));
            String hex = isInOrderOfTime(id) ? "%016x".formatted(number) + any.substring(BEGINNING) : any;
            return hex.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has MD5", impossible);
        }
    }

    static UUID idOf(UUID id, long number) {
        return UUID.fromString(idOf(id.toString(), number));
    }

    /** The same in the server, where the number is {@code n}. */
    private static String idAsSql(String id) {
        String any = "md5('" + id + "' || n)";
        return (isInOrderOfTime(id)
                ? "(lpad(to_hex(n), " + BEGINNING + ", '0') || substr(" + any + ", " + (BEGINNING + 1) + "))"
                : any) + "::uuid";
    }

    /** A dossier's id is, the engine's are not. */
    private static boolean isInOrderOfTime(String id) {
        return UUID.fromString(id).version() == VERSION_IN_ORDER;
    }

    private long addOf(JdbcClient jdbc, Original.Row row, long from, long to) {
        StringBuilder columns = new StringBuilder();
        StringBuilder values = new StringBuilder();
        row.values().forEach((column, value) -> {
            if (value != null) {
                columns.append(columns.isEmpty() ? "" : ", ").append(column);
                values.append(values.isEmpty() ? "" : ", ").append(expression(row, column, value));
            }
        });
        return jdbc.sql("insert into " + row.table() + " (" + columns + ") select " + values
                        + " from generate_series(" + from + "::bigint, " + (to - 1) + "::bigint) n")
                .update();
    }

    private String expression(Original.Row row, String column, String value) {
        String own = varied.getOrDefault(row.table() + "." + column, varied.get(column));
        String type = row.types().get(column);
        if (own != null) {
            return "(" + own.replace("$value", quoted(value)) + ")::" + type;
        }
        if (type.equals("uuid") && original.ids().contains(value)) {
            return idAsSql(value);
        }
        Matcher id = Original.ID.matcher(value);
        StringBuilder text = new StringBuilder();
        int end = 0;
        while (id.find()) {
            if (original.ids().contains(id.group())) {
                text.append(quoted(value.substring(end, id.start())))
                        .append(" || ").append(idAsSql(id.group())).append("::text || ");
                end = id.end();
            }
        }
        return "(" + text + quoted(value.substring(end)) + ")::" + type;
    }

    private static String quoted(String value) {
        return "'" + value.replace("'", "''") + "'";
    }
}
