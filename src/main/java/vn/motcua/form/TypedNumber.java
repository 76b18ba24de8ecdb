package vn.motcua.form;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as people write them: dots in groups of three and a decimal comma, or the English way round. */
final class TypedNumber {

    private static final Pattern MEASURE = Pattern.compile("\\s*(?:đồng|vnđ|vnd|đ|m2|m²)\\.?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern DOTTED_GROUPS = Pattern.compile("-?[1-9]\\d{0,2}(?:\\.\\d{3})+(?:,\\d+)?");

    private static final Pattern COMMA_GROUPS = Pattern.compile("-?[1-9]\\d{0,2}(?:,\\d{3})+(?:\\.\\d+)?");

    private static final Pattern PLAIN = Pattern.compile("-?\\d+(?:[.,]\\d+)?");

    private static final int LONGEST = 30;

    private TypedNumber() {}

    /** The number, where the text is one; {@code whole} tells how "1,200" is meant where no decimals can be. */
    static Optional<BigDecimal> read(String text, boolean whole) {
        String bare = MEASURE.matcher(text).replaceFirst("").replaceAll("\\s", "");
        if (bare.length() > LONGEST) {
            return Optional.empty();
        }
        if (DOTTED_GROUPS.matcher(bare).matches()) {
            return Optional.of(new BigDecimal(bare.replace(".", "").replace(',', '.')));
        }
        boolean twoSigns = bare.indexOf(',') != bare.lastIndexOf(',') || bare.contains(".");
        if (COMMA_GROUPS.matcher(bare).matches() && (whole || twoSigns)) {
            return Optional.of(new BigDecimal(bare.replace(",", "")));
        }
        return PLAIN.matcher(bare).matches()
                ? Optional.of(new BigDecimal(bare.replace(',', '.')))
                : Optional.empty();
    }

    /** With groups and the decimal sign of that language. */
    static String written(Number number, Locale locale) {
        return format(number, "#,##0.##########", locale);
    }

    /** As it stands in the box, where groups would only be in the way. */
    static String inBox(Number number) {
        return format(number, "0.##########", Locale.ROOT).replace('.', ',');
    }

    private static String format(Number number, String pattern, Locale locale) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ENGLISH);
        if (!Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) && locale != Locale.ROOT) {
            symbols.setGroupingSeparator('.');
            symbols.setDecimalSeparator(',');
        }
        return new DecimalFormat(pattern, symbols).format(number);
    }
}
