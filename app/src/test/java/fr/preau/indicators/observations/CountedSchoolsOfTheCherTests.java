package fr.preau.indicators.observations;

import static org.assertj.core.api.Assertions.assertThat;

import fr.preau.PreauTest;
import fr.preau.imports.Imports;
import fr.preau.imports.Scope;
import fr.preau.indicators.Breakdown;
import fr.preau.indicators.Figure;
import fr.preau.indicators.FigureMemory;
import fr.preau.indicators.Figures;
import fr.preau.indicators.IndicatorCode;
import fr.preau.indicators.panels.FigureWords;
import fr.preau.territory.loading.TerritoryFiles;
import fr.preau.values.DepartmentCode;
import fr.preau.values.Period;
import fr.preau.values.PlaceId;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The same of the shipped files, of which the Cher alone is loaded. */
@PreauTest
class CountedSchoolsOfTheCherTests {

    @Autowired
    Figures figures;

    @Test
    void theCherHasItsFiguresAndWhatHoldsOtherDepartmentsHasNot(
            @Autowired Imports imports, @Autowired FigureMemory memory) {
        var files = new TerritoryFiles(imports, Scope.of(new DepartmentCode("18")));
        files.loadAll();

        // counted in the shipped files by another program
        assertThat(figure("departement-18", "ecoles")).isEqualTo("302 · 302/302");
        assertThat(figure("departement-18", "colleges")).isEqualTo("31 · 31/31");
        assertThat(figure("departement-18", "lycees")).isEqualTo("20 · 20/20");
        assertThat(figure("departement-18", "habitants")).isEqualTo("298660 · 286/286");
        assertThat(figure("departement-18", "densite-ecoles")).isEqualTo("10.111833 · 302/302");
        assertThat(figure("commune-18033", "ecoles")).isEqualTo("37 · 37/37");
        assertThat(figure("epci-241800507", "habitants")).isEqualTo("102130 · 17/17");
        assertThat(figure("region-24", "ecoles"))
                .isEqualTo("données non chargées pour les départements 28, 36, 37, 41 et 45");
        assertThat(figure("pays-FR", "habitants"))
                .isEqualTo("données non chargées pour 100 départements, dont 01, 02, 03");
        assertThat(figure("epci-200068088", "ecoles")).isEqualTo("données non chargées pour le département 58");
        assertThat(figures.of(PlaceId.parse("etablissement-0180002E")).figures())
                .noneMatch(figure -> figure.indicator().code().value().equals("ecoles"));

        memory.read();
        assertThat(memory.current()).isPresent();
        assertThat(figure("pays-FR", "ecoles"))
                .isEqualTo("données non chargées pour 100 départements, dont 01, 02, 03");
        assertThat(figure("departement-18", "densite-ecoles")).isEqualTo("10.111833 · 302/302");

        files.write("communes", LocalDate.of(2026, 9, 1), """
                [{"code": "18033", "nom": "Bourges", "type": "commune-actuelle", "population": 70000}]""");
        assertThat(figure("departement-18", "habitants")).isEqualTo("304474 · 286/286");
        assertThat(figure("departement-18", "ecoles")).isEqualTo("302 · 302/302");
    }

    private String figure(String place, String indicator) {
        Figure figure = figures.among(
                        Set.of(PlaceId.parse(place)),
                        new IndicatorCode(indicator),
                        Period.parse("2026"),
                        Breakdown.TOTAL)
                .get(PlaceId.parse(place));
        if (figure == null) {
            return "none";
        }
        return figure.measure()
                .known()
                .map(known -> "%s · %d/%d"
                        .formatted(
                                known.value().toPlainString(),
                                figure.coverage().places(),
                                figure.coverage().placesExpected()))
                .orElseGet(() -> FigureWords.absence(figure.measure()));
    }
}
