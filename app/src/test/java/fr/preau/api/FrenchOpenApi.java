package fr.preau.api;

import static fr.preau.ui.Texts.t;
import static java.util.Objects.requireNonNull;

import fr.preau.people.Access;
import fr.preau.people.Right;
import fr.preau.values.CommuneCode;
import fr.preau.values.DepartmentCode;
import fr.preau.values.Period;
import fr.preau.values.PlaceId;
import fr.preau.values.PlaceKind;
import fr.preau.values.Siren;
import fr.preau.values.Siret;
import fr.preau.values.Uai;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import io.swagger.v3.oas.models.tags.Tag;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/**
 * What springdoc cannot know: our conventions, and our words. For an address such as {@code /api/v1/schools/{uai}} of the module
 * {@code territory}, the words are those of {@code territory.api} (the title of its part), {@code territory.api.schools.uai} (what the
 * address answers), {@code territory.api.parameter.<name>} and {@code territory.api.field.<name>}, or the same under {@code api} when
 * they mean the same everywhere.
 */
@TestConfiguration
class FrenchOpenApi {

    private static final String ROOT = "/api/v1/";
    private static final String MODULE = "x-module";
    private static final String TOKEN = "token";
    private static final Map<String, String> FORMATS =
            Map.of(ApiFormat.JSON, "json", ApiFormat.GEOJSON, "geojson", ApiFormat.CSV, "csv");

    private final Set<String> missingTexts = new TreeSet<>();

    FrenchOpenApi() {
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(Paging.class, WebRequest.class)
                .addSimpleTypesForParameterObject(
                        Uai.class,
                        CommuneCode.class,
                        DepartmentCode.class,
                        Period.class,
                        PlaceId.class,
                        Siren.class,
                        Siret.class)
                .replaceWithSchema(Uai.class, text("0180002E"))
                .replaceWithSchema(CommuneCode.class, text("18033"))
                .replaceWithSchema(DepartmentCode.class, text("18"))
                .replaceWithSchema(Period.class, text("2025-2026"))
                .replaceWithSchema(PlaceId.class, text("departement-18"))
                .replaceWithSchema(PlaceKind.class, choices(PlaceKind.values()))
                .replaceWithSchema(StreamingResponseBody.class, text(null))
                .replaceWithSchema(Siren.class, text("241800507"))
                .replaceWithSchema(Siret.class, text("24180050700012"));
    }

    /** Keys that no message file has, after the document was made. */
    Set<String> missingTexts() {
        return missingTexts;
    }

    /** Called once for each method of a controller: an address that has several formats gathers what each declares. */
    @Bean
    OperationCustomizer conventions() {
        return (operation, handler) -> {
            String name = handler.getBeanType().getPackageName();
            operation.addExtension(
                    MODULE, name.replaceFirst("fr\\.preau\\.", "").replaceFirst("\\..*", ""));
            if (!isPublic(handler)) {
                operation.addSecurityItem(new SecurityRequirement().addList(TOKEN));
            }
            boolean paged = List.of(handler.getMethodParameters()).stream()
                    .anyMatch(parameter -> parameter.getParameterType() == Paging.class);
            if (paged) {
                operation.addParametersItem(query(Paging.CURSOR, text(null)));
                operation.addParametersItem(query(Paging.LIMIT, size()));
            }
            return operation;
        };
    }

    private static boolean isPublic(HandlerMethod handler) {
        Access own = handler.getMethodAnnotation(Access.class);
        Access access =
                own == null ? AnnotatedElementUtils.findMergedAnnotation(handler.getBeanType(), Access.class) : own;
        return access != null && access.value() == Right.PUBLIC;
    }

    @Bean
    OpenApiCustomizer words() {
        return document -> {
            missingTexts.clear();
            document.info(new Info()
                            .title(t("api.document.title"))
                            .description(t("api.document.description"))
                            .version("1"))
                    .servers(List.of(new Server().url("/")))
                    .tags(new ArrayList<>());
            addProblem(document);
            document.getPaths().remove(DocumentationController.DOCUMENT);
            document.getPaths().forEach((address, path) -> describe(document, address, path));
        };
    }

    private void describe(OpenAPI document, String address, PathItem path) {
        Operation operation = path.getGet() == null ? path.getPost() : path.getGet();
        String module = requireNonNull(operation.getExtensions().remove(MODULE)).toString();
        String name = address.substring(ROOT.length()).replaceAll("[{}]", "").replace('/', '.');
        operation.operationId(name).summary(words(module + ".api." + name)).tags(List.of(tag(document, module)));
        operation.setParameters(withoutRepetition(operation.getParameters()));
        addFormat(operation);
        operation
                .getParameters()
                .forEach(parameter -> parameter.description(words(module, "parameter", parameter.getName())));
        if (operation.getRequestBody() != null) {
            operation.getRequestBody().description(words(module + ".api." + name + ".body"));
        }
        addRefusals(operation, address.contains("{"), operation.getSecurity() != null);
        answer(operation)
                .getContent()
                .values()
                .forEach(type -> describe(document.getComponents(), module, type.getSchema()));
        operation.getParameters().forEach(parameter -> refine(parameter, module));
        sayWhatMayBeNull(document.getComponents());
    }

    /** Other fields without a value are left out. */
    private static void sayWhatMayBeNull(Components components) {
        components.getSchemas().values().stream()
                .filter(schema -> schema.getProperties() != null)
                .map(schema -> (Map<String, Schema>) schema.getProperties())
                .forEach(fields -> {
                    fields.computeIfPresent("next", (_, next) -> next.types(new TreeSet<>(Set.of("string", "null"))));
                    fields.computeIfPresent(
                            "geometry", (_, geometry) -> geometry.types(new TreeSet<>(Set.of("object", "null"))));
                });
    }

    /** Each format of an address brought its own. */
    private static List<Parameter> withoutRepetition(@Nullable List<Parameter> parameters) {
        Map<String, Parameter> byName = new LinkedHashMap<>();
        if (parameters != null) {
            parameters.forEach(parameter -> byName.putIfAbsent(parameter.getName(), parameter));
        }
        return new ArrayList<>(byName.values());
    }

    private String tag(OpenAPI document, String module) {
        String label = words(module + ".api");
        if (document.getTags().stream().noneMatch(tag -> tag.getName().equals(label))) {
            document.addTagsItem(new Tag().name(label));
        }
        return label;
    }

    /** An address that answers in one format needs no choice of it. */
    private static void addFormat(Operation operation) {
        List<String> formats = answer(operation).getContent().keySet().stream()
                .map(type -> FORMATS.getOrDefault(type, type))
                .sorted()
                .toList();
        if (formats.size() > 1) {
            StringSchema schema = text(null);
            formats.forEach(schema::addEnumItem);
            operation.addParametersItem(query(ApiFormat.PARAMETER, schema));
        }
    }

    private static ApiResponse answer(Operation operation) {
        return requireNonNull(operation.getResponses().get("200"));
    }

    private static void addRefusals(Operation operation, boolean namesOneThing, boolean asksWho) {
        Set<Refusal> refusals =
                new TreeSet<>(Set.of(Refusal.BAD_REQUEST, Refusal.NOT_ACCEPTABLE, Refusal.TOO_MANY_REQUESTS));
        if (asksWho) {
            refusals.addAll(Set.of(Refusal.UNAUTHORIZED, Refusal.FORBIDDEN));
        }
        if (operation.getRequestBody() != null) {
            refusals.addAll(Set.of(
                    Refusal.CONFLICT,
                    Refusal.CONTENT_TOO_LARGE,
                    Refusal.UNSUPPORTED_MEDIA_TYPE,
                    Refusal.LINES_REFUSED));
        }
        if (namesOneThing) {
            refusals.add(Refusal.NOT_FOUND);
        }
        Content problem = new Content()
                .addMediaType("application/problem+json", new MediaType().schema(new Schema<>().$ref("Problem")));
        answer(operation).description(t("api.document.answer"));
        refusals.forEach(refusal -> operation
                .getResponses()
                .addApiResponse(
                        Integer.toString(refusal.status()),
                        new ApiResponse().description(refusal.title()).content(problem)));
    }

    /** Gives words to the fields of a schema and of those that it leads to. A field that is described already keeps its words. */
    private void describe(Components components, String module, @Nullable Schema<?> schema) {
        if (schema == null) {
            return;
        }
        if (schema.get$ref() != null) {
            String name = schema.get$ref().replaceFirst(".*/", "");
            describe(components, module, requireNonNull(components.getSchemas().get(name)));
            return;
        }
        writeConstantsAsTexts(schema);
        describe(components, module, schema.getItems());
        Map<String, Schema> fields = schema.getProperties() == null ? Map.of() : schema.getProperties();
        fields.forEach((field, type) -> {
            if (type.getDescription() == null) {
                type.setDescription(words(module, "field", field));
                describe(components, module, type);
            }
        });
    }

    /** A parameter is there or not, never null; a module may give an example to begin with, under {@code <module>.api.example.<name>}. */
    private static void refine(Parameter parameter, String module) {
        Schema<?> schema = parameter.getSchema();
        writeConstantsAsTexts(schema);
        if (schema.getTypes() != null) {
            schema.getTypes().remove("null");
        }
        String example = module + ".api.example." + parameter.getName();
        if (hasText(example)) {
            schema.setExample(t(example));
        }
    }

    /** springdoc knows them by their names. */
    @SuppressWarnings("unchecked") // only schemas of texts have constants
    private static void writeConstantsAsTexts(Schema<?> schema) {
        if (schema.getItems() != null) {
            writeConstantsAsTexts(schema.getItems());
        }
        if (schema instanceof StringSchema
                || (schema.getEnum() != null && !schema.getEnum().isEmpty())) {
            List<Object> constants = (List<Object>) schema.getEnum();
            if (constants != null) {
                constants.replaceAll(
                        name -> name.toString().toLowerCase(Locale.ROOT).replace('_', '-'));
            }
        }
    }

    private static void addProblem(OpenAPI document) {
        if (document.getComponents() == null) {
            document.components(new Components());
        }
        document.getComponents()
                .addSecuritySchemes(
                        TOKEN,
                        new SecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .description(t("api.document.token")))
                .addSchemas(
                        "Problem",
                        new ObjectSchema()
                                .description(t("api.document.problem"))
                                .addProperty("type", problemField("type", text("/api/problemes#requete-incorrecte")))
                                .addProperty("title", problemField("title", text(null)))
                                .addProperty("status", problemField("status", new IntegerSchema()))
                                .addProperty("detail", problemField("detail", text(null)))
                                .addProperty("instance", problemField("instance", text("/api/v1/schools"))));
    }

    private static Schema<?> problemField(String name, Schema<?> type) {
        return type.description(t("api.problem." + name));
    }

    /** A module may say it in words of its own. */
    private String words(String module, String kind, String name) {
        String common = "api." + kind + "." + name;
        String own = module + "." + common;
        return hasText(common) && !hasText(own) ? t(common) : words(own);
    }

    private String words(String key) {
        if (hasText(key)) {
            return t(key);
        }
        missingTexts.add(key);
        return key;
    }

    private static boolean hasText(String key) {
        try {
            t(key);
            return true;
        } catch (IllegalArgumentException absent) {
            return false;
        }
    }

    private static Parameter query(String name, Schema<?> schema) {
        return new QueryParameter().name(name).required(false).schema(schema);
    }

    private static Schema<?> size() {
        return new IntegerSchema()
                .minimum(BigDecimal.ONE)
                .maximum(BigDecimal.valueOf(Paging.MOST))
                ._default(Paging.USUAL);
    }

    private static StringSchema choices(PlaceKind... kinds) {
        StringSchema schema = new StringSchema();
        for (PlaceKind kind : kinds) {
            schema.addEnumItem(kind.slug());
        }
        return schema;
    }

    private static StringSchema text(@Nullable String example) {
        StringSchema schema = new StringSchema();
        if (example != null) {
            schema.example(example);
        }
        return schema;
    }
}
