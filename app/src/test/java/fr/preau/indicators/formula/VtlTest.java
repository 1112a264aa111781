package fr.preau.indicators.formula;

import static org.assertj.core.api.Assertions.assertThat;

import fr.insee.vtl.engine.VtlScriptEngine;
import fr.insee.vtl.model.Dataset;
import fr.insee.vtl.model.InMemoryDataset;
import fr.insee.vtl.model.Structured.Component;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.script.ScriptEngine;
import javax.script.ScriptEngineManager;
import javax.script.ScriptException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What we write in VTL, read and computed by Insee's engine (Trevas). */
class VtlTest {

    private static final String READ_BY_NAME = "result";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            girls / pupils            | 100 * 'girls' / 'pupils'[filter obs_value <> 0]
            girls / (girls + boys)    | 100 * 'girls' / ('girls' + 'boys')[filter obs_value <> 0]
            -girls / pupils           | 100 * (- 'girls') / 'pupils'[filter obs_value <> 0]
            a[sexe=filles] / a        | 100 * 'a[sexe=filles]' / 'a'[filter obs_value <> 0]
            2 * girls - pupils / 4    | 2 * 'girls' - 0.25 * 'pupils'
            """)
    void writesTheFormula(String formula, String vtl) {
        assertThat(Vtl.expression(Formula.parse(formula), BigDecimal.valueOf(100)))
                .isEqualTo(vtl);
    }

    /** A whole of nobody has no share, and neither has a place of which a term is unknown. */
    @Test
    void isComputedByAnotherEngineAsWeMeanIt() throws ScriptException {
        var girls = Map.of("Cher", 5.0, "Indre", 3.0, "Loiret", 0.0, "Loir-et-Cher", 4.0);
        var boys = Map.of("Cher", 15.0, "Indre", 3.0, "Loiret", 0.0);

        assertThat(computed("girls / (girls + boys)", Map.of("girls", girls, "boys", boys)))
                .isEqualTo(Map.of("Cher", 25.0, "Indre", 50.0));
        assertThat(computed("2 * girls - boys / 5", Map.of("girls", girls, "boys", boys)))
                .isEqualTo(Map.of("Cher", 7.0, "Indre", 5.4, "Loiret", 0.0));
    }

    private static Map<String, Double> computed(String formula, Map<String, Map<String, Double>> terms)
            throws ScriptException {
        ScriptEngine engine = new ScriptEngineManager().getEngineByName("vtl");
        engine.put(VtlScriptEngine.PROCESSING_ENGINE_NAMES, "memory");
        terms.forEach((term, values) -> engine.put("'" + term + "'", dataset(values)));
        engine.eval(READ_BY_NAME + " := " + Vtl.expression(Formula.parse(formula), BigDecimal.valueOf(100)) + ";");
        return ((Dataset) engine.get(READ_BY_NAME))
                .getDataAsMap().stream().collect(Collectors.toMap(point -> (String) point.get("place"), point ->
                        (Double) point.get("obs_value")));
    }

    private static Dataset dataset(Map<String, Double> values) {
        List<List<Object>> points = values.entrySet().stream()
                .map(value -> Arrays.<Object>asList(value.getKey(), "2022-2023", value.getValue()))
                .toList();
        return new InMemoryDataset(
                points,
                List.of(
                        new Component("place", String.class, Dataset.Role.IDENTIFIER, false),
                        new Component("period", String.class, Dataset.Role.IDENTIFIER, false),
                        new Component("obs_value", Double.class, Dataset.Role.MEASURE, true)));
    }
}
