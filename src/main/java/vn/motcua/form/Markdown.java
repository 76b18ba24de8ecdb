package vn.motcua.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.form.Text.Block;
import vn.motcua.form.Text.Run;
import vn.motcua.form.Text.Shape;

/** The little of Markdown that a form needs; all else, HTML above all, stays the text that it is. */
final class Markdown {

    private static final Pattern BLANK = Pattern.compile("\\n\\s*\\n");

    private static final Pattern HEADING = Pattern.compile("#{1,6} +");

    private static final Pattern POINT = Pattern.compile("[-*] +");

    private static final Pattern RULE = Pattern.compile("-{3,}|\\*{3,}");

    /** Stressed words, or a link to the web or within the site. */
    private static final Pattern INLINE =
            Pattern.compile("\\*\\*([^*]+)\\*\\*|\\[([^\\]]+)\\]\\((https://[^\\s)]+|/[^\\s)/][^\\s)]*)\\)");

    private Markdown() {}

    static List<Block> read(String text) {
        return Arrays.stream(BLANK.split(text.strip())).flatMap(part -> blocks(part).stream()).toList();
    }

    private static List<Block> blocks(String part) {
        List<Block> blocks = new ArrayList<>();
        for (String line : part.lines().map(String::strip).toList()) {
            Block block = block(line);
            Block last = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
            boolean goesOn = last != null && last.shape() == block.shape()
                    && (block.shape() == Shape.LIST || block.shape() == Shape.PARAGRAPH);
            if (goesOn) {
                List<List<Run>> lines = new ArrayList<>(last.lines());
                lines.addAll(block.lines());
                blocks.set(blocks.size() - 1, new Block(last.shape(), lines));
            } else {
                blocks.add(block);
            }
        }
        return blocks;
    }

    private static Block block(String line) {
        if (RULE.matcher(line).matches()) {
            return new Block(Shape.RULE, List.of());
        }
        if (HEADING.matcher(line).lookingAt()) {
            return new Block(Shape.HEADING, List.of(runs(HEADING.matcher(line).replaceFirst(""))));
        }
        if (POINT.matcher(line).lookingAt()) {
            return new Block(Shape.LIST, List.of(runs(POINT.matcher(line).replaceFirst(""))));
        }
        return new Block(Shape.PARAGRAPH, List.of(runs(line)));
    }

    private static List<Run> runs(String line) {
        List<Run> runs = new ArrayList<>();
        Matcher inline = INLINE.matcher(line);
        int from = 0;
        while (inline.find()) {
            runs.add(new Run(line.substring(from, inline.start()), false, null));
            runs.add(inline.group(1) != null ? new Run(inline.group(1), true, null)
                    : new Run(inline.group(2), false, inline.group(3)));
            from = inline.end();
        }
        runs.add(new Run(line.substring(from), false, null));
        return runs.stream().filter(run -> !run.words().isEmpty()).toList();
    }
}
