package vn.motcua.form;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;

/** Reads what an answer must keep to. */
final class LimitsReader {

    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1800);

    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2200);

    private final Complaints complaints;

    LimitsReader(Complaints complaints) {
        this.complaints = complaints;
    }

    Limits read(Component component, Kind kind) {
        BigDecimal min = number(component, "min", component.validate("min"));
        BigDecimal max = number(component, "max", component.validate("max"));
        Integer minLength = count(component, "minLength", component.validate("minLength"));
        Integer maxLength = count(component, "maxLength", component.validate("maxLength"));
        complaints.addIf(min != null && max != null && min.compareTo(max) > 0, component, "range", min, max);
        complaints.addIf(minLength != null && maxLength != null && minLength > maxLength, component, "range",
                minLength, maxLength);
        return new Limits(component.isRequired(), pattern(component),
                component.property("example"), min == null ? least(kind) : min, max == null ? most(kind) : max,
                minLength, maxLength, count(component, "decimalDigits", component.value("decimalDigits")));
    }

    private static BigDecimal least(Kind kind) {
        return kind == Kind.YEAR ? FIRST_YEAR : kind == Kind.MONEY || kind == Kind.AREA ? BigDecimal.ZERO : null;
    }

    private static BigDecimal most(Kind kind) {
        return kind == Kind.YEAR ? LAST_YEAR : null;
    }

    private String pattern(Component component) {
        String regex = component.validate("pattern");
        if (regex == null) {
            return null;
        }
        complaints.addIf(component.property("example") == null, component, "pattern-example");
        try {
            complaints.addIf(PatternCheck.isSlow(regex), component, "pattern-slow", regex);
            return regex;
        } catch (PatternSyntaxException failure) {
            complaints.add(component.place(), "pattern", regex, failure.getDescription());
            return null;
        }
    }

    private BigDecimal number(Component component, String name, String text) {
        if (text == null) {
            return null;
        }
        Optional<BigDecimal> number = Component.number(text);
        complaints.addIf(number.isEmpty(), component, "number", name, text);
        return number.orElse(null);
    }

    private Integer count(Component component, String name, String text) {
        BigDecimal number = number(component, name, text);
        if (number == null) {
            return null;
        }
        boolean countable = number.signum() >= 0 && number.scale() <= 0 && number.precision() < 10;
        complaints.addIf(!countable, component, "number", name, text);
        return countable ? number.intValue() : null;
    }
}
