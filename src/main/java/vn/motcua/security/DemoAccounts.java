package vn.motcua.security;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.FirstStart;
import vn.motcua.organisation.Post;
import vn.motcua.organisation.Role;
import vn.motcua.organisation.Tier;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.Units;

/** Opens the demo's accounts at its first start: citizens, a business, and an officer for each post of each unit. */
@Component
@Profile("demo")
class DemoAccounts implements SmartInitializingSingleton {

    static final String PASSWORD = "demo";
    private static final Logger LOG = LoggerFactory.getLogger(DemoAccounts.class);
    private static final int CITIZENS = 20;

    private final FirstStart firstStart;
    private final AccountTable table;
    private final Units units;
    private final PasswordEncoder encoder;
    private final DemoPeople people = new DemoPeople();

    DemoAccounts(FirstStart firstStart, AccountTable table, Units units, PasswordEncoder encoder) {
        this.firstStart = firstStart;
        this.table = table;
        this.units = units;
        this.encoder = encoder;
    }

    @Override
    public void afterSingletonsInstantiated() {
        firstStart.once("demo-accounts", this::open);
        firstStart.once("demo-accounts-of-partners", this::openThoseOfPartners);
        LOG.warn("The demo is on: everybody can sign in as citizen1, 00001.one-stop or admin with the password {}."
                + " Never put real dossiers in here.", PASSWORD);
    }

    private void open() {
        List<Account> made = new ArrayList<>();
        addApplicants(made);
        addThoseWhoRunTheProduct(made);
        // One hash for all: hashing thousands of passwords one by one would take minutes.
        String hash = encoder.encode(PASSWORD);
        List<NewAccount> accounts = new ArrayList<>();
        made.forEach(account -> accounts.add(new NewAccount(account, hash, null)));
        addOfficers(accounts, hash);
        insertMissing(accounts);
    }

    /** Partners that came after the first start. */
    private void openThoseOfPartners() {
        List<NewAccount> accounts = new ArrayList<>();
        addOfficers(accounts, encoder.encode(PASSWORD));
        insertMissing(accounts);
    }

    private void insertMissing(List<NewAccount> accounts) {
        Set<String> taken = table.names();
        accounts.removeIf(account -> taken.contains(account.account().account()));
        table.insert(accounts, true);
    }

    private void addApplicants(List<Account> made) {
        List<Unit> communes = units.search(Tier.COMMUNE, null, null, Integer.MAX_VALUE);
        for (int number = 1; number <= CITIZENS; number++) {
            Unit home = communes.get(number * 29 % communes.size());
            made.add(people.person(number, "citizen" + number, Kind.CITIZEN, place(home)));
        }
        Account owner = people.person(CITIZENS + 1, "business1", Kind.BUSINESS, place(communes.get(0)));
        made.add(new Account(owner.account(), owner.kind(), "Công ty TNHH Thương mại và Dịch vụ Hoa Sen",
                owner.personalId(), owner.phone(), owner.email(), owner.address(), owner.birthDate()));
    }

    private void addThoseWhoRunTheProduct(List<Account> made) {
        made.add(people.person(91, "manager", Kind.MANAGER, null));
        made.add(people.person(92, "designer", Kind.DESIGNER, null));
        made.add(people.person(93, "admin", Kind.ADMIN, null));
    }

    private void addOfficers(List<NewAccount> accounts, String hash) {
        int number = 1000;
        for (Unit unit : units.all()) {
            for (Role role : Role.ofOfficers()) {
                String name = unit.code() + "." + role.code();
                Account officer = people.person(number++, name, Kind.OFFICER, null);
                accounts.add(new NewAccount(officer, hash, new Post(unit.code(), role)));
            }
        }
    }

    private String place(Unit commune) {
        return commune.name() + ", " + units.districtOf(commune.code()).name() + ", Thành phố Hà Nội";
    }
}
