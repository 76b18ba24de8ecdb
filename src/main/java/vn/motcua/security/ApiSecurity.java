package vn.motcua.security;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.StaticHeadersWriter;

/** The API and the health of this node: name and password with each call, no session, closed unless named here. */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {

    /** What anybody may read. */
    private static final String[] PUBLIC = {
        "/api/services/**",
        "/api/units",
        "/api/tracking/**",
        "/api/progress",
        "/api/openapi",
        "/api/openapi.yaml",
        "/api/openapi/**",
        "/actuator/health",
        "/actuator/health/**",
        "/livez",
        "/readyz"
    };

    private static final String NOTHING = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'";

    @Bean
    @Order(2)
    SecurityFilterChain api(HttpSecurity http, ApiRefusals refusals) throws Exception {
        return http.securityMatcher("/api/**", "/actuator/**", "/livez", "/readyz")
                .authorizeHttpRequests(ApiSecurity::open)
                .httpBasic(basic -> basic.authenticationEntryPoint(refusals))
                .exceptionHandling(failed ->
                        failed.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .headers(new SafeHeaders(new StaticHeadersWriter("Content-Security-Policy", NOTHING)))
                .build();
    }

    private static void open(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry calls) {
        calls.requestMatchers(HttpMethod.GET, PUBLIC).permitAll();
        calls.requestMatchers(HttpMethod.HEAD, PUBLIC).permitAll();
        // The page of the demo's bank, which knows no accounts of ours.
        calls.requestMatchers("/api/demo/payments/**").permitAll();
        // The bank has no account either; its signature is checked behind this door.
        calls.requestMatchers(HttpMethod.POST, "/api/payments/callback").permitAll();
        // What the operator watches is told on his own port alone (OperatorSecurity).
        calls.requestMatchers("/actuator/**", "/livez", "/readyz").denyAll();
        calls.requestMatchers("/api/demo/**").hasRole(Kind.ADMIN.name());
        calls.anyRequest().authenticated();
    }
}
