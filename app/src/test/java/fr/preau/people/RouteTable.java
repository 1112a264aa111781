package fr.preau.people;

import fr.preau.values.Role;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
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
    private static final Pattern VARIABLE = Pattern.compile("\\{\\*?(\\w+)(?::((?:[^{}]|\\{[^{}]*})+))?}");

    private static final List<String> SAMPLES = List.of(
            "1",
            "0180002E",
            "csv",
            "ods",
            "pdf",
            "departement-18",
            "2026-01-01",
            "00000000-0000-7000-8000-000000000000");

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

    /** Roles that some door tells from the others. */
    private static final List<Role> TOLD_APART = Arrays.stream(Role.values())
            .filter(role -> Arrays.stream(Right.values()).anyMatch(right -> right.isHeldBy(role)))
            .toList();

    /** The table as it stands in the documentation. */
    static String markdown(List<Route> routes) {
        String roles = TOLD_APART.stream().map(Role::slug).collect(Collectors.joining(" | "));
        return """
                # Routes

                Every address that the application answers, the right that it asks for, and the roles that have it. Written by
                `RoutesReferenceTest` from the code. Files under `/assets` are public; what is not listed does not exist. The operator passes
                every door. Roles that no door tells apart stand together: $others. A role passes the first gate by this table; on which
                place it may act is asked of the domain.

                | Address | Method | Right | $roles | others | Module |
                |---|---|---|$rules---|---|
                """.replace("$others", others())
                        .replace("$roles", roles)
                        .replace("$rules", "---|".repeat(TOLD_APART.size()))
                + routes.stream().map(Route::row).collect(Collectors.joining());
    }

    private static String others() {
        return Arrays.stream(Role.values())
                .filter(role -> !TOLD_APART.contains(role))
                .map(Role::slug)
                .collect(Collectors.joining(", "));
    }

    /**
     * @param method of HTTP, or {@code any}
     */
    record Route(String address, String method, HandlerMethod handler) {

        String row() {
            String right = Routes.rightOf(handler).map(Enum::name).orElse("none: closed");
            String roles =
                    TOLD_APART.stream().map(role -> isOpenTo(role) ? "yes" : "").collect(Collectors.joining(" | "));
            return "| `%s` | %s | %s | %s | %s | %s |%n"
                    .formatted(
                            address.replace("|", "\\|"),
                            method,
                            right,
                            roles,
                            isOpenTo(Role.OBSERVER) ? "yes" : "",
                            module())
                    .replace("\r", "");
        }

        /** Does somebody signed in with this role pass the first gate? */
        boolean isOpenTo(Role role) {
            return Routes.rightOf(handler)
                    .filter(right -> right == Right.PUBLIC || right == Right.SIGNED_IN || right.isHeldBy(role))
                    .isPresent();
        }

        boolean changesSomething() {
            return !List.of("GET", "HEAD", "any").contains(method);
        }

        /** Is it for programs, which have no form? */
        boolean comesWithoutForm() {
            return handler.hasMethodAnnotation(WithoutForm.class);
        }

        /** Whoever is not known signs in first, and comes back to it. */
        boolean isPageToRead() {
            return !changesSomething() && !address.startsWith("/api/");
        }

        /** Is a token shown there? */
        boolean isForTokens() {
            return address.startsWith("/api/v1/");
        }

        /** A request for this route, with something in the place of each variable. */
        MockHttpServletRequest request() {
            return new MockHttpServletRequest(method.equals("any") ? "GET" : method, sampleAddress());
        }

        String sampleAddress() {
            return VARIABLE.matcher(address).replaceAll(variable -> sample(Optional.ofNullable(variable.group(2))));
        }

        /** What its address leaves open, by name. */
        List<String> variables() {
            return VARIABLE.matcher(address)
                    .results()
                    .map(variable -> variable.group(1))
                    .toList();
        }

        /** Its address, with the values that these names have. */
        String addressWith(UnaryOperator<String> values) {
            return VARIABLE.matcher(address).replaceAll(variable -> values.apply(variable.group(1)));
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
