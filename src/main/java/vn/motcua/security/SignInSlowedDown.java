package vn.motcua.security;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Too many wrong sign-ins came before this one; it was not even looked at. */
class SignInSlowedDown extends AuthenticationException {

    private final Duration wait;

    SignInSlowedDown(Duration wait) {
        super("sign-in slowed down for " + wait);
        this.wait = wait;
    }

    /** The whole seconds after which a sign-in is looked at again. */
    long seconds() {
        return wait.plusMillis(999).toSeconds();
    }
}
