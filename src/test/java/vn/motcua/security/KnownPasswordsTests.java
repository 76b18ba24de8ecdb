package vn.motcua.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** A password that was right is known for a while, and nothing else is. */
class KnownPasswordsTests {

    private final AtomicInteger slow = new AtomicInteger();
    private final PasswordEncoder bcrypt = new BCryptPasswordEncoder(4);
    private final KnownPasswords passwords = new KnownPasswords(new PasswordEncoder() {
        @Override
        public String encode(CharSequence password) {
            return bcrypt.encode(password);
        }

        @Override
        public boolean matches(CharSequence password, String hash) {
            slow.incrementAndGet();
            return bcrypt.matches(password, hash);
        }
    });

    @Test
    void theSlowHashIsAskedOnceForAPasswordThatIsRight() {
        String hash = bcrypt.encode("right");

        assertThat(passwords.matches("right", hash)).isTrue();
        assertThat(passwords.matches("right", hash)).isTrue();

        assertThat(slow).hasValue(1);
    }

    @Test
    void aWrongOneCostsTheSlowHashEachTime() {
        String hash = bcrypt.encode("right");
        passwords.matches("right", hash);

        assertThat(passwords.matches("wrong", hash)).isFalse();
        assertThat(passwords.matches("wrong", hash)).isFalse();

        assertThat(slow).hasValue(3);
    }

    @Test
    void aChangedPasswordEndsWhatWasKnownOfTheOldOne() {
        assertThat(passwords.matches("old", bcrypt.encode("old"))).isTrue();

        assertThat(passwords.matches("old", bcrypt.encode("new"))).isFalse();
    }
}
