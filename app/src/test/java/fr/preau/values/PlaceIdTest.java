package fr.preau.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceIdTest {

    @ParameterizedTest
    @CsvSource({
        "pays-FR, COUNTRY, FR",
        "region-24, REGION, 24",
        "region-academique-18, ACADEMIC_REGION, 18",
        "academie-18, ACADEMY, 18",
        "departement-2A, DEPARTMENT, 2A",
        "epci-241800507, EPCI, 241800507",
        "commune-18033, COMMUNE, 18033",
        "bassin-bourges, BASIN, bourges",
        "circonscription-bourges-1, CONSTITUENCY, bourges-1",
        "reseau-0180002E, CATCHMENT_NETWORK, 0180002E",
        "etablissement-0180002E, SCHOOL, 0180002E"
    })
    void isPrintedAsItsKindAndItsCode(String text, PlaceKind kind, String code) {
        assertThat(PlaceId.parse(text)).isEqualTo(new PlaceId(kind, code)).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource({
        "departement-18, departement-18",
        "0180002E, etablissement-0180002E",
        "' 0180002e ', etablissement-0180002E",
        "0180002F,",
        "18,",
        "'',"
    })
    void isFoundInWhatPeopleType(String typed, String printed) {
        assertThat(PlaceId.findTyped(typed).map(PlaceId::toString)).isEqualTo(Optional.ofNullable(printed));
    }

    @Test
    void aUaiAloneIsNoPrintedForm() {
        assertThat(PlaceId.find("0180002E")).isEmpty();
        assertThat(PlaceId.find("etablissement-0180002E")).contains(PlaceId.ofSchool(new Uai("0180002E")));
    }

    @Test
    void tellsDepartment18FromAcademy18() {
        assertThat(PlaceId.parse("departement-18")).isNotEqualTo(PlaceId.parse("academie-18"));
    }

    @Test
    void isMadeFromTheIdentifiersOfTheField() {
        assertThat(PlaceId.ofSchool(new Uai("0180002E"))).hasToString("etablissement-0180002E");
        assertThat(PlaceId.ofCatchmentNetwork(new Uai("0180002E"))).hasToString("reseau-0180002E");
        assertThat(PlaceId.ofCommune(new CommuneCode("18033"))).hasToString("commune-18033");
        assertThat(PlaceId.ofDepartment(new DepartmentCode("18"))).hasToString("departement-18");
        assertThat(PlaceId.ofEpci(new Siren("241800507"))).hasToString("epci-241800507");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "18", "departement", "departement18", "Departement-18", "planete-18", "pays"})
    void refusesATextThatNamesNoPlace(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlaceId.parse(text))
                .withMessage("A place is written kind-code, as in departement-18, received \"%s\"", text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pays-BE", "region-", "region-academique-", "region-2", "departement-018", "departement-988",
                "epci-241800508", "commune-1803", "etablissement-0180002F", "reseau-18", "ensemble-", "ensemble--a",
                "bassin-Saint Amand", "bassin-Amboise/Tours"
            })
    void refusesACodeThatTheKindCannotHave(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> PlaceId.parse(text));
    }

    @ParameterizedTest
    @EnumSource(PlaceKind.class)
    void readsBackWhatItPrints(PlaceKind kind) {
        Seed.fresh()
                .draws(500, random -> new PlaceId(kind, anyCode(kind, random)))
                .forEach(place -> assertThat(PlaceId.parse(place.toString())).isEqualTo(place));
    }

    @ParameterizedTest
    @EnumSource(PlaceKind.class)
    void findsAKindByItsSlug(PlaceKind kind) {
        assertThat(PlaceKind.ofSlug(kind.slug())).isEqualTo(kind);
    }

    @Test
    void refusesAnUnknownSlug() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlaceKind.ofSlug("canton"))
                .withMessage("No kind of place is called \"canton\"");
    }

    private static String anyCode(PlaceKind kind, Random random) {
        return switch (kind) {
            case COUNTRY -> "FR";
            case REGION, ACADEMIC_REGION, ACADEMY -> "%02d".formatted(random.nextInt(1_000));
            case DEPARTMENT -> "%02d".formatted(21 + random.nextInt(75));
            case EPCI -> SirenTest.anySiren(random).code();
            case COMMUNE -> "18%03d".formatted(random.nextInt(1_000));
            case SCHOOL, CATCHMENT_NETWORK -> UaiTest.anyUai(random).code();
            case BASIN, CONSTITUENCY, PLACE_SET -> new UUID(random.nextLong(), random.nextLong()).toString();
        };
    }
}
