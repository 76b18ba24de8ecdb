package vn.motcua.trust;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.motcua.api.Driver;
import vn.motcua.security.Browser;

/** Everybody who may come to a door, each signed in once: with a browser for the pages, by name for the API. */
final class Actors {

    static final String WARD_X = "00130";
    static final String WARD_Y = "00133";

    /** Who comes; the names of the columns of the access matrix. */
    enum Actor {
        ANONYMOUS(null),
        OWNER("citizen10"),
        STRANGER("citizen11"),
        ONE_STOP_X(WARD_X + ".one-stop"),
        ONE_STOP_Y(WARD_Y + ".one-stop"),
        LEADER_X(WARD_X + ".leader"),
        DESIGNER("designer"),
        MANAGER("manager"),
        ADMIN("admin");

        private final String account;

        Actor(String account) {
            this.account = account;
        }

        String account() {
            return account;
        }

        String column() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Map<Actor, Browser> browsers = new EnumMap<>(Actor.class);

    Actors(MockMvcTester mvc) {
        for (Actor actor : Actor.values()) {
            Browser browser = new Browser(mvc);
            if (actor.account() != null) {
                browser.signIn(actor.account(), "demo");
            }
            browser.open("/help/privacy");
            browsers.put(actor, browser);
        }
    }

    /** Makes a request one of that actor. */
    RequestPostProcessor by(Actor actor) {
        return request -> isApi(request) ? named(request, actor) : browsers.get(actor).dress(request);
    }

    /** The token that the actor's browser sends with its forms. */
    String token(Actor actor) {
        return browsers.get(actor).token();
    }

    private static boolean isApi(MockHttpServletRequest request) {
        return request.getRequestURI().startsWith("/api");
    }

    private static MockHttpServletRequest named(MockHttpServletRequest request, Actor actor) {
        if (actor.account() != null) {
            Driver.named(actor.account()).toSingleValueMap().forEach(request::addHeader);
        }
        return request;
    }
}
