package vn.motcua.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.jdbc.JdbcTest;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.ActiveProfiles;
import vn.motcua.organisation.FirstStart;
import vn.motcua.organisation.Role;

@JdbcTest
@ActiveProfiles("test")
@ComponentScan("vn.motcua.organisation")
@Import({AccountTable.class, Accounts.class, Passwords.class})
class FirstAdministratorTests {

    private static final Pattern PASSWORD = Pattern.compile("account admin, password (\\S+)");

    @Autowired
    private FirstStart firstStart;

    @Autowired
    private AccountTable table;

    @Autowired
    private Accounts accounts;

    @Autowired
    private PasswordEncoder encoder;

    private final ByteArrayOutputStream console = new ByteArrayOutputStream();

    @Test
    void withoutTheDemoThereIsOneAdministratorWithAPasswordThatIsShownOnce() {
        start();
        Credentials admin = accounts.credentials("admin").orElseThrow();
        assertThat(admin.actor().kind()).isEqualTo(Kind.ADMIN);
        assertThat(encoder.matches(shownPassword(), admin.passwordHash())).isTrue();
        assertThat(table.names()).containsExactly("admin");
        console.reset();
        start();
        assertThat(console.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void onADatabaseOfTheDemoTheAdministratorIsClaimedAndNobodyElseMaySignIn() {
        Account admin = new DemoPeople().person(1, "admin", Kind.ADMIN, null);
        Account citizen = new DemoPeople().person(2, "citizen1", Kind.CITIZEN, null);
        String hash = encoder.encode("demo");
        table.insert(List.of(new NewAccount(admin, hash, null), new NewAccount(citizen, hash, null)), true);
        start();
        assertThat(encoder.matches("demo", accounts.credentials("admin").orElseThrow().passwordHash())).isFalse();
        assertThat(accounts.credentials("citizen1")).isEmpty();
        assertThat(accounts.holdersOf("00001", Role.ONE_STOP)).isEmpty();
    }

    private void start() {
        new FirstAdministrator(firstStart, table, encoder, new PrintStream(console, true, StandardCharsets.UTF_8))
                .afterSingletonsInstantiated();
    }

    private String shownPassword() {
        Matcher shown = PASSWORD.matcher(console.toString(StandardCharsets.UTF_8));
        assertThat(shown.find()).isTrue();
        return shown.group(1);
    }
}
