package vn.motcua.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.context.support.StaticWebApplicationContext;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

class RoutesTests {

    private static final Map<String, String> ROUTES = Map.ofEntries(
            Map.entry("home", "GET /"),
            Map.entry("services", "GET /services"),
            Map.entry("service", "GET /services/{key}"),
            Map.entry("diagram", "GET /services/{key}/diagram"),
            Map.entry("oldest", "GET /services/oldest"),
            Map.entry("tracking", "GET /api/tracking/{code}"),
            Map.entry("clock", "GET /api/tracking/{code}/clock"),
            Map.entry("anyApi", "GET /api/{room}/{code}"),
            Map.entry("file", "POST /dossiers/{id}/submit"),
            Map.entry("change", "PATCH /dossiers/{id}"),
            Map.entry("dossier", "GET /dossiers/{id}"),
            Map.entry("paper", "GET /papers/**"),
            Map.entry("anyPage", "GET /{page}/about"));

    /** Who answers a route. */
    public record Door(String name) {}

    private final Routes ours = laid(new Routes());
    private final RequestMappingHandlerMapping framework = laid(new RequestMappingHandlerMapping());

    @ParameterizedTest
    @CsvSource({
        "GET,/", "GET,''", "HEAD,/", "GET,/services", "HEAD,/services", "GET,/services/", "GET,/services/birth",
        "GET,/services/oldest", "HEAD,/services/oldest", "GET,/services/oldest/diagram", "GET,/services/about",
        "GET,/services;v=1/birth", "GET,/s%65rvices/birth", "GET,/api/tracking/H26", "GET,/api/track%69ng/H26",
        "GET,/api/tracking/H26/clock", "GET,/api/tracking", "GET,/api/other/H26", "GET,/api//H26", "POST,/api/tracking/H26",
        "OPTIONS,/api/tracking/H26", "POST,/dossiers/7/submit", "GET,/dossiers/7/submit", "PATCH,/dossiers/7",
        "DELETE,/dossiers/7", "GET,/dossiers/7", "GET,/papers", "GET,/papers/a/b/c", "GET,/help/about", "GET,/dossiers/about",
        "GET,/nowhere", "GET,/nowhere/at/all"
    })
    void aRequestGoesWhereTheFrameworkWouldHaveTakenIt(String method, String path) {
        assertThat(told(ours, method, path)).isEqualTo(told(framework, method, path));
    }

    @Test
    void aBrowserThatAsksBeforehandWhetherItMayCallIsAnsweredAsBefore() {
        assertThat(told(ours, asking())).isEqualTo(told(framework, asking()));
    }

    @Test
    void whatVariesInThePathIsKnownToTheController() {
        MockHttpServletRequest request = request("GET", "/api/tracking/H26");

        told(ours, request);

        assertThat(request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)).isEqualTo(Map.of("code", "H26"));
        assertThat(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE)).hasToString("/api/tracking/{code}");
    }

    @Test
    void onlyRoutesThatBeginLikeThePathAreTried() {
        assertThat(ours.beginningAs("/api/tracking/H26")).hasSize(4);
        assertThat(ours.beginningAs("/dossiers/7")).hasSize(4);
        assertThat(ours.beginningAs("/nowhere")).hasSize(1);
    }

    @Test
    void aRouteThatIsTakenAwayLeadsNowhere() {
        ours.getHandlerMethods().keySet().stream()
                .filter(info -> info.getPatternValues().contains("/papers/**")).toList()
                .forEach(ours::unregisterMapping);

        assertThat(told(ours, "GET", "/papers/a")).isEqualTo("nothing");
    }

    private static String told(RequestMappingHandlerMapping mapping, String method, String path) {
        return told(mapping, request(method, path));
    }

    private static String told(RequestMappingHandlerMapping mapping, MockHttpServletRequest request) {
        try {
            HandlerExecutionChain chain = mapping.getHandler(request);
            if (chain == null) {
                return "nothing";
            }
            Object door = chain.getHandler() instanceof HandlerMethod found ? found.getBean() : chain.getHandler();
            String name = door instanceof Door ours ? ours.name : door.getClass().getSimpleName();
            return name + " " + new TreeMap<>(request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)
                    instanceof Map<?, ?> variables ? variables : Map.of());
        } catch (Exception refused) {
            return refused.toString();
        }
    }

    private static MockHttpServletRequest request(String method, String path) {
        MockHttpServletRequest request = new MockHttpServletRequest(method, path);
        ServletRequestPathUtils.parseAndCache(request);
        return request;
    }

    private static MockHttpServletRequest asking() {
        MockHttpServletRequest request = request("OPTIONS", "/api/tracking/H26");
        request.addHeader("Origin", "https://elsewhere.example");
        request.addHeader("Access-Control-Request-Method", "GET");
        return request;
    }

    private static <M extends RequestMappingHandlerMapping> M laid(M mapping) {
        mapping.setApplicationContext(new StaticWebApplicationContext());
        mapping.afterPropertiesSet();
        ROUTES.forEach((name, route) -> {
            String[] parts = route.split(" ");
            RequestMappingInfo info = RequestMappingInfo.paths(parts[1])
                    .methods(RequestMethod.valueOf(parts[0]))
                    .options(mapping.getBuilderConfiguration())
                    .build();
            try {
                mapping.registerMapping(info, new Door(name), Door.class.getMethod("name"));
            } catch (NoSuchMethodException impossible) {
                throw new IllegalStateException(impossible);
            }
        });
        return mapping;
    }
}
