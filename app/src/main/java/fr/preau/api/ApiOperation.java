package fr.preau.api;

import java.util.List;
import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * One address of the API, to read from.
 *
 * @param name identifies it: {@code schools.uai}
 * @param part of the API, in French
 * @param summary what it answers, in French
 * @param path with its variables: {@code /api/v1/schools/{uai}}
 */
public record ApiOperation(String name, String part, String summary, String path, List<ApiParameter> parameters) {

    public ApiOperation {
        parameters = List.copyOf(parameters);
    }

    /** First line of a request. */
    public String request() {
        return "GET " + path;
    }

    /** Parameters that cannot be left out and have no value here. */
    List<ApiParameter> missing(Map<String, String> values) {
        return parameters.stream()
                .filter(ApiParameter::mandatory)
                .filter(parameter -> value(parameter, values).isEmpty())
                .toList();
    }

    /** The address to ask with these values; those that are empty are left out. None may be {@link #missing}. */
    String address(Map<String, String> values) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        parameters.stream()
                .filter(parameter ->
                        !parameter.inPath() && !value(parameter, values).isEmpty())
                .forEach(parameter -> address.queryParam(parameter.name(), "{" + parameter.name() + "}"));
        return address.encode().buildAndExpand(values).toUriString();
    }

    private static String value(ApiParameter parameter, Map<String, String> values) {
        return values.getOrDefault(parameter.name(), "").strip();
    }
}
