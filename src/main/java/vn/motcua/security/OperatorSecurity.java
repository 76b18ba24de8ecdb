package vn.motcua.security;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.actuate.autoconfigure.web.server.ConditionalOnManagementPort;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementPortType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * The operator's own port, where one is named: health and figures for whoever reaches it, and nothing else.
 *
 * <p>The city's network keeps strangers from that port. Where none is named, the figures are told nowhere.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnManagementPort(ManagementPortType.DIFFERENT)
class OperatorSecurity {

    private static final String PORT = "local.management.port";
    private static final String[] TOLD = {"/actuator/health", "/actuator/health/**", "/actuator/prometheus"};

    @Bean
    @Order(0)
    SecurityFilterChain operator(HttpSecurity http, Environment environment) throws Exception {
        return http.securityMatcher(new OperatorsPort(environment))
                .authorizeHttpRequests(requests -> {
                    requests.requestMatchers(HttpMethod.GET, TOLD).permitAll();
                    requests.anyRequest().denyAll();
                })
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .build();
    }

    /** By the socket that took the request: what a request claims of its port opens nothing. */
    private static final class OperatorsPort implements RequestMatcher {

        private final Environment environment;
        private volatile int known;

        OperatorsPort(Environment environment) {
            this.environment = environment;
        }

        @Override
        public boolean matches(HttpServletRequest request) {
            if (known == 0) {
                // It is known once that door is open, which is after the people's.
                known = environment.getProperty(PORT, Integer.class, 0);
            }
            return known != 0 && request.getLocalPort() == known;
        }
    }
}
