package vn.motcua.form;

import java.util.List;
import java.util.Locale;

/**
 * Words between the inputs: headings, paragraphs, lists and rules.
 *
 * @param id the id of the component
 * @param source the text in simple Markdown
 * @param hide when it is left out
 */
public record Text(String id, Words source, Condition hide) implements Item {

    /** What it is made of, in that language. */
    public List<Block> blocks(Locale locale) {
        return Markdown.read(source.in(locale));
    }

    @Override
    public String shape() {
        return "text";
    }

    /** What a block is. */
    public enum Shape {
        /** A heading. */
        HEADING,
        /** A paragraph. */
        PARAGRAPH,
        /** A list, each line a point of it. */
        LIST,
        /** A line across. */
        RULE
    }

    /**
     * A part of the text.
     *
     * @param shape what it is
     * @param lines its lines, each in parts of one style
     */
    public record Block(Shape shape, List<List<Run>> lines) {}

    /**
     * Words of one style.
     *
     * @param words the words, which are never markup
     * @param strong whether they are stressed
     * @param link where they lead, or null
     */
    public record Run(String words, boolean strong, String link) {}
}
