package vn.motcua.security;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.Role;

/** The local accounts: citizens, businesses, officers and those who run the product. */
@Component
public class Accounts {

    /** What is not written like a name is no name; it never reaches the database. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._@-]{1,60}");

    private final AccountTable table;
    private final boolean demo;

    Accounts(AccountTable table, Environment environment) {
        this.table = table;
        this.demo = environment.acceptsProfiles(Profiles.of("demo"));
    }

    /** The account of that name, with the facts known of its owner. */
    public Optional<Account> find(String name) {
        return isName(name) ? table.find(name) : Optional.empty();
    }

    /** The names of the owners of those accounts, by account; those that do not exist are left out. */
    public Map<String, String> namesOf(Collection<String> accounts) {
        List<String> names = accounts.stream().filter(Accounts::isName).toList();
        return names.isEmpty() ? Map.of() : table.displayNames(names);
    }

    /** Everybody who holds that role at that unit today, in the order of the accounts' names. */
    public List<Account> holdersOf(String unit, Role role) {
        return table.holdersOf(unit, role, demo);
    }

    Optional<Credentials> credentials(String name) {
        return isName(name) ? table.credentials(name, demo) : Optional.empty();
    }

    private static boolean isName(String name) {
        return name != null && NAME.matcher(name).matches();
    }
}
