package fr.preau.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.Resource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The OpenAPI document that the program ships, and the addresses to read from that it describes. */
class ApiDocument {

    private final byte[] json;
    private final ETag tag;
    private final List<ApiOperation> operations;

    ApiDocument(Resource file) {
        try (InputStream content = file.getInputStream()) {
            this.json = content.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("%s cannot be read".formatted(file), unreadable);
        }
        JsonNode document = JsonMapper.shared().readTree(json);
        this.tag = ETag.of(document);
        this.operations = document.path("paths")
                .propertyStream()
                .filter(path -> path.getValue().has("get"))
                .map(path -> operation(path.getKey(), path.getValue().path("get")))
                .toList();
    }

    byte[] json() {
        return json.clone();
    }

    ETag tag() {
        return tag;
    }

    /** Those that one reads, in the order of their addresses. */
    List<ApiOperation> operations() {
        return operations;
    }

    Optional<ApiOperation> find(String name) {
        return operations.stream()
                .filter(operation -> operation.name().equals(name))
                .findFirst();
    }

    private static ApiOperation operation(String path, JsonNode operation) {
        return new ApiOperation(
                operation.path("operationId").asString(),
                operation.path("tags").path(0).asString(""),
                operation.path("summary").asString(""),
                path,
                operation
                        .path("parameters")
                        .valueStream()
                        .map(ApiDocument::parameter)
                        .toList());
    }

    private static ApiParameter parameter(JsonNode parameter) {
        JsonNode schema = parameter.path("schema");
        return new ApiParameter(
                parameter.path("name").asString(),
                parameter.path("description").asString(""),
                parameter.path("in").asString().equals("path"),
                parameter.path("required").asBoolean(false),
                choices(schema),
                schema.path("example").asString(schema.path("default").asString("")));
    }

    /** Of a parameter that may be repeated, the choices are those of each. */
    private static List<String> choices(JsonNode schema) {
        JsonNode one = schema.has("items") ? schema.path("items") : schema;
        return one.path("enum").valueStream().map(JsonNode::asString).toList();
    }
}
