package vn.motcua.security;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many wrong passwords are too many.
 *
 * @param perAccount how many for one account
 * @param perNetwork how many from one network; more where many people share an address
 * @param window over which time they are counted
 */
@ConfigurationProperties("motcua.sign-in")
record SignInLimit(
        @DefaultValue("10") int perAccount, @DefaultValue("50") int perNetwork, @DefaultValue("15m") Duration window) {}
