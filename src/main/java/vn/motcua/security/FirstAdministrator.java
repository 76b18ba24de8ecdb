package vn.motcua.security;

import java.io.PrintStream;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Profile;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.FirstStart;

/** Without the demo, the first start makes one administrator and prints his password, once. */
@Component
@Profile("!demo")
class FirstAdministrator implements SmartInitializingSingleton {

    private static final String NAME = "admin";

    private final FirstStart firstStart;
    private final AccountTable table;
    private final PasswordEncoder encoder;
    private final PrintStream console;

    @Autowired
    FirstAdministrator(FirstStart firstStart, AccountTable table, PasswordEncoder encoder) {
        // To the console and not to the log, for logs are kept.
        this(firstStart, table, encoder, System.out);
    }

    FirstAdministrator(FirstStart firstStart, AccountTable table, PasswordEncoder encoder, PrintStream console) {
        this.firstStart = firstStart;
        this.table = table;
        this.encoder = encoder;
        this.console = console;
    }

    @Override
    public void afterSingletonsInstantiated() {
        firstStart.once("administrator", this::make);
    }

    private void make() {
        String password = password();
        String hash = encoder.encode(password);
        // A database on which the demo once ran already has an account of this name.
        if (!table.claim(NAME, hash)) {
            Account account = new Account(NAME, Kind.ADMIN, "Quản trị hệ thống", null, null, null, null, null);
            table.insert(List.of(new NewAccount(account, hash, null)), false);
        }
        console.printf("%nThe first administrator: account %s, password %s (shown this once)%n%n", NAME, password);
    }

    private static String password() {
        byte[] bytes = new byte[15];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
