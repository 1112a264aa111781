package fr.preau.api;

import static fr.preau.ui.Texts.t;

import fr.preau.ui.Control;
import fr.preau.ui.Field;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The page that presents the API and lets one try it.
 *
 * @param tried name of the address that was tried without success; empty when none was
 * @param values what was filled in, kept for the next try
 * @param missing names of the parameters that were left out and cannot be
 */
public record DocumentationPage(
        List<ApiOperation> operations, String tried, Map<String, String> values, Set<String> missing) {

    public DocumentationPage {
        operations = List.copyOf(operations);
        values = Map.copyOf(values);
        missing = Set.copyOf(missing);
    }

    static DocumentationPage of(List<ApiOperation> operations) {
        return new DocumentationPage(operations, "", Map.of(), Set.of());
    }

    /** The page again, after a try that lacked something. */
    static DocumentationPage again(List<ApiOperation> operations, ApiOperation tried, Map<String, String> values) {
        Set<String> missing =
                tried.missing(values).stream().map(ApiParameter::name).collect(Collectors.toSet());
        return new DocumentationPage(operations, tried.name(), values, missing);
    }

    /** Parts of the API, in the order of their first address. */
    public List<String> parts() {
        return operations.stream().map(ApiOperation::part).distinct().toList();
    }

    public List<ApiOperation> operationsOf(String part) {
        return operations.stream()
                .filter(operation -> operation.part().equals(part))
                .toList();
    }

    public boolean isTried(ApiOperation operation) {
        return operation.name().equals(tried);
    }

    /** The field in which a parameter is filled in. */
    public Field field(ApiOperation operation, ApiParameter parameter) {
        Field field = Field.of(parameter.name(), parameter.name(), control(operation, parameter))
                .id(operation.name().replace('.', '-') + "-" + parameter.name())
                .hint(parameter.description());
        if (isTried(operation) && missing.contains(parameter.name())) {
            field = field.error(t("api.documentation.missing"));
        }
        return parameter.mandatory() ? field.mandatory() : field;
    }

    private Control control(ApiOperation operation, ApiParameter parameter) {
        String value = value(operation, parameter);
        if (parameter.choices().isEmpty()) {
            return Control.text(value).autocomplete("off");
        }
        Stream<Control.Option> none = Stream.of(new Control.Option("", t("api.documentation.anyChoice")));
        Stream<Control.Option> choices = parameter.choices().stream().map(choice -> new Control.Option(choice, choice));
        return Control.select(Stream.concat(none, choices).toList(), value);
    }

    /** What was filled in, or an example where the address cannot do without. */
    private String value(ApiOperation operation, ApiParameter parameter) {
        if (isTried(operation)) {
            return values.getOrDefault(parameter.name(), "");
        }
        return parameter.mandatory() ? parameter.example() : "";
    }

    public String documentAddress() {
        return DocumentationController.DOCUMENT;
    }

    public String trialAddress() {
        return DocumentationController.TRIAL;
    }

    public String problemsAddress() {
        return Refusal.ADDRESS;
    }

    public int usualSize() {
        return Paging.USUAL;
    }

    public int largestSize() {
        return Paging.MOST;
    }
}
