package vn.motcua.web;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.web.cors.CorsUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Finds the controller of a request among the few routes that begin as its path does.
 *
 * <p>The framework tries all two hundred in turn wherever a route has a part that varies. What is found here is what it would
 * have found; where there is not exactly one, it decides itself.
 */
final class Routes extends RequestMappingHandlerMapping {

    private static final String ANY = "";
    /** The operator's handful of routes have a hundred below zero. */
    private static final int BEFORE_THE_OPERATORS = -101;

    private volatile Map<String, List<Route>> byBeginning = Map.of();

    /** A route and who answers it. */
    record Route(RequestMappingInfo info, HandlerMethod method) {}

    /** Most of what is asked is ours: the operator's routes, health and figures, are tried for the rest alone. */
    @Override
    public int getOrder() {
        return BEFORE_THE_OPERATORS;
    }

    @Override
    public void registerMapping(RequestMappingInfo mapping, Object handler, Method method) {
        super.registerMapping(mapping, handler, method);
        byBeginning = sorted(getHandlerMethods());
    }

    @Override
    public void unregisterMapping(RequestMappingInfo mapping) {
        super.unregisterMapping(mapping);
        byBeginning = sorted(getHandlerMethods());
    }

    @Override
    protected void handlerMethodsInitialized(Map<RequestMappingInfo, HandlerMethod> methods) {
        super.handlerMethodsInitialized(methods);
        byBeginning = sorted(methods);
    }

    @Override
    protected HandlerMethod lookupHandlerMethod(String path, HttpServletRequest request) throws Exception {
        // A path with signs in disguise may begin otherwise than it looks.
        if (path.indexOf('%') < 0 && !CorsUtils.isPreFlightRequest(request)) {
            Route only = null;
            RequestMappingInfo fits = null;
            for (Route route : beginningAs(path)) {
                RequestMappingInfo match = getMatchingMapping(route.info, request);
                if (match != null && only != null) {
                    return super.lookupHandlerMethod(path, request);
                }
                if (match != null) {
                    only = route;
                    fits = match;
                }
            }
            if (only != null) {
                request.setAttribute(BEST_MATCHING_HANDLER_ATTRIBUTE, only.method);
                handleMatch(fits, path, request);
                return only.method;
            }
        }
        return super.lookupHandlerMethod(path, request);
    }

    /** The routes that can be meant by that path, and some more. */
    List<Route> beginningAs(String path) {
        Map<String, List<Route>> known = byBeginning;
        int first = end(path, 1);
        List<Route> routes = known.get(path.substring(0, end(path, first + 1)));
        if (routes == null) {
            routes = known.get(path.substring(0, first));
        }
        return routes == null ? known.getOrDefault(ANY, List.of()) : routes;
    }

    /** Under each beginning of two words, of one or of none: all routes that a path with that beginning may mean. */
    private static Map<String, List<Route>> sorted(Map<RequestMappingInfo, HandlerMethod> methods) {
        Map<Route, Set<String>> own = new LinkedHashMap<>();
        methods.forEach((info, method) -> own.put(new Route(info, method), beginnings(info)));
        Map<String, List<Route>> sorted = new HashMap<>();
        own.values().forEach(begins -> begins.forEach(beginning -> sorted.put(beginning, new ArrayList<>())));
        sorted.forEach((beginning, routes) -> own.forEach((route, begins) -> {
            if (begins.stream().anyMatch(begin -> isWithin(beginning, begin))) {
                routes.add(route);
            }
        }));
        return sorted;
    }

    private static Set<String> beginnings(RequestMappingInfo info) {
        return info.getPatternValues().stream().map(Routes::beginning).collect(Collectors.toSet());
    }

    /** What stands before the first part that varies, two words at most. */
    private static String beginning(String pattern) {
        int first = end(pattern, 1);
        int second = end(pattern, first + 1);
        if (isPlain(pattern.substring(0, second))) {
            return pattern.substring(0, second);
        }
        return isPlain(pattern.substring(0, first)) ? pattern.substring(0, first) : ANY;
    }

    private static boolean isPlain(String words) {
        return words.chars().noneMatch(sign -> "{}*?\\".indexOf(sign) >= 0);
    }

    private static boolean isWithin(String beginning, String shorter) {
        return beginning.equals(shorter) || shorter.equals(ANY) || beginning.startsWith(shorter + "/");
    }

    /** Where the word that begins there ends. */
    private static int end(String path, int begin) {
        int end = path.indexOf('/', begin);
        return end < 0 ? path.length() : end;
    }
}
