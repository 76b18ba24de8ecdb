package vn.motcua.security;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** How passwords are hashed, and how often they may be wrong. */
@EnableConfigurationProperties(SignInLimit.class)
@Configuration(proxyBeanMethods = false)
class Passwords {

    private static final int STRONG = 10;
    /** The demo's password is known to all, and its API is asked thousands of times a minute. */
    private static final int WEAK = 4;

    @Bean
    PasswordEncoder passwordEncoder(Environment environment) {
        return new BCryptPasswordEncoder(environment.acceptsProfiles(Profiles.of("demo")) ? WEAK : STRONG);
    }
}
