package fr.preau.territory.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.preau.PreauTest;
import fr.preau.imports.Imports;
import fr.preau.imports.Scope;
import fr.preau.territory.Edition;
import fr.preau.territory.Gazetteer;
import fr.preau.territory.Place;
import fr.preau.territory.Places;
import fr.preau.territory.School;
import fr.preau.territory.SchoolCounts;
import fr.preau.territory.SchoolKind;
import fr.preau.territory.TablesAlone;
import fr.preau.territory.UnknownPlace;
import fr.preau.territory.loading.TerritoryFiles;
import fr.preau.values.DepartmentCode;
import fr.preau.values.PlaceId;
import fr.preau.values.PlaceKind;
import fr.preau.values.Uai;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Memory answers what the tables answer, over the real places of the Cher and the Loiret. */
@PreauTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InMemoryTests {

    /** Kilometres computed by PostgreSQL and here differ in their last bits. */
    private static final RecursiveComparisonConfiguration ABOUT = RecursiveComparisonConfiguration.builder()
            .withComparatorForType((a, b) -> Math.abs(a - b) < 1e-9 ? 0 : Double.compare(a, b), Double.class)
            .build();

    @Autowired
    JdbcClient sql;

    @Autowired
    Gazetteer gazetteer;

    @Autowired
    SchoolCounts counts;

    @Autowired
    Places places;

    @Autowired
    PlaceSearch search;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    TransactionTemplate transaction;

    private TablesAlone tables;
    private Places tablePlaces;
    private Edition edition;

    @BeforeAll
    void load(@Autowired Imports imports, @Autowired Clock clock, @Autowired PlatformTransactionManager transactions) {
        new TerritoryFiles(imports, Scope.of(new DepartmentCode("18"))).loadAll();
        sql.sql("update territory.school set commune_name = null where uai in ('0180002E', '0180776W')")
                .update();
        tables = new TablesAlone(sql, clock, transactions);
        tablePlaces = tables.places(counts);
        edition = gazetteer.make();
        assertThat(gazetteer.current()).contains(edition);
    }

    @Test
    void everyPlaceIsTheSameAndLiesInTheSamePlaces() {
        List<PlaceId> all = ids("select id from territory.place");
        LocalDate today = places.today();

        assertThat(all).hasSizeGreaterThan(700);
        for (PlaceId id : all) {
            assertThat(places.findPlace(id)).as("%s", id).isEqualTo(tablePlaces.findPlace(id));
            assertThat(names(places.listAncestors(id, today)))
                    .as("around %s", id)
                    .containsExactlyInAnyOrderElementsOf(names(tablePlaces.listAncestors(id, today)));
        }
    }

    @Test
    void everySchoolIsTheSame() {
        for (PlaceId id : ids("select id from territory.school")) {
            Uai uai = new Uai(id.code());
            assertThat(places.findSchool(uai)).as("%s", id).isEqualTo(tablePlaces.findSchool(uai));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = PlaceKind.class,
            names = {"DEPARTMENT", "ACADEMY", "EPCI", "COMMUNE", "CATCHMENT_NETWORK"})
    void placesThatHoldSchoolsAreTheSameInTheSameOrder(PlaceKind kind) {
        assertThat(places.listWithSchools(kind))
                .isEqualTo(tablePlaces.listWithSchools(kind))
                .isNotEmpty();
    }

    @Test
    void whatAPlaceHoldsIsTheSame() {
        var memory = new PlaceContents(sql, places, counts, gazetteer);
        var table = new PlaceContents(sql, tablePlaces, counts, tables);
        LocalDate today = places.today();
        List<PlaceId> some = ids("""
                select id from territory.place where closed_on is null and kind <> 'etablissement'
                and (kind <> 'commune' or code like '18%')""");

        assertThat(some).hasSizeGreaterThan(300);
        for (PlaceId id : some) {
            assertThat(memory.listParts(id, today)).as("%s", id).isEqualTo(table.listParts(id, today));
            assertThat(memory.listSchools(id, today, 10)).as("%s", id).isEqualTo(table.listSchools(id, today, 10));
        }
    }

    @Test
    void whatHappenedToAPlaceIsTheSame() {
        var memory = new PlaceHistory(sql, gazetteer);
        var table = new PlaceHistory(sql, tables);
        int told = 0;
        for (PlaceId id : ids("select id from territory.place")) {
            assertThat(memory.listEvents(id)).as("%s", id).isEqualTo(table.listEvents(id));
            told += memory.listEvents(id).size();
        }
        assertThat(told).isGreaterThan(10);
    }

    @Test
    void theNeighboursOfASchoolAreTheSame() {
        var memory = new Surroundings(sql, gazetteer);
        var table = new Surroundings(sql, tables);
        for (PlaceId id : ids("select id from territory.school")) {
            School school = places.getSchool(new Uai(id.code()));
            assertThat(memory.of(school))
                    .as("%s", id)
                    .usingRecursiveComparison(ABOUT)
                    .isEqualTo(table.of(school));
        }
    }

    @Test
    void theLittleMapShowsTheSamePoints() {
        var memory = new Locator(sql, places, gazetteer);
        var table = new Locator(sql, tablePlaces, tables);
        for (PlaceId id : ids("select id from territory.school limit 40")) {
            School school = places.getSchool(new Uai(id.code()));
            assertThat(memory.find(school)).as("%s", id).isEqualTo(table.find(school));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bourges",
                "jules ferry",
                "École",
                "18000",
                "0180002e",
                "st",
                "l’île",
                "—",
                "xyzzy",
                "saint-germain prim"
            })
    void schoolsAreFoundByTheSameWords(String words) {
        var memory = new SchoolList(sql, counts, gazetteer, search);
        var table = new SchoolList(sql, counts, tables, search);
        for (PlaceId within : new PlaceId[] {null, PlaceId.parse("commune-18033")}) {
            var filter = new SchoolFilter(
                    words, Set.of(), null, within, SchoolFilter.State.OPEN, SchoolFilter.Order.COMMUNE, true);
            assertThat(all(memory, filter)).isEqualTo(all(table, filter));
            assertThat(memory.list(filter, 1, 5)).isEqualTo(table.list(filter, 1, 5));
            assertThat(memory.countByKind(filter)).isEqualTo(table.countByKind(filter));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"bourges", "vierzn", "cher", "0180002e", "école", "orléans", "terres du haut berry", "france"})
    void whatIsFoundIsToldTheSame(String words) {
        var memory = new PlaceSearch(sql, transactions, gazetteer);
        var table = new PlaceSearch(sql, transactions, tables);

        assertThat(memory.find(words, 60)).isEqualTo(table.find(words, 60)).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(SchoolFilter.Order.class)
    void listsAreFilteredAndOrderedTheSame(SchoolFilter.Order order) {
        var memory = new SchoolList(sql, counts, gazetteer, search);
        var table = new SchoolList(sql, counts, tables, search);
        for (SchoolFilter filter : filters(order)) {
            assertThat(memory.list(filter, 3, 50)).as("%s", filter).isEqualTo(table.list(filter, 3, 50));
            assertThat(memory.countByKind(filter)).as("%s", filter).isEqualTo(table.countByKind(filter));
            assertThat(all(memory, filter)).as("%s", filter).isEqualTo(all(table, filter));
        }
    }

    private List<SchoolList.Line> all(SchoolList list, SchoolFilter filter) {
        List<SchoolList.Line> lines = new ArrayList<>();
        transaction.executeWithoutResult(status -> list.forEach(filter, lines::add));
        return lines;
    }

    private static List<SchoolFilter> filters(SchoolFilter.Order order) {
        List<SchoolFilter> filters = new ArrayList<>();
        for (PlaceId within : new PlaceId[] {null, PlaceId.parse("departement-18"), PlaceId.parse("commune-18033")}) {
            for (var sector : new SchoolFilter.SectorChoice[] {null, SchoolFilter.SectorChoice.PRIVATE}) {
                for (boolean descending : new boolean[] {true, false}) {
                    Stream.of(Set.<SchoolKind>of(), Set.of(SchoolKind.COLLEGE, SchoolKind.LYCEE))
                            .map(kinds -> new SchoolFilter(
                                    "", kinds, sector, within, SchoolFilter.State.OPEN, order, descending))
                            .forEach(filters::add);
                }
            }
        }
        return filters;
    }

    @Test
    void aSchoolThatClosedIsReadFromTheTables() {
        PlaceId closed = PlaceId.parse("etablissement-0180002E");
        sql.sql("update territory.place set closed_on = '2026-01-01' where id = :id")
                .param("id", closed.toString())
                .update();
        try {
            assertThat(gazetteer.make().findSchool(closed)).isEmpty();
            assertThat(places.getSchool(new Uai("0180002E")).place().closedOn()).isEqualTo("2026-01-01");
        } finally {
            sql.sql("update territory.place set closed_on = null where id = :id")
                    .param("id", closed.toString())
                    .update();
            gazetteer.make();
        }
    }

    @Test
    void noMemoryAnswersAfterAnImportUntilItIsReadAgain() {
        sql.sql("update territory.version set import_id = gen_random_uuid()").update();

        assertThat(gazetteer.current()).isEmpty();
        assertThat(gazetteer.make().findPlace(PlaceId.parse("commune-18033"))).isPresent();
        assertThat(gazetteer.current()).isPresent();
    }

    @Test
    void memoryDoesNotAnswerForAPlaceThatMovesLater() {
        PlaceId commune = PlaceId.parse("commune-18033");
        sql.sql("""
                update territory.placement set valid_to = '2999-01-01'
                where place_id = :id and ancestor_kind = 'epci'""").param("id", commune.toString()).update();
        try {
            Edition later = gazetteer.make();
            assertThat(later.findAncestors(commune)).isEmpty();
            assertThat(later.isWhole()).isFalse();
            assertThat(names(places.listAncestors(commune, places.today()))).anyMatch(id -> id.startsWith("epci-"));
        } finally {
            sql.sql("update territory.placement set valid_to = 'infinity' where valid_to = '2999-01-01'")
                    .update();
            gazetteer.make();
        }
    }

    @Test
    void aPlaceThatNobodyKnowsIsUnknownToBoth() {
        assertThat(Stream.of(places, tablePlaces))
                .allSatisfy(
                        each -> org.assertj.core.api.Assertions.assertThatThrownBy(() -> each.getPlace("commune-99999"))
                                .isInstanceOf(UnknownPlace.class));
    }

    private static List<String> names(List<Place> list) {
        return list.stream().map(place -> place.id().toString()).toList();
    }

    private List<PlaceId> ids(String query) {
        return sql.sql(query)
                .query((row, number) -> PlaceId.parse(row.getString(1)))
                .list();
    }
}
