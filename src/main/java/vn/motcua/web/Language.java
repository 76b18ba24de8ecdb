package vn.motcua.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/** The language of a page: Vietnamese, or English once {@code ?lang=en} asked for it; a cookie remembers. */
@Component("localeResolver")
public class Language implements LocaleResolver, HandlerInterceptor {

    /** The language of the city. */
    public static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    /** The language of its guests. */
    public static final Locale ENGLISH = Locale.ENGLISH;

    private static final String COOKIE = "lang";
    // Read from the address alone: to look for a parameter would read the body of an upload.
    private static final Pattern ASKED = Pattern.compile("(?:^|&)lang=(vi|en)(?:&|$)");

    Language() {}

    /** The language of the request that is being answered; Vietnamese where there is none. */
    public static Locale current() {
        LocaleContext context = LocaleContextHolder.getLocaleContext();
        return context == null ? VIETNAMESE : known(context.getLocale());
    }

    /** Whether the request that is being answered is to be answered in English. */
    public static boolean isEnglish() {
        return current().equals(ENGLISH);
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return asked(request).or(() -> remembered(request)).orElse(VIETNAMESE);
    }

    @Override
    public void setLocale(HttpServletRequest request, HttpServletResponse response, Locale locale) {
        ResponseCookie cookie = ResponseCookie.from(COOKIE, known(locale).getLanguage())
                .path("/")
                .maxAge(Duration.ofDays(365))
                .sameSite("Lax")
                .secure(request.isSecure())
                .httpOnly(true)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        asked(request)
                .filter(language -> !remembered(request).equals(Optional.of(language)))
                .ifPresent(language -> setLocale(request, response, language));
        return true;
    }

    private static Optional<Locale> asked(HttpServletRequest request) {
        String query = request.getQueryString();
        Matcher matcher = ASKED.matcher(query == null ? "" : query);
        return matcher.find() ? Optional.of(of(matcher.group(1))) : Optional.empty();
    }

    private static Optional<Locale> remembered(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        return Optional.ofNullable(cookie).map(Cookie::getValue).map(Language::of);
    }

    private static Locale of(String tag) {
        return "en".equals(tag) ? ENGLISH : VIETNAMESE;
    }

    private static Locale known(Locale locale) {
        return of(locale == null ? "vi" : locale.getLanguage());
    }
}
