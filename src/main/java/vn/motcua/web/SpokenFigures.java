package vn.motcua.web;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Sizes, numbers and hashes, short enough to be read. */
final class SpokenFigures {

    private static final long KILO = 1024;
    private static final int HASH_END = 4;

    private SpokenFigures() {}

    static String size(long bytes, Locale language) {
        if (bytes < KILO * KILO) {
            return format("#,##0", Math.ceil((double) bytes / KILO), language) + " KB";
        }
        return format("#,##0.#", (double) bytes / (KILO * KILO), language) + " MB";
    }

    static String number(long number, Locale language) {
        return format("#,##0", number, language);
    }

    static String shortHash(String hash) {
        if (hash == null || hash.length() <= 2 * HASH_END) {
            return hash == null ? "" : hash;
        }
        return hash.substring(0, HASH_END) + "…" + hash.substring(hash.length() - HASH_END);
    }

    static String fileKind(String mediaType) {
        String subtype = mediaType == null ? "" : mediaType.replaceFirst(".*/", "").replaceFirst(";.*", "");
        return switch (subtype) {
            case "pdf" -> "PDF";
            case "jpeg" -> "JPG";
            case "png" -> "PNG";
            case "csv" -> "CSV";
            default -> "…";
        };
    }

    private static String format(String pattern, double number, Locale language) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(language)).format(number);
    }
}
