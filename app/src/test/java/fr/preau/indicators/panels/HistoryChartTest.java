package fr.preau.indicators.panels;

import static org.assertj.core.api.Assertions.assertThat;

import fr.preau.indicators.Figure;
import fr.preau.territory.Place;
import fr.preau.ui.Chart;
import fr.preau.ui.Datum;
import fr.preau.ui.FigureState;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A line over the months: those between two readings are there, without any value. */
class HistoryChartTest {

    @Test
    void aMonthWithoutReadingIsAHoleAndNoPointOfTheLine() {
        Chart chart = chart("2024-07", "2024-09", "2025-02");

        assertThat(chart.categories())
                .hasSize(8)
                .startsWith("2024-07", "2024-08", "2024-09")
                .endsWith("2025-02");
        assertThat(chart.series().getFirst().data())
                .extracting(Datum::state)
                .containsExactly(
                        FigureState.KNOWN,
                        FigureState.MISSING,
                        FigureState.KNOWN,
                        FigureState.MISSING,
                        FigureState.MISSING,
                        FigureState.MISSING,
                        FigureState.MISSING,
                        FigureState.KNOWN);
    }

    @Test
    void monthsThatFollowEachOtherAreAllThatIsDrawn() {
        assertThat(chart("2024-07", "2024-08").categories()).containsExactly("2024-07", "2024-08");
    }

    private static Chart chart(String... months) {
        List<Figure> figures = Stream.of(months).map(MonthlyFigures::of).toList();
        return new HistoryChart(List.of(new Place(MonthlyFigures.PLACE, "Cher", null, null, null, null)), figures)
                .chart();
    }
}
