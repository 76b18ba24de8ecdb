package vn.motcua.security;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Checks an account's name and password, the same way and as long for names that do not exist. */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private final Accounts accounts;
    private final KnownPasswords passwords;
    private final SignInLimits limits;
    private final String hashOfNobody;

    PasswordSignIn(
            Accounts accounts, KnownPasswords passwords, PasswordEncoder encoder, SignInLimits limits) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.limits = limits;
        this.hashOfNobody = encoder.encode("nobody");
    }

    @Override
    public Authentication authenticate(Authentication request) {
        String name = request.getName();
        String network = network(request);
        Duration wait = limits.wait(name, network);
        if (!wait.isZero()) {
            throw new SignInSlowedDown(wait);
        }
        Optional<Credentials> known = accounts.credentials(name);
        String hash = known.map(Credentials::passwordHash).orElse(hashOfNobody);
        boolean matches = passwords.matches(String.valueOf(request.getCredentials()), hash);
        if (known.isEmpty() || !matches) {
            limits.wrong(name, network);
            throw new BadCredentialsException("wrong name or password");
        }
        limits.right(name, network);
        return signedIn(known.get().actor(), request);
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private static Authentication signedIn(Actor actor, Authentication request) {
        var role = new SimpleGrantedAuthority("ROLE_" + actor.kind().name());
        var authentication = UsernamePasswordAuthenticationToken.authenticated(actor, null, List.of(role));
        authentication.setDetails(request.getDetails());
        return authentication;
    }

    private static String network(Authentication request) {
        return request.getDetails() instanceof WebAuthenticationDetails details
                ? Network.of(details.getRemoteAddress())
                : "unknown";
    }
}
