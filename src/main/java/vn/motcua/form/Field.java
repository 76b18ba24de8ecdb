package vn.motcua.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import vn.motcua.refusal.FieldProblem;

/**
 * One input of a form.
 *
 * @param key under which the answer is stored
 * @param type the shape of the input
 * @param kind what the answer is about
 * @param name the label
 * @param help the hint, {@link Words#NONE} where there is none
 * @param limits what the answer must keep to
 * @param options the answers among which to choose, empty where it is typed
 * @param filling how it is filled in
 * @param hide when it is left out
 */
public record Field(String key, FieldType type, Kind kind, Words name, Words help, Limits limits,
        List<Option> options, Filling filling, Condition hide) implements Item {

    /** Keeps its own copy of the options. */
    public Field {
        options = List.copyOf(options);
    }

    /** The label in Vietnamese. */
    public String label() {
        return name.vi();
    }

    /** The label in English, null where nobody wrote it yet. */
    public String labelEn() {
        return name.en();
    }

    /** The label in that language. */
    public String labelIn(Locale locale) {
        return name.in(locale);
    }

    /** The hint in Vietnamese, or null. */
    public String hint() {
        return help.vi();
    }

    /** The hint in English, or null. */
    public String hintEn() {
        return help.en();
    }

    /** Whether it must be answered while it is shown. */
    public boolean required() {
        return limits.required();
    }

    /** The regular expression, or null. */
    public String pattern() {
        return limits.pattern();
    }

    /** The smallest number, or null. */
    public BigDecimal min() {
        return limits.min();
    }

    /** The greatest number, or null. */
    public BigDecimal max() {
        return limits.max();
    }

    /** The fewest characters, or null. */
    public Integer minLength() {
        return limits.minLength();
    }

    /** The most characters, or null. */
    public Integer maxLength() {
        return limits.maxLength();
    }

    /** An answer that would do, as a person types it: the designer's, else that of the kind, else null. */
    public String example() {
        if (limits.example() != null) {
            return limits.example();
        }
        if (isUnit()) {
            return "commune".equals(unitTier()) ? kind.example() : null;
        }
        return type == FieldType.DATE ? TypedDate.EXAMPLE : kind.example();
    }

    /** What of the signed-in account goes in: name, personalId, phone, email, address, or null. */
    public String prefill() {
        return filling.prefill();
    }

    /** The token for the browser, or null. */
    public String autocomplete() {
        return filling.autocomplete();
    }

    /** The tier whose units may be picked: commune, district, department, or null. */
    public String unitTier() {
        return filling.unitTier();
    }

    /** The lane unit, commune or district, to which the unit picked here points, or null. */
    public String route() {
        return filling.route();
    }

    /** Which schools may be picked, or null. */
    public Filling.OfSchools school() {
        return filling.school();
    }

    /** How the templates draw it. */
    public FieldLook look() {
        return new FieldLook(this);
    }

    /** The problem of this field among those, or null. */
    public FieldProblem problemIn(List<FieldProblem> problems) {
        return problems.stream().filter(problem -> problem.field().equals(key)).findFirst().orElse(null);
    }

    @Override
    public String shape() {
        return "field";
    }

    boolean whole() {
        return kind.whole() || limits.decimals() != null && limits.decimals() == 0;
    }

    boolean isUnit() {
        return kind == Kind.UNIT;
    }

    boolean isSchool() {
        return kind == Kind.SCHOOL;
    }
}
