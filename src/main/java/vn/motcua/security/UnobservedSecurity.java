package vn.motcua.security;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.observation.SecurityObservationSettings;

/** Requests are measured once each, as a whole: not again in every filter that guards them. */
@Configuration(proxyBeanMethods = false)
class UnobservedSecurity {

    @Bean
    static SecurityObservationSettings unobserved() {
        return SecurityObservationSettings.noObservations();
    }
}
