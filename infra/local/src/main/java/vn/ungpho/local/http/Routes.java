package vn.ungpho.local.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import vn.ungpho.local.template.Trigger.Route;

/// The routes of the HTTP API. A fixed path goes before one with variables.
final class Routes {
    private final List<Route> routes;

    Routes(List<Route> routes) {
        this.routes = routes.stream()
                .sorted(Comparator.comparingLong(
                        route -> route.path().chars().filter(c -> c == '{').count()))
                .toList();
    }

    /// A route and the values of its path's variables.
    record Match(Route route, Map<String, String> pathParameters) {}

    /// The route of a method and a path as it was sent, still percent-encoded.
    Optional<Match> find(String method, String rawPath) {
        return routes.stream()
                .filter(route -> route.method().equals(method) || route.method().equals("ANY"))
                .flatMap(route -> match(route.path(), rawPath).stream().map(values -> new Match(route, values)))
                .findFirst();
    }

    /// The route of whatever no other route takes, if there is one.
    Optional<Match> fallback() {
        return routes.stream()
                .filter(route -> route.path().equals(Route.DEFAULT))
                .map(route -> new Match(route, Map.of()))
                .findFirst();
    }

    /// Methods that a path has; empty when the path is unknown.
    TreeSet<String> methods(String rawPath) {
        TreeSet<String> methods = new TreeSet<>();
        routes.stream()
                .filter(route -> match(route.path(), rawPath).isPresent())
                .forEach(route -> methods.add(route.method()));
        return methods;
    }

    private static Optional<Map<String, String>> match(String pattern, String rawPath) {
        String[] wanted = pattern.split("/", -1);
        String[] given = rawPath.split("/", -1);
        if (wanted.length != given.length) {
            return Optional.empty();
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < wanted.length; i++) {
            if (wanted[i].startsWith("{") && !given[i].isEmpty()) {
                values.put(wanted[i].substring(1, wanted[i].length() - 1), decode(given[i]));
            } else if (!wanted[i].equals(given[i])) {
                return Optional.empty();
            }
        }
        return Optional.of(values);
    }

    private static String decode(String segment) {
        return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
