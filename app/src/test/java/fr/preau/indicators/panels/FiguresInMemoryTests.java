package fr.preau.indicators.panels;

import static org.assertj.core.api.Assertions.assertThat;

import fr.preau.PreauTest;
import fr.preau.imports.Imports;
import fr.preau.imports.Scope;
import fr.preau.indicators.Breakdown;
import fr.preau.indicators.Catalogue;
import fr.preau.indicators.Figure;
import fr.preau.indicators.FigureMemory;
import fr.preau.indicators.Figures;
import fr.preau.indicators.Indicator;
import fr.preau.indicators.IndicatorCode;
import fr.preau.indicators.Measure;
import fr.preau.indicators.NothingInMemory;
import fr.preau.indicators.Spread;
import fr.preau.indicators.observations.SmallCountry;
import fr.preau.territory.Gazetteer;
import fr.preau.territory.Places;
import fr.preau.territory.School;
import fr.preau.territory.TablesAlone;
import fr.preau.territory.loading.TerritoryFiles;
import fr.preau.values.DepartmentCode;
import fr.preau.values.Period;
import fr.preau.values.PlaceId;
import fr.preau.values.PlaceKind;
import fr.preau.values.Uai;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Memory answers what the tables answer, over real figures of the Cher, some of them withheld. */
@PreauTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FiguresInMemoryTests {

    private static final List<String> INDICATORS =
            List.of("ips-college", "ips-ecole", "eleves-college", "reussite-dnb-generale", "revenu-median", "fibre");

    @Autowired
    JdbcClient sql;

    @Autowired
    Catalogue catalogue;

    @Autowired
    Places places;

    @Autowired
    Gazetteer gazetteer;

    @Autowired
    FigureMemory memory;

    @Autowired
    Figures figures;

    @Autowired
    PlatformTransactionManager transactions;

    private NothingInMemory nothing;
    private Figures tables;

    @BeforeAll
    void load(@Autowired Imports imports) {
        var files = new TerritoryFiles(imports, Scope.of(new DepartmentCode("18")));
        files.loadAll();
        files.ship("mesures-registre", "register/etablissements-france.csv.gz");
        files.ship("ips-colleges", "ips/ips-colleges-2022.csv.gz");
        files.ship("dnb", "results/dnb-2021.csv.gz");
        files.ship("revenus-communes", "income/revenus-communes-2019.csv.gz");
        files.ship("barometre-departements", "digital/barometre-2022-2024.csv.gz");
        sql.sql("""
                update indicators.observation set suppressed = 'check-failed'
                where subject in (select key from indicators.subject where place_id = 'etablissement-0180776W')""").update();
        nothing = new NothingInMemory(sql, catalogue, transactions);
        tables = nothing.figures();
        memory.read();
        gazetteer.make();
        assertThat(memory.current()).isPresent();
    }

    @Test
    void everyPlaceHasTheSameFigures() {
        List<PlaceId> all = ids("""
                select place_id from indicators.subject
                where kind not in ('commune', 'etablissement', 'epci')
                or place_id like 'commune-1803%' or place_id like 'epci-200000%' or place_id like '%01800_7%'""");

        assertThat(all).hasSizeGreaterThan(100);
        for (PlaceId place : all) {
            assertThat(figures.of(place)).as("%s", place).isEqualTo(tables.of(place));
        }
    }

    @Test
    void aPlaceThatNobodySpeaksOfHasTheSameReasons() {
        var unknown = PlaceId.parse("etablissement-" + SmallCountry.uai(999_999));

        assertThat(figures.of(unknown)).isEqualTo(tables.of(unknown));
    }

    @Test
    void historiesAreTheSame() {
        List<PlaceId> some = Stream.of("departement-18", "pays-FR", "etablissement-0180002E", "commune-18033")
                .map(PlaceId::parse)
                .toList();
        for (String code : INDICATORS) {
            assertThat(figures.history(some, new IndicatorCode(code)))
                    .as(code)
                    .containsExactlyInAnyOrderElementsOf(tables.history(some, new IndicatorCode(code)))
                    .isSortedAccordingTo(
                            (a, b) -> a.period().lastDay().compareTo(b.period().lastDay()));
        }
    }

    @Test
    void periodsAreTheSame() {
        for (String code : INDICATORS) {
            Indicator indicator = catalogue.get(new IndicatorCode(code));
            for (PlaceKind kind : List.of(PlaceKind.DEPARTMENT, PlaceKind.COMMUNE, PlaceKind.SCHOOL)) {
                assertThat(figures.periods(indicator.code(), kind))
                        .as("%s of %s", indicator.code(), kind)
                        .isEqualTo(tables.periods(indicator.code(), kind));
                assertThat(figures.withheldPeriods(indicator.code(), kind))
                        .as("%s of %s", indicator.code(), kind)
                        .isEqualTo(tables.withheldPeriods(indicator.code(), kind));
            }
        }
    }

    @Test
    void figuresOfSeveralPlacesAreTheSame() {
        List<PlaceId> colleges = ids("select id from territory.published_school where kind = 'COLLEGE' order by id");

        assertThat(colleges).hasSizeGreaterThan(20);
        for (Indicator indicator : catalogue.list()) {
            for (Period period : figures.loadedPeriods().getOrDefault(indicator.code(), List.of())) {
                assertThat(figures.among(colleges, indicator.code(), period, Breakdown.TOTAL))
                        .as("%s, %s", indicator.code(), period)
                        .isEqualTo(tables.among(colleges, indicator.code(), period, Breakdown.TOTAL));
                assertThat(together(figures, colleges, indicator, period))
                        .as("%s, %s", indicator.code(), period)
                        .isEqualTo(together(tables, colleges, indicator, period));
            }
        }
    }

    @Test
    void placesOfAKindInAnotherAreTheSame() {
        int compared = 0;
        for (String code : INDICATORS) {
            var indicator = new IndicatorCode(code);
            for (Period period : figures.loadedPeriods().getOrDefault(indicator, List.of())) {
                for (PlaceKind kind :
                        List.of(PlaceKind.DEPARTMENT, PlaceKind.EPCI, PlaceKind.COMMUNE, PlaceKind.SCHOOL)) {
                    for (String container : List.of("pays-FR", "region-24", "departement-18", "commune-18033")) {
                        PlaceId place = PlaceId.parse(container);
                        List<Figure> read = tables.within(place, kind, indicator, period);
                        assertThat(figures.within(place, kind, indicator, period))
                                .as("%s, %s, %s in %s", code, period, kind, container)
                                .containsExactlyInAnyOrderElementsOf(read);
                        compared += read.size();
                    }
                }
            }
        }
        assertThat(compared).isGreaterThan(1_000);
    }

    @Test
    void valuesOfManyPlacesAreThoseOfTheirFigures() {
        int compared = 0;
        for (String code : INDICATORS) {
            var indicator = new IndicatorCode(code);
            for (Period period : figures.loadedPeriods().getOrDefault(indicator, List.of())) {
                for (PlaceKind kind :
                        List.of(PlaceKind.DEPARTMENT, PlaceKind.EPCI, PlaceKind.COMMUNE, PlaceKind.SCHOOL)) {
                    for (String container : List.of("pays-FR", "region-24", "departement-18", "commune-18033")) {
                        PlaceId place = PlaceId.parse(container);
                        List<Figure> read = tables.within(place, kind, indicator, period);
                        for (Figures source : List.of(figures, tables)) {
                            assertThat(source.spread(place, kind, indicator, period))
                                    .as("%s, %s, %s in %s", code, period, kind, container)
                                    .satisfies(spread -> assertSays(spread, read));
                        }
                        compared += read.size();
                    }
                }
            }
        }
        assertThat(compared).isGreaterThan(1_000);
    }

    private static void assertSays(Spread spread, List<Figure> read) {
        assertThat(spread.places())
                .isEqualTo(read.stream()
                        .filter(figure -> !(figure.measure() instanceof Measure.NotApplicable))
                        .count());
        assertThat(spread.values())
                .usingElementComparator(Comparator.naturalOrder())
                .containsExactlyInAnyOrderElementsOf(read.stream()
                        .flatMap(figure -> figure.measure().known().stream())
                        .map(Measure.Known::value)
                        .toList());
        assertThat(spread.example().isPresent()).isEqualTo(!spread.values().isEmpty());
        spread.example().ifPresent(example -> assertThat(read).contains(example));
    }

    @Test
    void whatChangesIsReadAgainAndTheRestIsKept() {
        List<PlaceId> some = Stream.of("departement-18", "pays-FR", "etablissement-0180002E", "commune-18033")
                .map(PlaceId::parse)
                .toList();
        for (String change : List.of(
                "update indicators.observation set value = value + 1 where series in (%s) and value is not null",
                "update indicators.roll_up set suppressed = 'check-failed' where series in (%s)",
                "update indicators.roll_up set suppressed = null where series in (%s)",
                "update indicators.observation set known_until = now() where series in (%s) and known_until = 'infinity'",
                "delete from indicators.roll_up where series in (%s)",
                "update indicators.subject set open = false where kind = 'etablissement' and key in (select subject from"
                        + " indicators.observation where series in (%s))",
                "update indicators.headcount set people = people + 1 where indicator = 'eleves-college'",
                "update indicators.subject set registered = false where place_id like '%%-0180002E'",
                "update indicators.subject set registered = true where place_id like '%%-0180002E'")) {
            sql.sql(change.formatted("select id from indicators.series where indicator = 'reussite-dnb'"))
                    .update();
            sql.sql("update indicators.revision set id = gen_random_uuid()").update();
            memory.read();
            assertThat(memory.current()).isPresent();
            for (PlaceId place : some) {
                assertThat(figures.of(place)).as("%s after %s", place, change).isEqualTo(tables.of(place));
            }
        }
        Indicator weighed = catalogue.get(new IndicatorCode("ips-college"));
        List<PlaceId> colleges = ids("select id from territory.published_school where kind = 'COLLEGE'");
        for (Period period : figures.loadedPeriods().getOrDefault(weighed.code(), List.of())) {
            assertThat(together(figures, colleges, weighed, period))
                    .isEqualTo(together(tables, colleges, weighed, period));
        }
    }

    private static List<Object> together(Figures from, List<PlaceId> schools, Indicator indicator, Period period) {
        return from
                .together(PlaceId.parse("ensemble-essai"), schools, Map.of(indicator.code(), period))
                .values()
                .stream()
                .flatMap(figure -> Stream.of(figure.measure(), figure.support()))
                .toList();
    }

    @Test
    void theSchoolsThatResembleOneAreTheSame(@Autowired Clock clock) {
        var fromMemory = new SimilarSchools(sql, memory, gazetteer);
        var fromTables = new SimilarSchools(sql, nothing, new TablesAlone(sql, clock, transactions));
        int found = 0;
        for (PlaceId id : ids("select id from territory.published_school where kind <> 'ECOLE' or id like '%018_1%'")) {
            School school = places.getSchool(new Uai(id.code()));
            var similar = fromMemory.of(school, figures.of(id));
            var expected = fromTables.of(school, figures.of(id));
            assertThat(similar.map(SimilarSchools.Similar::rural))
                    .isEqualTo(expected.map(SimilarSchools.Similar::rural));
            expected.ifPresent(set -> assertThat(similar.orElseThrow().schools())
                    .as("%s", id)
                    .containsExactlyInAnyOrderElementsOf(set.schools()));
            found += similar.map(set -> set.schools().size()).orElse(0);
        }
        assertThat(found).isGreaterThan(100);
    }

    @Test
    void aSetThatComesFromMemoryAddsUpAsItsSchoolsDo() {
        var fromMemory = new SimilarSchools(sql, memory, gazetteer);
        int compared = 0;
        for (PlaceId id : ids("select id from territory.published_school where kind <> 'ECOLE' order by id limit 12")) {
            School school = places.getSchool(new Uai(id.code()));
            List<PlaceId> set = fromMemory
                    .of(school, figures.of(id))
                    .map(SimilarSchools.Similar::schools)
                    .orElse(List.of());
            for (var indicator : figures.loadedPeriods().entrySet()) {
                for (Period period : indicator.getValue()) {
                    Indicator asked = catalogue.get(indicator.getKey());
                    assertThat(together(figures, set, asked, period))
                            .as("%s of %s around %s", asked.code(), period, id)
                            .isEqualTo(together(figures, List.copyOf(set), asked, period));
                    compared += set.size();
                }
            }
        }
        assertThat(compared).isGreaterThan(100);
    }

    @Test
    void noMemoryAnswersAfterAChangeUntilItIsReadAgain() {
        sql.sql("update indicators.revision set id = gen_random_uuid()").update();

        assertThat(memory.current()).isEmpty();
        memory.read();
        assertThat(memory.current()).isPresent();
    }

    private List<PlaceId> ids(String query) {
        return sql.sql(query)
                .query((row, number) -> PlaceId.parse(row.getString(1)))
                .list();
    }
}
