package fr.preau.ui.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.preau.ui.Chart;
import fr.preau.ui.Chart.Series;
import fr.preau.ui.Chart.Shape;
import fr.preau.ui.Datum;
import fr.preau.ui.FigureState;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Parts of a whole, one after another or back to back. */
class PartsDrawingTest {

    private static final Datum MISSING = Datum.absent(FigureState.MISSING, "non publié");

    @Test
    void partsLieOneAfterAnotherOnTheScaleOfTheLongestRow() {
        List<StackDrawing.Row> rows =
                StackDrawing.of(chart(Shape.STACK, data(10, 30), data(40, 50))).rows();

        assertThat(rows.getFirst().parts()).extracting(StackDrawing.Part::x).containsExactly("0.00%", "12.50%");
        assertThat(rows.getFirst().parts()).extracting(StackDrawing.Part::width).containsExactly("12.50%", "50.00%");
        assertThat(rows.getLast().parts()).extracting(StackDrawing.Part::width).containsExactly("37.50%", "62.50%");
    }

    @Test
    void aPartThatIsMissingHasNoLength() {
        List<StackDrawing.Row> rows = StackDrawing.of(chart(Shape.STACK, List.of(MISSING, MISSING), data(4, 8)))
                .rows();

        assertThat(rows.getFirst().parts()).extracting(StackDrawing.Part::width).containsExactly("0.00%", "50.00%");
    }

    @Test
    void bothSidesHaveOneScale() {
        OppositeDrawing.Row row = OppositeDrawing.of(chart(Shape.OPPOSITE, data(10, 40), data(20, 5)))
                .rows()
                .getFirst();

        assertThat(row.left().x()).isEqualTo("37.50%");
        assertThat(row.left().width()).isEqualTo("12.50%");
        assertThat(row.right().x()).isEqualTo("50.00%");
        assertThat(row.right().width()).isEqualTo("25.00%");
    }

    @Test
    void onlyTwoStandBackToBack() {
        assertThatIllegalArgumentException().isThrownBy(() -> chart(Shape.OPPOSITE, data(1, 2)));
    }

    @SafeVarargs
    private static Chart chart(Shape shape, List<Datum>... series) {
        return new Chart(
                "Élèves",
                "",
                shape,
                List.of("2024", "2025"),
                Stream.of(series).map(data -> new Series("une part", data)).toList(),
                new Chart.Axis("élèves", 0),
                "/x.csv");
    }

    private static List<Datum> data(double... values) {
        return DoubleStream.of(values)
                .mapToObj(value -> Datum.known(value, String.valueOf(value)))
                .toList();
    }
}
