package fr.preau.indicators.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import fr.preau.indicators.Catalogue;
import fr.preau.indicators.Indicator;
import fr.preau.indicators.IndicatorCode;
import fr.preau.indicators.Nature;
import fr.preau.indicators.SpatialAggregation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;

/** The catalogue that is shipped, and what its files may not say. */
class CatalogueTest {

    private static final Catalogue CATALOGUE = CatalogueConfiguration.read();

    @Test
    void keepsAnIndicatorForEachLevelOfThePositionIndex() {
        assertThat(CATALOGUE.list())
                .extracting(indicator -> indicator.code().value())
                .contains("ips-ecole", "ips-college", "ips-lycee", "ips-lycee-gt", "ips-lycee-pro");
    }

    @Test
    void formulasOnlyNameCountsThatExist() {
        assertThat(Derivations.of(CATALOGUE).all()).hasSizeGreaterThan(4);
    }

    @Test
    void neverAggregatesARating() {
        List<Indicator> ratings = CATALOGUE.list().stream()
                .filter(indicator -> indicator.nature() == Nature.RATING)
                .toList();

        assertThat(ratings).isNotEmpty().allMatch(rating -> rating.aggregation().space() == SpatialAggregation.NONE);
    }

    @Test
    void writesFrenchWithItsSpacesAndApostrophes() {
        for (Indicator indicator : CATALOGUE.list()) {
            var wording = indicator.wording();
            for (String text : List.of(
                    wording.label(), wording.shortLabel(), wording.definition(), wording.formula(), wording.notes())) {
                assertThat(text)
                        .as(indicator.code().value())
                        .doesNotContainPattern("'| :|«[^\u00a0]|[^\u00a0]»|[^\u202f][;!?%]");
            }
        }
    }

    @Test
    void refusesAFileWithAKeyThatMeansNothing() {
        assertThatIllegalStateException()
                .isThrownBy(() -> read("label: Exemple\ncolour: red\n"))
                .withRootCauseInstanceOf(RuntimeException.class);
    }

    @Test
    void findsByCode() {
        assertThat(CATALOGUE.get(new IndicatorCode("ips-college")).wording().shortLabel())
                .isEqualTo("Position sociale (collèges)");
    }

    private static IndicatorFile read(String yaml) {
        var file = new ByteArrayResource(yaml.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return "exemple.yaml";
            }
        };
        return YamlFiles.read(file, IndicatorFile.class);
    }
}
