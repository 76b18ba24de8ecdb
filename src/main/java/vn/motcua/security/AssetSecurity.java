package vn.motcua.security;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** Style, script, type and pictures: open to all, without session, token or account, and kept by browsers. */
@Configuration(proxyBeanMethods = false)
class AssetSecurity {

    private static final String[] ASSETS = {
        "/*.css", "/*.js", "/favicon.svg", "/favicon.ico", "/vendor/**", "/webjars/**", "/fonts/**", "/marks/**"
    };

    @Bean
    @Order(1)
    SecurityFilterChain assets(HttpSecurity http) throws Exception {
        return http.securityMatcher(ASSETS)
                .authorizeHttpRequests(requests -> {
                    requests.requestMatchers(HttpMethod.GET).permitAll();
                    requests.requestMatchers(HttpMethod.HEAD).permitAll();
                    requests.anyRequest().denyAll();
                })
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .headers(headers -> {
                    new SafeHeaders(new PageHeaders()).customize(headers);
                    headers.cacheControl(cache -> cache.disable());
                })
                .build();
    }
}
