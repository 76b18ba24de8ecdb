package vn.motcua.form;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What an answer is about, where the shape of the input does not say it. */
public enum Kind {
    /** Nothing in particular. */
    PLAIN(null, FieldType.values()),
    /** A number of an identity card: nine digits on the old ones, twelve on the new. */
    PERSONAL_ID("001090012345", FieldType.TEXT),
    /** A number of an enterprise, with the three digits of a branch where it has any. */
    BUSINESS_ID("0101234567", FieldType.TEXT),
    /** A telephone number. */
    PHONE("0912 345 678", FieldType.TEXT),
    /** An address for electronic mail. */
    EMAIL("ten@example.vn", FieldType.TEXT),
    /** An amount in whole dong. */
    MONEY("75.000", FieldType.NUMBER),
    /** An area in square metres. */
    AREA("62,5", FieldType.NUMBER),
    /** A school of the city, by its code. */
    SCHOOL(null, FieldType.SELECT),
    /** A unit of the city, by its code. */
    UNIT("Phường Trúc Bạch, Quận Ba Đình", FieldType.TEXT, FieldType.SELECT),
    /** The full name of a person. */
    PERSON_NAME("Nguyễn Văn An", FieldType.TEXT),
    /** A year. */
    YEAR("1990", FieldType.NUMBER);

    private final String example;
    private final Set<FieldType> types;

    Kind(String example, FieldType... types) {
        this.example = example;
        this.types = EnumSet.copyOf(Arrays.asList(types));
    }

    /** The word of the schema, such as {@code personal-id}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Kind> ofWord(String word) {
        return Arrays.stream(values()).filter(kind -> kind != PLAIN && kind.word().equals(word)).findFirst();
    }

    String example() {
        return example;
    }

    boolean goesWith(FieldType type) {
        return types.contains(type);
    }

    boolean whole() {
        return this == MONEY || this == YEAR;
    }
}
