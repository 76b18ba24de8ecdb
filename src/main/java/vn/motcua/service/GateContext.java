package vn.motcua.service;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What a diagram may refer to.
 *
 * @param sharedForm whether there is a form of that key for officers
 * @param block whether there is a block of that key
 * @param unit whether there is a unit of that code
 * @param blockEnds the outcomes with which a block may end; empty where they are not known
 * @param fields the keys of the fields of the form of that key; empty where it cannot be read
 * @param blocks the diagram of the block of that key; empty where it cannot be read
 */
public record GateContext(Predicate<String> sharedForm, Predicate<String> block, Predicate<String> unit,
        Function<String, Set<String>> blockEnds, Function<String, Optional<Set<String>>> fields,
        Function<String, Optional<Diagram>> blocks) {

    /** A context in which the fields of the forms are not known. */
    public GateContext(Predicate<String> sharedForm, Predicate<String> block, Predicate<String> unit,
            Function<String, Set<String>> blockEnds) {
        this(sharedForm, block, unit, blockEnds, key -> Optional.empty(), key -> Optional.empty());
    }

    /** A context in which the ends of the blocks are not known. */
    public GateContext(Predicate<String> sharedForm, Predicate<String> block, Predicate<String> unit) {
        this(sharedForm, block, unit, key -> Set.of());
    }
}
