package fr.preau.ui.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.preau.ui.Chart;
import fr.preau.ui.Chart.Axis;
import fr.preau.ui.Chart.Series;
import fr.preau.ui.Chart.Shape;
import fr.preau.ui.ComparisonStrip;
import fr.preau.ui.Datum;
import fr.preau.ui.FigureState;
import java.util.List;
import org.junit.jupiter.api.Test;

class DrawingTest {

    private static final Datum WITHHELD = Datum.absent(FigureState.WITHHELD, "secret statistique");

    @Test
    void aLineStopsBeforeAHoleAndStartsAgainAfterIt() {
        var line = LineDrawing.of(line(known(1), known(2), WITHHELD, known(4), known(5)))
                .lines()
                .getFirst();
        assertThat(line.points()).hasSize(4);
        assertThat(line.segments()).hasSize(2);
    }

    @Test
    void aHoleSaysWhyItIsThere() {
        assertThat(LineDrawing.of(line(known(1), WITHHELD, known(3))).holes())
                .singleElement()
                .satisfies(hole -> assertThat(hole.state()).isEqualTo(FigureState.WITHHELD));
    }

    @Test
    void aValueThatDoesNotFitBesideItsLineIsLeftToTheLegend() {
        String range = "100,8 points (de 99,8 points à 101,7 points)";
        Chart chart = line(known(1), Datum.known(2, range));
        assertThat(LineDrawing.of(chart).lines().getFirst().label()).isEqualTo("s");
        assertThat(LineDrawing.hasValueBeside(chart.series().getFirst())).isFalse();
        assertThat(LineDrawing.isNamedBeside(chart, chart.series().getFirst())).isFalse();

        Chart brief = line(known(1), known(2));
        assertThat(LineDrawing.of(brief).lines().getFirst().label()).isEqualTo("s 2.0");
        assertThat(LineDrawing.isNamedBeside(brief, brief.series().getFirst())).isTrue();
    }

    @Test
    void longNamesOfPeriodsLeaveRoomForEachOtherOnAPhone() {
        List<String> months = List.of("juil. 2024", "août 2024", "sept. 2024", "oct. 2024", "nov. 2024", "déc. 2024");
        Chart chart = new Chart(
                "t",
                "c",
                Shape.LINE,
                months,
                List.of(new Series("s", months.stream().map(_ -> known(1)).toList())),
                new Axis("", 0),
                "");
        assertThat(LineDrawing.of(chart).periods())
                .filteredOn(period -> !period.minor())
                .extracting(LineDrawing.Period::label)
                .containsExactly("juil. 2024", "sept. 2024", "nov. 2024");
        assertThat(LineDrawing.of(line(known(1), known(2), known(3), known(4))).periods())
                .filteredOn(period -> !period.minor())
                .hasSize(2);
    }

    @Test
    void aNegativeBarEndsAtZero() {
        var bars = BarDrawing.of(chart(Shape.BAR, known(-10), known(10)));
        assertThat(bars.zero()).isEqualTo("50.00%");
        assertThat(bars.rows().getFirst().bars().getFirst().x()).isEqualTo("0.00%");
        assertThat(bars.rows().getFirst().bars().getFirst().width()).isEqualTo("50.00%");
    }

    @Test
    void labelsOfNeighbouringMarksStandOnDifferentLevels() {
        var strip = ComparisonStrip.of("IPS", 1, "ce collège", known(90.7))
                .reference("24 semblables", known(91))
                .reference("académie", known(140));
        var marks = StripDrawing.of(strip).marks();
        assertThat(marks.get(1).labelAt()).isNotEqualTo(marks.get(2).labelAt());
        assertThat(marks.get(0).labelAt()).isEqualTo(marks.get(2).labelAt());
    }

    @Test
    void whatIsWithheldIsNotOnTheLine() {
        assertThat(StripDrawing.of(ComparisonStrip.of("IPS", 1, "ce collège", WITHHELD))
                        .marks())
                .isEmpty();
    }

    @Test
    void aSeriesHasOneDatumForEachCategory() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Chart(
                        "t",
                        "c",
                        Shape.BAR,
                        List.of("a", "b"),
                        List.of(new Series("s", List.of(known(1)))),
                        new Axis("", 0),
                        "/"))
                .withMessageContaining("1 values for 2 categories");
    }

    private static Chart line(Datum... data) {
        return chart(Shape.LINE, data);
    }

    private static Chart chart(Shape shape, Datum... data) {
        List<String> categories =
                List.of("2021", "2022", "2023", "2024", "2025").subList(0, data.length);
        return new Chart(
                "t", "c", shape, categories, List.of(new Series("s", List.of(data))), new Axis("points", 1), "/t.csv");
    }

    private static Datum known(double value) {
        return Datum.known(value, String.valueOf(value));
    }
}
