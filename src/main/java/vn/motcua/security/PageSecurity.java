package vn.motcua.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;

/** The pages: sign-in by a form, a session in the database, a token in every form, closed unless named here. */
@Configuration(proxyBeanMethods = false)
class PageSecurity {

    /** Pages that anybody may open. */
    private static final String[] PUBLIC = {"/", "/services/**", "/help/**"};

    /** Pages that anybody may open, whose forms anybody may send. */
    private static final String[] PUBLIC_FORMS = {"/sign-in", "/tracking/**", "/language", "/error"};

    @Bean
    @Order(3)
    SecurityFilterChain pages(HttpSecurity http, PageEntry entry) throws Exception {
        WayBack wayBack = new WayBack(entry::isPage);
        return http.authorizeHttpRequests(PageSecurity::open)
                .formLogin(form -> form.loginPage(PageEntry.SIGN_IN)
                        .successHandler(new Landing(wayBack))
                        .failureHandler(PageSecurity::sayNo))
                .logout(logout -> logout.logoutUrl("/sign-out").logoutSuccessUrl("/"))
                .exceptionHandling(failed -> failed.authenticationEntryPoint(entry)
                        .accessDeniedHandler(new PageRefusals()))
                .requestCache(cache -> cache.requestCache(wayBack))
                .csrf(PageSecurity::protect)
                .headers(new SafeHeaders(new PageHeaders()))
                .build();
    }

    private static void open(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry pages) {
        pages.requestMatchers(HttpMethod.GET, PUBLIC).permitAll();
        pages.requestMatchers(HttpMethod.HEAD, PUBLIC).permitAll();
        pages.requestMatchers(PUBLIC_FORMS).permitAll();
        for (Area area : Area.values()) {
            pages.requestMatchers(area.pattern()).hasAnyRole(area.roles());
        }
        pages.anyRequest().authenticated();
    }

    /** The token lives in a cookie of its own, so that a stranger who opens a form needs no session. */
    private static void protect(CsrfConfigurer<HttpSecurity> csrf) {
        CookieCsrfTokenRepository cookie = new CookieCsrfTokenRepository();
        cookie.setCookieCustomizer(token -> token.sameSite("Lax"));
        XorCsrfTokenRequestAttributeHandler handler = new XorCsrfTokenRequestAttributeHandler();
        // Written at once: a long page has left the server before its form asks for the token.
        handler.setCsrfRequestAttributeName(null);
        csrf.csrfTokenRepository(cookie).csrfTokenRequestHandler(handler);
    }

    private static void sayNo(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        String reason = failure instanceof SignInSlowedDown ? "?slow" : "?error";
        response.sendRedirect(request.getContextPath() + PageEntry.SIGN_IN + reason);
    }
}
