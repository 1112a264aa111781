package fr.preau.territory.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.preau.PreauTest;
import fr.preau.indicators.observations.SmallCountry;
import fr.preau.people.PlaceTree;
import fr.preau.values.PlaceId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What rights are told of a small country, in which one school moved at the new year of 2026. */
@PreauTest
@Import(SmallCountry.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TerritoryPlaceTreeTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final PlaceId CHER = PlaceId.parse("departement-18");
    private static final PlaceId EURE_ET_LOIR = PlaceId.parse("departement-28");
    private static final PlaceId STAYS = PlaceId.parse(SmallCountry.id(SmallCountry.uai(180001)));
    private static final PlaceId MOVED = PlaceId.parse(SmallCountry.id(SmallCountry.uai(180002)));

    @Autowired
    PlaceTree tree;

    @BeforeAll
    void build(@Autowired SmallCountry country, @Autowired JdbcClient sql) {
        country.build("""
                %s COLLEGE PUBLIC | commune-18033 departement-18
                %s COLLEGE PUBLIC | commune-28085 departement-28
                """.formatted(STAYS.code(), MOVED.code()));
        sql.sql("update territory.membership set valid_from = '2026-01-01' where child_id = ?")
                .param(MOVED.toString())
                .update();
        sql.sql("""
                        insert into territory.membership (child_id, parent_id, parent_kind, valid_to, import_id)
                        values (?, 'commune-18033', 'commune', '2026-01-01', gen_random_uuid())""").param(MOVED.toString()).update();
        sql.sql("select territory.refresh_placements(array[?])")
                .param(MOVED.toString())
                .query()
                .listOfRows();
    }

    @Test
    void aSchoolLiesInItsDepartmentItsAcademyItselfAndTheCountry() {
        assertThat(tree.liesIn(STAYS, CHER, TODAY)).isTrue();
        assertThat(tree.liesIn(STAYS, PlaceId.parse("academie-18"), TODAY)).isTrue();
        assertThat(tree.liesIn(STAYS, STAYS, TODAY)).isTrue();
        assertThat(tree.liesIn(STAYS, PlaceId.FRANCE, TODAY)).isTrue();
        assertThat(tree.liesIn(STAYS, EURE_ET_LOIR, TODAY)).isFalse();
        assertThat(tree.liesIn(CHER, STAYS, TODAY)).isFalse();
    }

    @Test
    void whereItLiesDependsOnTheDay() {
        LocalDate before = LocalDate.of(2025, 12, 31);
        assertThat(tree.liesIn(MOVED, CHER, before)).isTrue();
        assertThat(tree.liesIn(MOVED, CHER, TODAY)).isFalse();
        assertThat(tree.liesIn(MOVED, EURE_ET_LOIR, TODAY)).isTrue();
        assertThat(tree.listWithin(List.of(CHER), before)).contains(STAYS, MOVED, CHER);
        assertThat(tree.listWithin(List.of(CHER), TODAY)).contains(STAYS, CHER).doesNotContain(MOVED);
    }

    @Test
    void aPlaceThatNobodyKnowsLiesInNothingButTheCountry() {
        PlaceId unknown = PlaceId.parse("commune-75056");
        assertThat(tree.liesIn(unknown, CHER, TODAY)).isFalse();
        assertThat(tree.liesIn(unknown, PlaceId.FRANCE, TODAY)).isTrue();
        assertThat(tree.names(List.of(unknown, CHER))).containsOnlyKeys(CHER);
    }
}
