package fr.preau.territory.loading;

import static org.assertj.core.api.Assertions.assertThat;

import fr.preau.PreauTest;
import fr.preau.imports.Imports;
import fr.preau.imports.Scope;
import fr.preau.territory.Place;
import fr.preau.territory.Places;
import fr.preau.territory.Sector;
import fr.preau.values.DepartmentCode;
import fr.preau.values.PlaceId;
import fr.preau.values.PlaceKind;
import fr.preau.values.Uai;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/** The shipped files of the Cher, the Loir-et-Cher and the Rhône, loaded for real; the expected counts are those of the files. */
@PreauTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FirstLoadTests {

    private static final PlaceId CHER = PlaceId.parse("departement-18");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Autowired
    Imports imports;

    @Autowired
    Places places;

    @BeforeAll
    void load() {
        new TerritoryFiles(
                        imports, Scope.of(new DepartmentCode("18"), new DepartmentCode("41"), new DepartmentCode("69")))
                .loadAll();
    }

    @Test
    void theCherHasItsSchools() {
        assertThat(places.listWithin(CHER, PlaceKind.SCHOOL, TODAY)).hasSize(353);
    }

    @Test
    void theCherHasItsCommunes() {
        assertThat(places.listWithin(CHER, PlaceKind.COMMUNE, TODAY)).hasSize(286);
    }

    @Test
    void allDepartmentsAreKnownAndOnlyTheChosenOnesHaveCommunes() {
        assertThat(places.listOfKind(PlaceKind.DEPARTMENT)).hasSize(101);
        assertThat(places.listWithin(PlaceId.parse("departement-36"), PlaceKind.COMMUNE, TODAY))
                .isEmpty();
    }

    @Test
    void aSchoolLiesInAllItsTrees() {
        var school = places.getSchool(new Uai("0180002E"));

        assertThat(school.sector()).isEqualTo(Sector.PUBLIC);
        assertThat(places.listAncestors(school.place().id(), TODAY))
                .extracting(Place::name)
                .contains(
                        "France",
                        "Centre-Val de Loire",
                        "Orléans-Tours",
                        "Cher",
                        "CC Sauldre et Sologne",
                        "Aubigny-sur-Nère",
                        "Réseau du collège Gérard Philipe");
    }

    @Test
    void aNetworkHoldsItsCollegeAndTheEcolesOfItsCommunes() {
        assertThat(places.listWithin(PlaceId.parse("reseau-0180002E"), PlaceKind.SCHOOL, TODAY))
                .extracting(Place::name)
                .contains("Collège Gérard Philipe")
                .hasSizeGreaterThan(3);
    }

    @Test
    void aNetworkLiesWhereItsCollegeDoes() {
        assertThat(places.listAncestors(PlaceId.parse("reseau-0180002E"), TODAY))
                .extracting(place -> place.id().toString())
                .contains("commune-18015", "departement-18", "region-24", "academie-18");
        assertThat(places.listWithin(PlaceId.parse("departement-18"), PlaceKind.CATCHMENT_NETWORK, TODAY))
                .extracting(place -> place.id().toString())
                .contains("reseau-0180002E");
    }

    @Test
    void theMapOfThenShowsCommunesThatHaveMergedSince() {
        var contres = PlaceId.parse("commune-41059");
        var feings = places.getPlace(PlaceId.parse("commune-41082"));

        assertThat(feings.closedOn()).isEqualTo("2019-01-01");
        assertThat(places.listWithin(PlaceId.parse("departement-41"), PlaceKind.COMMUNE, LocalDate.of(2018, 12, 31)))
                .contains(feings);
        assertThat(places.listWithin(PlaceId.parse("departement-41"), PlaceKind.COMMUNE, TODAY))
                .doesNotContain(feings);
        assertThat(places.getPlace(contres).name()).isEqualTo("Le Controis-en-Sologne");
    }

    @Test
    void aSchoolOfAMergedCommuneStoodInItBefore() {
        // The register still files 0690326E under 69152, Pierre-Bénite, merged on 1 January 2024.
        var pierreBenite = PlaceId.parse("commune-69152");
        var school = PlaceId.parse("etablissement-0690326E");

        assertThat(places.listWithin(pierreBenite, PlaceKind.SCHOOL, LocalDate.of(2023, 12, 31)))
                .extracting(Place::id)
                .contains(school);
        assertThat(places.listWithin(pierreBenite, PlaceKind.SCHOOL, TODAY)).isEmpty();
        assertThat(places.listAncestors(school, TODAY))
                .extracting(Place::name)
                .contains("Oullins-Pierre-Bénite")
                .doesNotContain("Pierre-Bénite");
    }
}
