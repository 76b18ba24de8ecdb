package vn.motcua.desk;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.security.Account;
import vn.motcua.security.Accounts;
import vn.motcua.workflow.WorkItem;

/** The names of those who have work, remembered for a while: a list of work asks for the same few again and again. */
@Component
class OfficerNames {

    private final Accounts accounts;
    private final Cache<String, String> names =
            Caffeine.newBuilder().maximumSize(5_000).expireAfterWrite(Duration.ofMinutes(5)).build();

    OfficerNames(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Those who have these items, looked up together: a page of a unit's list may name twenty-five. */
    void prepare(List<WorkItem> items) {
        Set<String> holders = items.stream().map(WorkItem::assignee).filter(Objects::nonNull).collect(Collectors.toSet());
        names.getAll(holders, missing -> {
            Map<String, String> found = accounts.namesOf(Set.copyOf(missing));
            return missing.stream().collect(Collectors.toMap(account -> account,
                    account -> found.getOrDefault(account, account)));
        });
    }

    /** The person's name, the account's where there is no such person; null for nobody. */
    String nameOf(String account) {
        return account == null
                ? null
                : names.get(account, wanted -> accounts.find(wanted).map(Account::name).orElse(wanted));
    }
}
