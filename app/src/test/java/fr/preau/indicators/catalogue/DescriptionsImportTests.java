package fr.preau.indicators.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import fr.preau.PreauTest;
import fr.preau.imports.ImportRun;
import fr.preau.imports.Imports;
import fr.preau.imports.RunState;
import fr.preau.imports.Scope;
import fr.preau.indicators.Catalogue;
import fr.preau.indicators.Figure;
import fr.preau.indicators.Figures;
import fr.preau.indicators.Indicator;
import fr.preau.indicators.IndicatorCode;
import fr.preau.indicators.Measure;
import fr.preau.territory.loading.TerritoryFiles;
import fr.preau.values.DepartmentCode;
import fr.preau.values.PlaceId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Indicators that users describe. */
@PreauTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DescriptionsImportTests {

    private static final String HEADER =
            "code;libelle;libelle_court;theme;definition;calcul;unite;nature;agregation;sens;periodicite;observe_dans;"
                    + "etablissements;responsable;producteur;jeu_de_donnees;adresse;seuil_secret\n";

    private static final String ROBOTS =
            "robots;Robots de téléprésence;Robots;numerique;Nombre de robots.;Somme.;elements;stock;somme;hausse;"
                    + "annee-civile;academie;;DRANE;DRANE;Relevé;;\n";

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @Autowired
    Catalogue catalogue;

    @Autowired
    Figures figures;

    @Autowired
    JdbcClient sql;

    private TerritoryFiles files;

    @BeforeAll
    void load(@Autowired Imports imports) {
        files = new TerritoryFiles(imports, Scope.of(new DepartmentCode("18")));
        files.loadPlaces();
    }

    /** The académies of Centre-Val de Loire and of Nouvelle-Aquitaine are all there, whatever is loaded of their schools. */
    @Test
    void itServesAtOnceAndRollsUp() {
        describe(ROBOTS.replace("robots;", "robots-essai;"));
        files.write("observations", DAY, """
                indicateur;lieu;periode;valeur
                robots-essai;academie-04;2021;50
                robots-essai;academie-13;2021;25
                """);

        Figure region = figures.history(
                        List.of(PlaceId.parse("region-academique-15")), new IndicatorCode("robots-essai"))
                .getFirst();
        assertThat(region.measure().known().map(Measure.Known::value)).contains(new BigDecimal("75"));
        assertThat(region.coverage().places()).isEqualTo(2);
        assertThat(region.coverage().placesExpected()).isEqualTo(3);
    }

    @Test
    void itsWordsMayChangeAndWhatItIsMayNotOnceValuesAreLoaded() {
        describe(ROBOTS.replace("robots;", "robots-fixes;"));
        ImportRun freely = describe(ROBOTS.replace("robots;", "robots-fixes;").replace(";stock;", ";cumul;"));
        assertThat(problems(freely)).isEmpty();
        describe(ROBOTS.replace("robots;", "robots-fixes;"));
        files.write("observations", DAY, """
                indicateur;lieu;periode;valeur
                robots-fixes;academie-04;2021;50
                """);

        ImportRun other = describe(ROBOTS.replace("robots;", "robots-fixes;").replace(";stock;", ";cumul;"));
        assertThat(problems(other)).containsExactly("2 values-are-loaded");
        ImportRun renamed = describe(ROBOTS.replace("robots;", "robots-fixes;").replace("Robots de", "Systèmes de"));
        assertThat(problems(renamed)).isEmpty();
        Indicator indicator = catalogue.list().stream()
                .filter(each -> each.code().value().equals("robots-fixes"))
                .findFirst()
                .orElseThrow();
        assertThat(indicator.wording().label()).isEqualTo("Systèmes de téléprésence");
    }

    @Test
    void theSameFileAgainChangesNothing() {
        describe(ROBOTS.replace("robots;", "robots-memes;"));
        List<Indicator> before = catalogue.list();
        ImportRun again = describe(ROBOTS.replace("robots;", "robots-memes;"));
        assertThat(again.state()).isEqualTo(RunState.LOADED);
        assertThat(catalogue.list()).isEqualTo(before);
        assertThat(sql.sql("select count(*) from imports.change where run_id = :run and kind <> 'unchanged'")
                        .param("run", again.id())
                        .query((row, _) -> row.getInt(1))
                        .single())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            robots;              | ips-college;        | code-of-the-catalogue
            robots;              | Robots!;            | unreadable-cell
            ;numerique;          | ;lune;              | unreadable-cell
            ;stock;              | ;rapport;           | contradictory-description
            ;somme;hausse        | ;taux-arrondi;hausse | contradictory-description
            ;academie;;          | ;academie+commune;; | contradictory-description
            ;academie;;          | ;etablissement;;    | contradictory-description
            ;academie;;          | ;lune;;             | unreadable-cell
            ;Relevé;;            | ;Relevé;javascript:alert(1); | unreadable-cell
            ;Nombre de robots.;  | ;;                  | empty-cell
            """)
    void eachWrongDescriptionSaysWhy(String part, String instead, String problem) {
        String line = ROBOTS.replace(part, instead.replace('+', '|'));
        assertThat(line).isNotEqualTo(ROBOTS);
        ImportRun run = describe(line);
        assertThat(problems(run)).containsExactly("2 " + problem);
    }

    private ImportRun describe(String lines) {
        return files.write("indicateurs", DAY, HEADER + lines);
    }

    private List<String> problems(ImportRun run) {
        return sql.sql("select line || ' ' || code as told from imports.problem where run_id = :run order by line")
                .param("run", run.id())
                .query((row, _) -> row.getString("told"))
                .list();
    }
}
