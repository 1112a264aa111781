package fr.preau.governance.bodies;

import fr.preau.ui.Screen;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/** Tells the addresses of pages of ours from others. Whether there is anything at the address today is not asked: it may be private. */
@Component
class KnownPages {

    private final ObjectProvider<RequestMappingHandlerMapping> routes;

    KnownPages(ObjectProvider<RequestMappingHandlerMapping> routes) {
        this.routes = routes;
    }

    /** Is it the path of a page to read, without query or anchor? */
    boolean holds(String path) {
        return Screen.isOurs(path)
                && path.chars().noneMatch(c -> c == '?' || c == '#' || c == ';' || c <= ' ')
                && !path.startsWith("/api/")
                && routes.stream()
                        .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                        .anyMatch(route -> isRead(route) && fits(route, PathContainer.parsePath(path)));
    }

    private static boolean isRead(RequestMappingInfo route) {
        return route.getMethodsCondition().getMethods().contains(RequestMethod.GET);
    }

    private static boolean fits(RequestMappingInfo route, PathContainer path) {
        Set<PathPattern> patterns = route.getPathPatternsCondition() == null
                ? Set.of()
                : route.getPathPatternsCondition().getPatterns();
        return patterns.stream().anyMatch(pattern -> pattern.matches(path));
    }
}
