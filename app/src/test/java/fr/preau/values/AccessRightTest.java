package fr.preau.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AccessRightTest {

    private static final Validity YEAR = Validity.from(LocalDate.of(2026, 9, 1));

    @ParameterizedTest
    @CsvSource({
        "SCHOOL_HEAD, commune-18033",
        "PILOT, etablissement-0180002E",
        "ADMINISTRATOR, departement-18",
        "LOCAL_AUTHORITY, academie-18",
        "TEACHER, departement-18"
    })
    void nobodyIsThisInSuchAPlace(Role role, String place) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AccessRight(role, PlaceId.parse(place), YEAR))
                .withMessageContaining(place);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void eachRoleFitsSomePlaceAndIsFoundByItsWord(Role role) {
        assertThat(Arrays.stream(PlaceKind.values()).anyMatch(role::fits)).isTrue();
        assertThat(Role.findBySlug(role.slug())).contains(role);
        assertThat(role.slug()).matches("[a-z-]+");
    }

    @Test
    void anAdministratorGivesAllRolesAPilotThoseBelowAndNobodyElseAny() {
        assertThat(EnumSet.allOf(Role.class)).allMatch(Role.ADMINISTRATOR::mayGive);
        assertThat(EnumSet.allOf(Role.class).stream().filter(role -> !Role.PILOT.mayGive(role)))
                .containsExactlyInAnyOrder(Role.ADMINISTRATOR, Role.DATA_PROTECTION_OFFICER, Role.PILOT);
        assertThat(EnumSet.complementOf(EnumSet.of(Role.ADMINISTRATOR, Role.PILOT)))
                .noneMatch(role -> Arrays.stream(Role.values()).anyMatch(role::mayGive));
    }
}
