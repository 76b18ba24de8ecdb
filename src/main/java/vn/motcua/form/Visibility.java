package vn.motcua.form;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells which parts of a form are shown for given answers. */
final class Visibility {

    private static final int MOST_KNOWN = 256;
    private static final int LONGEST_KNOWN = 100;
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{N}_]*");
    private static final Set<String> TIME = Set.of("now", "today");

    /** The pages and items that may be left out. */
    private final List<Object> owners;

    private final List<Condition> conditions;

    /** All conditions as one list of FEEL: evaluating takes the time of one, whatever their number. */
    private final String together;

    /** Everything, with nothing left out. */
    private final Shown all;

    /** The words of all conditions, the names of the answers that they speak of among them. */
    private final List<String> words;

    /** Whether the answers alone decide, and not the day. */
    private final boolean timeless;

    /** What was shown to which answers: on an opening day the same few are given many thousand times. */
    private final Cache<List<Object>, Shown> known = Caffeine.newBuilder().maximumSize(MOST_KNOWN).build();

    Visibility(List<Page> pages) {
        this.owners = parts(pages).filter(part -> condition(part).isSet()).toList();
        this.conditions = owners.stream().map(Visibility::condition).toList();
        this.together = conditions.stream().map(condition -> "(" + condition.expression() + "\n)")
                .collect(Collectors.joining(", ", "[", "]"));
        this.words = WORD.matcher(together).results().map(MatchResult::group).distinct().toList();
        this.timeless = words.stream().noneMatch(TIME::contains);
        this.all = Shown.of(pages);
    }

    /** What is shown; a page on which nothing is shown is left out. */
    Shown shown(Answers answers, Map<String, Object> context) {
        List<Object> asked = words.stream().map(word -> value(word, answers, context)).collect(Collectors.toList());
        return timeless && asked.stream().allMatch(Visibility::isShort)
                ? known.get(asked, unknown -> worked(answers, context))
                : worked(answers, context);
    }

    private Shown worked(Answers answers, Map<String, Object> context) {
        return owners.isEmpty() ? all : Shown.of(pages(hidden(answers, context)));
    }

    private Object value(String name, Answers answers, Map<String, Object> context) {
        return context.containsKey(name) ? context.get(name) : all.keys().contains(name) ? answers.get(name) : null;
    }

    private List<Page> pages(Set<Object> hidden) {
        return all.pages().stream()
                .filter(page -> !hidden.contains(page))
                .map(page -> page.with(shown(page.items(), hidden)))
                .filter(page -> !page.items().isEmpty())
                .toList();
    }

    // The answer to a hidden question counts no more, which may hide or show others: until nothing changes, or each
    // condition had its turn, for two of them may deny each other for ever.
    private Set<Object> hidden(Answers answers, Map<String, Object> context) {
        Answers heard = answers;
        Set<Object> hidden = hiddenOnce(heard, context);
        for (int turn = 0; turn < owners.size(); turn++) {
            Set<String> silenced = fieldKeys(hidden);
            Answers left = answers.only(key -> !silenced.contains(key));
            if (left.equals(heard)) {
                break;
            }
            heard = left;
            hidden = hiddenOnce(heard, context);
        }
        return hidden;
    }

    private Set<Object> hiddenOnce(Answers answers, Map<String, Object> context) {
        Map<String, Object> values = new HashMap<>();
        all.keys().forEach(key -> values.put(key, answers.get(key)));
        values.putAll(context);
        List<?> results = evaluated(values);
        Set<Object> hidden = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int index = 0; index < owners.size(); index++) {
            if (Boolean.TRUE.equals(results.get(index))) {
                hidden.add(owners.get(index));
            }
        }
        return hidden;
    }

    /** What is long is seldom said twice, and would fill the memory. */
    private static boolean isShort(Object value) {
        return value == null || value instanceof Number || value instanceof Boolean
                || value instanceof String text && text.length() <= LONGEST_KNOWN;
    }

    private List<?> evaluated(Map<String, Object> values) {
        try {
            if (Feel.evaluateComposed(together, values) instanceof List<?> results && results.size() == owners.size()) {
                return results;
            }
        } catch (FeelFailed oneOfThem) {
            // Which one is told by asking them singly, below.
        }
        return conditions.stream().map(condition -> condition.hides(values)).toList();
    }

    private Set<String> fieldKeys(Set<Object> hidden) {
        return hidden.stream()
                .flatMap(part -> Items.walk(part instanceof Page page ? page.items() : List.of((Item) part)))
                .filter(Field.class::isInstance)
                .map(item -> ((Field) item).key())
                .collect(Collectors.toSet());
    }

    private static List<Item> shown(List<Item> items, Set<Object> hidden) {
        return items.stream()
                .filter(item -> !hidden.contains(item))
                .map(item -> item instanceof Section section
                        ? new Section(section.id(), section.name(), shown(section.items(), hidden), section.hide())
                        : item)
                .filter(item -> !(item instanceof Section section && section.items().isEmpty()))
                .toList();
    }

    private static Stream<Object> parts(List<Page> pages) {
        return pages.stream().flatMap(page -> Stream.concat(Stream.of(page), Items.walk(page.items())));
    }

    private static Condition condition(Object part) {
        return part instanceof Page page ? page.hide() : ((Item) part).hide();
    }
}
