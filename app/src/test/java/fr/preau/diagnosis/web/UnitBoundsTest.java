package fr.preau.diagnosis.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.preau.territory.Position;
import fr.preau.ui.MapFrame.Bounds;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnitBoundsTest {

    private static final Position BOURGES = new Position(47.08, 2.4);
    private static final Position VIERZON = new Position(47.22, 2.07);
    private static final Position MAMOUDZOU = new Position(-12.78, 45.23);

    @Test
    void surroundUnits() {
        Bounds bounds = UnitBounds.of(List.of(BOURGES, VIERZON));

        assertThat(bounds.west()).isBetween(2.0, 2.07);
        assertThat(bounds.east()).isBetween(2.4, 2.5);
        assertThat(bounds.south()).isBetween(47.0, 47.08);
        assertThat(bounds.north()).isBetween(47.22, 47.3);
    }

    @Test
    void leaveThoseOverseasOutWhereOthersAreNot() {
        assertThat(UnitBounds.of(List.of(BOURGES, VIERZON, MAMOUDZOU)))
                .isEqualTo(UnitBounds.of(List.of(BOURGES, VIERZON)));
        assertThat(UnitBounds.of(List.of(MAMOUDZOU)).east()).isBetween(45.23, 45.4);
    }

    @Test
    void surroundOneUnitAndNone() {
        assertThat(UnitBounds.of(List.of(BOURGES)).west()).isLessThan(2.4);
        assertThat(UnitBounds.of(List.of()).west()).isNegative();
    }
}
