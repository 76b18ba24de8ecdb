package vn.motcua.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;
import vn.motcua.notification.Inboxes;
import vn.motcua.organisation.CityClock;
import vn.motcua.organisation.Post;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.Units;
import vn.motcua.security.Actor;
import vn.motcua.security.CurrentActor;

/** What the frame of every page shows: who is signed in, where to go, the other language; {@code @site} there. */
@Component("site")
public class Site {

    private static final List<String> HELP_PAGES = List.of("privacy", "accessibility", "contact", "status");

    private static final int MOST_COUNTED = 100;

    private final CurrentActor actor;
    private final Units units;
    private final CityClock clock;
    private final Words words;
    private final HttpServletRequest request;
    private final ObjectProvider<Inboxes> inboxes;
    private final boolean demo;

    Site(CurrentActor actor, Units units, CityClock clock, Words words, HttpServletRequest request,
            ObjectProvider<Inboxes> inboxes, Environment environment) {
        this.actor = actor;
        this.units = units;
        this.clock = clock;
        this.words = words;
        // Spring's stand-in for the request that is being answered.
        this.request = request;
        this.inboxes = inboxes;
        this.demo = environment.acceptsProfiles(Profiles.of("demo"));
    }

    /** Who is signed in; null for a visitor. */
    public SignedIn getPerson() {
        Actor present = actor.get();
        return present.isSignedIn()
                ? new SignedIn(present.name(), SignedIn.initials(present.name()),
                        present.posts().stream().map(this::inWords).toList())
                : null;
    }

    /** The entries of the navigation for whoever looks. */
    public List<SiteLink> getLinks() {
        return SiteLink.of(actor.get().kind());
    }

    /** How many notices wait for whoever looks, in few letters; empty where none does. */
    public String getUnread() {
        Inboxes known = inboxes.getIfAvailable();
        int waiting = known == null || !actor.get().isSignedIn() ? 0 : known.unread(actor.get());
        return waiting == 0 ? "" : waiting < MOST_COUNTED ? String.valueOf(waiting) : MOST_COUNTED - 1 + "+";
    }

    /** Where the day of whoever looks begins. */
    public String getHome() {
        Actor present = actor.get();
        return present.isSignedIn() && !present.isApplicant() ? getLinks().get(0).href() : "/";
    }

    /** Whether the demo's accounts and clock are on. */
    public boolean isDemo() {
        return demo;
    }

    /** The time of the city's clock. */
    public Instant getNow() {
        return clock.instant();
    }

    /** The pages of help that every foot links to. */
    public List<String> getHelpPages() {
        return HELP_PAGES;
    }

    /** The language that this page is not in. */
    public String getOtherLanguage() {
        return Language.isEnglish() ? "vi" : "en";
    }

    /** This page in the other language; after an error, the page that was asked for. */
    public String getOtherLanguageHref() {
        Object asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = asked == null ? request.getRequestURI() : asked.toString();
        return path + "?" + otherThanLanguage() + "lang=" + getOtherLanguage();
    }

    private String otherThanLanguage() {
        String query = request.getQueryString() == null ? "" : request.getQueryString();
        return Stream.of(query.split("&"))
                .filter(parameter -> !parameter.isEmpty() && !parameter.startsWith("lang="))
                .map(parameter -> parameter + "&")
                .collect(Collectors.joining());
    }

    private String inWords(Post post) {
        String role = words.here(post.role().messageKey());
        return units.find(post.unit()).map(Unit::name).map(unit -> role + " · " + unit).orElse(role);
    }
}
