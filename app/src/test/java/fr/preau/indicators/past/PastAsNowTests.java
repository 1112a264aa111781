package fr.preau.indicators.past;

import static org.assertj.core.api.Assertions.assertThat;

import fr.preau.PreauTest;
import fr.preau.imports.Imports;
import fr.preau.imports.Scope;
import fr.preau.indicators.Catalogue;
import fr.preau.indicators.Figure;
import fr.preau.indicators.FigureRows;
import fr.preau.indicators.Indicator;
import fr.preau.indicators.IndicatorCode;
import fr.preau.territory.loading.TerritoryFiles;
import fr.preau.values.DepartmentCode;
import fr.preau.values.PlaceId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is known now, computed again, is what stands in the tables: every shipped indicator, at every level, over the shipped files. */
@PreauTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PastAsNowTests {

    @Autowired
    JdbcClient sql;

    @Autowired
    Catalogue catalogue;

    @Autowired
    FigureRows rows;

    @Autowired
    PastFigures past;

    @Autowired
    Clock clock;

    @BeforeAll
    void load(@Autowired Imports imports) {
        var files = new TerritoryFiles(imports, Scope.of(new DepartmentCode("18")));
        files.loadAll();
        files.ship("mesures-registre", "register/etablissements-france.csv.gz");
        files.ship("ips-ecoles", "ips/ips-ecoles-2022.csv.gz");
        files.ship("ips-colleges", "ips/ips-colleges-2022.csv.gz");
        files.ship("ips-lycees", "ips/ips-lycees-2022.csv.gz");
        files.ship("dnb", "results/dnb-2021.csv.gz");
        files.ship("valeur-ajoutee-colleges", "results/valeur-ajoutee-colleges-2022-2024.csv.gz");
        files.ship("effectifs-lycees", "enrolment/effectifs-lycees-gt.csv.gz");
        files.ship("specialites-premiere", "enrolment/specialites-premiere.csv.gz");
        files.ship("revenus-communes", "income/revenus-communes-2019.csv.gz");
        files.ship("barometre-departements", "digital/barometre-2022-2024.csv.gz");
        files.ship("distances", "territory/distances-2026.csv.gz");
    }

    @Test
    void everyFigureIsTheSame() {
        List<PlaceId> places = places();
        Map<IndicatorCode, List<Figure>> all = now(places);
        int compared = 0;
        int indicators = 0;
        for (Indicator indicator : catalogue.listShipped()) {
            if (!past.tells(indicator)) {
                continue;
            }
            List<Figure> now = all.getOrDefault(indicator.code(), List.of());
            List<Figure> again = past.read(today(), indicator.code(), Optional.empty(), places)
                    .figures();
            assertThat(again).as("%s", indicator.code()).containsExactlyInAnyOrderElementsOf(now);
            compared += now.size();
            indicators += now.isEmpty() ? 0 : 1;
        }
        assertThat(indicators).isGreaterThan(35);
        assertThat(compared).isGreaterThan(25_000);
    }

    /** A part of the places is enough: for one indicator of each way to add up, computed by a formula or not. */
    @Test
    void onePlaceAloneIsTheSame() {
        for (String place : List.of("departement-18", "region-24", "etablissement-0180002E")) {
            List<PlaceId> alone = List.of(PlaceId.parse(place));
            Map<IndicatorCode, List<Figure>> all = now(alone);
            Map<List<Object>, Indicator> oneOfEach = catalogue.listShipped().stream()
                    .filter(past::tells)
                    .filter(indicator -> all.containsKey(indicator.code()))
                    .collect(Collectors.toMap(
                            indicator -> List.of(indicator.aggregation().space(), indicator.isComputed()),
                            indicator -> indicator,
                            (first, _) -> first));
            assertThat(oneOfEach).hasSizeGreaterThan(2);
            oneOfEach
                    .values()
                    .forEach(indicator -> assertThat(past.read(today(), indicator.code(), Optional.empty(), alone)
                                    .figures())
                            .as("%s of %s", indicator.code(), place)
                            .containsExactlyInAnyOrderElementsOf(all.getOrDefault(indicator.code(), List.of())));
        }
    }

    @Test
    void onlyCountedSchoolsHaveNoPast() {
        assertThat(catalogue.listShipped().stream()
                        .filter(indicator -> !past.tells(indicator))
                        .map(indicator -> indicator.code().value()))
                .containsExactlyInAnyOrder("ecoles", "colleges", "lycees", "densite-ecoles");
    }

    private KnownAt today() {
        return new KnownAt(LocalDate.ofInstant(clock.instant(), KnownAt.ZONE));
    }

    private List<PlaceId> places() {
        var places = new ArrayList<PlaceId>();
        sql.sql("""
                        select place_id from indicators.subject
                        where kind not in ('commune', 'etablissement') or place_id like 'commune-18%'
                        or place_id like 'etablissement-018%' or place_id like 'etablissement-0210_0%'""").query(String.class).list().forEach(place -> places.add(PlaceId.parse(place)));
        assertThat(places).hasSizeGreaterThan(700);
        return places;
    }

    /** By indicator. */
    private Map<IndicatorCode, List<Figure>> now(List<PlaceId> places) {
        return sql
                .sql(FigureRows.SELECT + """
                        from indicators.figure f
                        join indicators.series s on s.id = f.series
                        join indicators.subject j on j.key = f.subject and j.place_id = any (:places)
                        left join indicators.provenance p on p.import_id = f.import_id""")
                .param("places", places.stream().map(PlaceId::toString).toArray(String[]::new))
                .query((row, _) -> rows.figure(row))
                .list()
                .stream()
                .collect(Collectors.groupingBy(figure -> figure.indicator().code()));
    }
}
