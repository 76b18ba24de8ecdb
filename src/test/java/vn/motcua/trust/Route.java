package vn.motcua.trust;

import java.net.URL;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * One way into the product, as the framework knows it.
 *
 * @param method the HTTP method, {@code ANY} where all are answered
 * @param pattern the address, with its parameter behind a question mark where one decides
 */
record Route(String method, String pattern) implements Comparable<Route> {

    static Set<Route> allOf(RequestMappingHandlerMapping mapping) {
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(entry -> !isOfTheTests(entry.getValue()))
                .map(entry -> of(entry.getKey()))
                .flatMap(Collection::stream)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    boolean reads() {
        return method.equals("GET") || method.equals("ANY");
    }

    boolean isApi() {
        return pattern.startsWith("/api/");
    }

    @Override
    public int compareTo(Route other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return method + " " + pattern;
    }

    /** Controllers that tests bring along are no doors of the product. */
    private static boolean isOfTheTests(HandlerMethod handler) {
        URL place = handler.getBeanType().getProtectionDomain().getCodeSource().getLocation();
        return place.getPath().contains("/test-classes/");
    }

    private static Set<Route> of(RequestMappingInfo info) {
        Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
        String parameters = info.getParamsCondition().getExpressions().stream()
                .map(Object::toString)
                .collect(Collectors.joining("&"));
        Set<Route> routes = new TreeSet<>();
        for (String pattern : info.getPatternValues()) {
            String address = parameters.isEmpty() ? pattern : pattern + "?" + parameters;
            if (methods.isEmpty()) {
                routes.add(new Route("ANY", address));
            }
            methods.forEach(method -> routes.add(new Route(method.name(), address)));
        }
        return routes;
    }
}
