package fr.preau.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Refuses a parameter that the OpenAPI document does not give to an address: a filter that is misspelt would otherwise be passed over,
 * and more be answered than was asked for.
 */
class KnownParameters implements HandlerInterceptor {

    private final Map<String, Set<String>> byPath;

    KnownParameters(ApiDocument document) {
        this.byPath =
                document.operations().stream().collect(Collectors.toMap(ApiOperation::path, KnownParameters::known));
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        Set<String> known =
                byPath.get(String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE)));
        if (known != null) {
            Collections.list(request.getParameterNames()).stream()
                    .filter(name -> !known.contains(name))
                    .findFirst()
                    .ifPresent(unknown -> {
                        throw BadRequest.unknown(unknown, known);
                    });
        }
        return true;
    }

    /** The format can be asked for everywhere, if only to be told that there is one only. */
    private static Set<String> known(ApiOperation operation) {
        Set<String> names = operation.parameters().stream()
                .filter(parameter -> !parameter.inPath())
                .map(ApiParameter::name)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        names.add(ApiFormat.PARAMETER);
        return names;
    }
}
