package vn.motcua.city;

import java.time.Instant;
import org.springframework.stereotype.Component;
import vn.motcua.decree.Operation;
import vn.motcua.organisation.CalendarVersion;
import vn.motcua.organisation.CalendarVersions;
import vn.motcua.organisation.OutageRevision;
import vn.motcua.organisation.Outages;
import vn.motcua.security.Account;
import vn.motcua.security.Accounts;
import vn.motcua.web.SpokenTime;
import vn.motcua.web.Words;

/** Why due dates move, in words. */
@Component
class OperationCauses {

    private final CalendarVersions versions;
    private final Outages outages;
    private final Accounts accounts;
    private final SpokenTime spoken;
    private final Words words;

    OperationCauses(
            CalendarVersions versions, Outages outages, Accounts accounts, SpokenTime spoken, Words words) {
        this.versions = versions;
        this.outages = outages;
        this.accounts = accounts;
        this.spoken = spoken;
        this.words = words;
    }

    Cause of(Operation operation) {
        return operation.kind() == Operation.Kind.CALENDAR ? calendar(operation) : outage(operation);
    }

    private Cause calendar(Operation operation) {
        CalendarVersion version = versions.all().get(operation.version() - 1);
        String key = version.takesBack() == null ? "city.operation.decree" : "city.operation.take-back";
        return new Cause(words.here(key, version.decree()), version.title(), version.decree(), who(operation),
                operation.startedAt(), "/city/calendar");
    }

    private Cause outage(Operation operation) {
        OutageRevision said = outages.revisionsOf(operation.outage()).get(operation.revision() - 1);
        String title = said.from().isBefore(said.to())
                ? words.here("city.operation.outage", spoken.moment(said.from()), spoken.moment(said.to()))
                : words.here("city.operation.outage-cancelled", spoken.moment(said.from()));
        return new Cause(title, said.reason(), "", who(operation), operation.startedAt(),
                "/city/outages/" + operation.outage());
    }

    private String who(Operation operation) {
        return accounts.find(operation.startedBy()).map(Account::name).orElse(operation.startedBy());
    }

    /**
     * What moved due dates.
     *
     * @param title what it was
     * @param text the title of the decree or the reason of the outage
     * @param decree the number of the decree; empty for an outage
     * @param who who decided it
     * @param at when
     * @param back where it is read
     */
    record Cause(String title, String text, String decree, String who, Instant at, String back) {}
}
