package fr.preau.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.preau.methods.composite.RankInterval;
import fr.preau.territory.Place;
import fr.preau.values.DepartmentCode;
import fr.preau.values.PlaceId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClassingTest {

    @Test
    void indicesThatStandApartMakeTheClasses() {
        assertThat(new Classing.Breaks().cut(ranking(95, 93, 60, 58, 57, 12))).isEqualTo(new Cuts(2, 5));
    }

    @Test
    void withTwoHeapsNobodyIsBetween() {
        assertThat(new Classing.Breaks().cut(ranking(90, 90, 10))).isEqualTo(new Cuts(2, 2));
    }

    @Test
    void unitsThatAreAllEqualAreNoPriority() {
        assertThat(new Classing.Breaks().cut(ranking(50, 50, 50))).isEqualTo(new Cuts(0, 0));
        assertThat(new Classing.Breaks().cut(ranking())).isEqualTo(new Cuts(0, 0));
    }

    @Test
    void equalUnitsAtTheEdgeAreInTheSameClass() {
        Cuts cuts = new Classing.Numbers(1, 1).cut(ranking(90, 80, 80, 70));

        assertThat(ranking(90, 80, 80, 70).stream().map(ranked -> cuts.of(ranked.rank())))
                .containsExactly(PriorityClass.FIRST, PriorityClass.SECOND, PriorityClass.SECOND, PriorityClass.LAST);
    }

    @Test
    void aThresholdIsReachedByWhoIsAtIt() {
        var classing = new Classing.Thresholds(new BigDecimal("80"), new BigDecimal("70.5"));

        assertThat(classing.cut(ranking(90, 80, 79.9, 70.5, 70.4))).isEqualTo(new Cuts(2, 4));
    }

    @Test
    void aUnitIsAtTheEdgeWhenItsPossibleRanksLieInTwoClasses() {
        var cuts = new Cuts(3, 10);

        assertThat(cuts.cross(new RankInterval(1, 2, 3, 0))).isFalse();
        assertThat(cuts.cross(new RankInterval(3, 3, 4, 0))).isTrue();
        assertThat(cuts.cross(new RankInterval(4, 6, 10, 0))).isFalse();
        assertThat(cuts.cross(new RankInterval(10, 11, 12, 0))).isTrue();
        assertThat(new Cuts(0, 10).cross(new RankInterval(1, 1, 2, 0))).isFalse();
    }

    @Test
    void refusesClassesThatCannotBe() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Cuts(3, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new Classing.Numbers(-1, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new Classing.Thresholds(BigDecimal.ONE, BigDecimal.TEN));
    }

    /** With the first of their ranks for equal units. */
    private static List<Ranked> ranking(double... scores) {
        List<Ranked> ranking = new ArrayList<>();
        for (int i = 0; i < scores.length; i++) {
            boolean equal = i > 0 && scores[i] == scores[i - 1];
            ranking.add(new Ranked(i, unit(), equal ? ranking.getLast().rank() : i + 1, scores[i]));
        }
        return ranking;
    }

    private static Place unit() {
        return new Place(PlaceId.ofDepartment(new DepartmentCode("18")), "Cher", null, null, null, null);
    }
}
