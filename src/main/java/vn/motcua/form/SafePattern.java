package vn.motcua.form;

import java.util.regex.Pattern;

/** A designer's regular expression, matched in so many steps and no more. */
final class SafePattern {

    private static final int MOST_STEPS = 1_000_000;

    private final Pattern pattern;

    private SafePattern(Pattern pattern) {
        this.pattern = pattern;
    }

    /** Throws {@link java.util.regex.PatternSyntaxException} where it is none. */
    static SafePattern of(String regex) {
        return new SafePattern(Pattern.compile(regex));
    }

    /** Whether it is found in the text, as form-js looks for it; what takes too many steps is not. */
    boolean isFoundIn(String text) {
        return Boolean.TRUE.equals(find(text, MOST_STEPS));
    }

    /** Whether the search ends within so many steps. */
    boolean endsWithin(int steps, String text) {
        return find(text, steps) != null;
    }

    private Boolean find(String text, int steps) {
        try {
            return pattern.matcher(new CountedText(text, new int[] {steps})).find();
        } catch (TooManySteps | StackOverflowError tooMuch) {
            return null;
        }
    }

    /** Counts how often the matcher looks at a character; parts of the text count together. */
    private record CountedText(CharSequence text, int[] left) implements CharSequence {

        @Override
        public char charAt(int index) {
            if (--left[0] < 0) {
                throw new TooManySteps();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return new CountedText(text.subSequence(start, end), left);
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }

    private static final class TooManySteps extends RuntimeException {

        TooManySteps() {
            super(null, null, false, false);
        }
    }
}
