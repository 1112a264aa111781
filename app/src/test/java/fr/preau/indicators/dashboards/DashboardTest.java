package fr.preau.indicators.dashboards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.preau.indicators.IndicatorCode;
import fr.preau.indicators.dashboards.Dashboard.Move;
import fr.preau.values.PlaceId;
import fr.preau.values.PlaceKind;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DashboardTest {

    private static final Dashboard THREE = new Dashboard(
            "Suivi", "", PlaceId.FRANCE, List.of(Tile.text("a", "A"), Tile.text("b", "B"), Tile.text("c", "C")));

    @Test
    void tilesAreOrderedOneStepAtATime() {
        assertThat(titles(THREE.moved(3, Move.UP))).containsExactly("a", "c", "b");
        assertThat(titles(THREE.moved(1, Move.DOWN))).containsExactly("b", "a", "c");
        assertThat(titles(THREE.moved(2, Move.AWAY))).containsExactly("a", "c");
    }

    @Test
    void nothingGoesBeyondTheEnds() {
        assertThat(THREE.moved(1, Move.UP)).isEqualTo(THREE);
        assertThat(THREE.moved(3, Move.DOWN)).isEqualTo(THREE);
        assertThat(THREE.moved(4, Move.AWAY)).isEqualTo(THREE);
        assertThat(THREE.moved(0, Move.AWAY)).isEqualTo(THREE);
    }

    @Test
    void aTileReplacesAnotherOrComesLast() {
        assertThat(titles(THREE.with(2, Tile.text("d", "D")))).containsExactly("a", "d", "c");
        assertThat(titles(THREE.with(0, Tile.text("d", "D")))).containsExactly("a", "b", "c", "d");
    }

    @Test
    void aPageHoldsSoManyTiles() {
        List<Tile> many = Collections.nCopies(Dashboard.MOST_TILES + 1, Tile.text("", "mots"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Dashboard("Trop", "", PlaceId.FRANCE, many));
    }

    @Test
    void aTileAsksForWhatItsShapeCanShow() {
        List<IndicatorCode> two = List.of(new IndicatorCode("un"), new IndicatorCode("deux"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Tile(
                        TileShape.BARS, "", two, List.of(), Optional.of(PlaceKind.COMMUNE), Optional.empty(), ""));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Tile(
                        TileShape.LINE, "", two, List.of(), Optional.of(PlaceKind.COMMUNE), Optional.empty(), ""));
        assertThatIllegalArgumentException().isThrownBy(() -> Tile.text("vide", " "));
    }

    @Test
    void anotherShapeKeepsWhatItHasRoomFor() {
        var line = new Tile(
                TileShape.LINE,
                "",
                List.of(new IndicatorCode("un"), new IndicatorCode("deux")),
                List.of(PlaceId.FRANCE, PlaceId.parse("departement-18")),
                Optional.empty(),
                Optional.empty(),
                "vu en mai");

        Tile bars = line.as(TileShape.BARS);

        assertThat(bars.indicators()).containsExactly(new IndicatorCode("un"));
        assertThat(bars.places()).containsExactly(PlaceId.FRANCE);
        assertThat(bars.kind()).contains(PlaceKind.DEPARTMENT);
        assertThat(bars.words()).isEqualTo("vu en mai");
    }

    private static List<String> titles(Dashboard dashboard) {
        return dashboard.tiles().stream().map(Tile::title).toList();
    }
}
