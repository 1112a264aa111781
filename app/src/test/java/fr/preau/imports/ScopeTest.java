package fr.preau.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.preau.values.DepartmentCode;
import org.junit.jupiter.api.Test;

class ScopeTest {

    @Test
    void readsTheCountryARegionADepartmentAndLists() {
        assertThat(Scope.parse("France")).isEqualTo(Scope.FRANCE);
        assertThat(Scope.parse("centre-val-de-loire").code()).isEqualTo("18,28,36,37,41,45");
        assertThat(Scope.parse("18").code()).isEqualTo("18");
        assertThat(Scope.parse("corse, 971").code()).isEqualTo("2A,2B,971");
    }

    @Test
    void theSameTerritoryHasTheSameCodeHoweverItIsTyped() {
        assertThat(Scope.parse("45,41,37,36,28,18")).isEqualTo(Scope.parse("centre-val-de-loire"));
    }

    @Test
    void refusesWhatIsNoTerritory() {
        assertThatThrownBy(() -> Scope.parse("berry")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Scope.parse("18,")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theRegionsShareOutThe101Departments() {
        var codes = Scope.parse(
                        "auvergne-rhone-alpes,bourgogne-franche-comte,bretagne,centre-val-de-loire,corse,grand-est,"
                                + "guadeloupe,guyane,hauts-de-france,ile-de-france,la-reunion,martinique,mayotte,normandie,"
                                + "nouvelle-aquitaine,occitanie,pays-de-la-loire,provence-alpes-cote-d-azur")
                .code();
        assertThat(codes.split(",")).hasSize(101);
    }

    @Test
    void overlapsWhatSharesADepartment() {
        Scope cher = Scope.of(new DepartmentCode("18"));
        assertThat(cher.overlaps(Scope.parse("centre-val-de-loire"))).isTrue();
        assertThat(cher.overlaps(Scope.parse("45"))).isFalse();
        assertThat(cher.overlaps(Scope.FRANCE)).isTrue();
        assertThat(Scope.FRANCE.overlaps(cher)).isTrue();
    }
}
