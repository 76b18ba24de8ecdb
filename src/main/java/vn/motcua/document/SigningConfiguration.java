package vn.motcua.document;

import java.nio.file.Path;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** Chooses the keys that sign: the city's file, or the demo's own, or none. */
@Configuration(proxyBeanMethods = false)
class SigningConfiguration {

    @Bean
    SigningKeys signingKeys(SigningSettings settings, SigningKeyTable table, Clock clock, Environment environment) {
        if (!settings.keystore().isBlank()) {
            return KeystoreSigningKeys.open(Path.of(settings.keystore()), settings.passphrase());
        }
        return environment.acceptsProfiles(Profiles.of("demo"))
                ? new DemoSigningKeys(table, new DemoCertificates(clock))
                : KeystoreSigningKeys.none();
    }
}
