package vn.motcua.form;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The units that may be picked in a form, by tier, and how to tell which of them a person means.
 *
 * <p>A few are offered as a list. Many are typed, with suggestions from the browser: it needs no script, and what is
 * typed without marks, without its district or by an old name is understood all the same.
 */
public final class UnitChoices {

    /** What a person takes in at a glance; more than that is searched by typing. */
    private static final int FEW = 40;

    private static final int MOST_MATCHES = 7;

    private final Function<String, List<UnitGroup>> byTier;

    /** The units as that function gives them for a tier: commune, district or department. */
    public UnitChoices(Function<String, List<UnitGroup>> byTier) {
        this.byTier = byTier;
    }

    /** No units at all, for forms that ask for none. */
    public static UnitChoices none() {
        return new UnitChoices(tier -> List.of());
    }

    /** The units of a tier, in their groups. */
    public List<UnitGroup> groups(String tier) {
        return byTier.apply(tier);
    }

    /** Whether they are so few that a list to choose from will do. */
    public boolean few(String tier) {
        return groups(tier).stream().mapToInt(group -> group.choices().size()).sum() <= FEW;
    }

    /** Whether there is such a unit in that tier. */
    public boolean knows(String code, String tier) {
        return named(tier).anyMatch(unit -> unit.code().equals(code));
    }

    /** The name with its group for a code; what is no code is given back as it is. */
    public String words(String code, String tier) {
        return named(tier).filter(unit -> unit.code().equals(code)).findFirst().map(NamedUnit::words).orElse(code);
    }

    /** The code of the one unit that is meant, empty where it is none or might be several. */
    public Optional<String> codeOf(String typed, String tier) {
        return one(tier, (unit, text) -> unit.code().equals(text) || unit.words().equals(text), typed.strip())
                .or(() -> one(tier, NamedUnit::isCalled, NamedUnit.lower(typed)))
                .or(() -> one(tier, NamedUnit::soundsLike, NamedUnit.fold(typed)));
    }

    /** The units that might be meant, at most seven. */
    public List<UnitChoice> matches(String typed, String tier) {
        List<String> words = List.of(NamedUnit.fold(typed).split(" "));
        return named(tier).filter(unit -> unit.has(words)).limit(MOST_MATCHES)
                .map(unit -> new UnitChoice(unit.code(), unit.words()))
                .toList();
    }

    private Optional<String> one(String tier, BiPredicate<NamedUnit, String> meant, String text) {
        List<String> codes = named(tier).filter(unit -> meant.test(unit, text)).map(NamedUnit::code).limit(2).toList();
        return codes.size() == 1 ? Optional.of(codes.get(0)) : Optional.empty();
    }

    private Stream<NamedUnit> named(String tier) {
        return groups(tier).stream()
                .flatMap(group -> group.choices().stream().map(choice -> new NamedUnit(group, choice)));
    }
}
