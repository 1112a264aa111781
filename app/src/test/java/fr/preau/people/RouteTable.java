package fr.preau.people;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every route of the application, read where Spring MVC keeps them. */
final class RouteTable {

    private static final String OURS = "fr.preau.";

    /** A variable of an address, perhaps with its pattern, which may hold braces of its own. */
    private static final Pattern VARIABLE = Pattern.compile("\\{\\*?\\w+(?::((?:[^{}]|\\{[^{}]*})+))?}");

    private static final List<String> SAMPLES =
            List.of("1", "0180002E", "csv", "departement-18", "2026-01-01", "00000000-0000-7000-8000-000000000000");

    private RouteTable() {}

    static List<Route> of(RequestMappingHandlerMapping mapping) {
        return mapping.getHandlerMethods().entrySet().stream()
                .flatMap(RouteTable::routes)
                .distinct()
                .sorted(Comparator.comparing(Route::address).thenComparing(Route::method))
                .toList();
    }

    private static Stream<Route> routes(Map.Entry<RequestMappingInfo, HandlerMethod> entry) {
        List<String> methods = entry.getKey().getMethodsCondition().getMethods().stream()
                .map(Enum::name)
                .toList();
        return entry.getKey().getPatternValues().stream()
                .flatMap(address -> (methods.isEmpty() ? List.of("any") : methods)
                        .stream().map(method -> new Route(address, method, entry.getValue())));
    }

    /** The table as it stands in the documentation. */
    static String markdown(List<Route> routes) {
        return """
                # Routes

                Every address that the application answers, and the right that it asks for. Written by `RoutesReferenceTest` from the code.
                Files under `/assets` are public; what is not listed does not exist.

                | Address | Method | Right | Module |
                |---|---|---|---|
                """ + routes.stream().map(Route::row).collect(Collectors.joining());
    }

    /**
     * @param method of HTTP, or {@code any}
     */
    record Route(String address, String method, HandlerMethod handler) {

        String row() {
            String right = Routes.rightOf(handler).map(Enum::name).orElse("none: closed");
            return "| `%s` | %s | %s | %s |%n"
                    .formatted(address.replace("|", "\\|"), method, right, module())
                    .replace("\r", "");
        }

        boolean changesSomething() {
            return !List.of("GET", "HEAD", "any").contains(method);
        }

        /** Whoever is not known signs in first, and comes back to it. */
        boolean isPageToRead() {
            return !changesSomething() && !address.startsWith("/api/");
        }

        /** A request for this route, with something in the place of each variable. */
        MockHttpServletRequest request() {
            return new MockHttpServletRequest(method.equals("any") ? "GET" : method, sampleAddress());
        }

        String sampleAddress() {
            return VARIABLE.matcher(address).replaceAll(variable -> sample(Optional.ofNullable(variable.group(1))));
        }

        private String sample(Optional<String> pattern) {
            return SAMPLES.stream()
                    .filter(value -> pattern.map(value::matches).orElse(true))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("Add to the samples a value that fits " + this));
        }

        HttpMethod httpMethod() {
            return HttpMethod.valueOf(method.equals("any") ? "GET" : method);
        }

        private String module() {
            String name = handler.getBeanType().getPackageName();
            return name.startsWith(OURS) ? name.substring(OURS.length()).replaceAll("\\..*", "") : name;
        }

        @Override
        public String toString() {
            return method + " " + address;
        }
    }
}
