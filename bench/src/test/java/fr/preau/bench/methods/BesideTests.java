package fr.preau.bench.methods;

import static org.assertj.core.api.Assertions.assertThat;

import fr.preau.bench.peer.Answer;
import fr.preau.bench.report.Line;
import fr.preau.bench.report.Verdict;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BesideTests {

    private static final Duration OURS = Duration.ofMillis(100);
    private static final Answer.Computed SPDEP =
            new Answer.Computed("spdep 1.2", Map.of("moran", List.of(7.0, 6.5)), Path.of("/"));

    @Test
    void aRatioIsThatOfTheShortestTimes() {
        assertThat(besideSpdep(60, true))
                .isEqualTo(Line.holds(
                        "beside spdep 1.2", "60 times as fast", "65 times as fast (it takes 6.50 s); as told", true));
        assertThat(besideSpdep(70, true).verdict()).isEqualTo(Verdict.MISSED);
    }

    @Test
    void nothingIsWonOverAPeerThatAnswersSomethingElse() {
        assertThat(besideSpdep(60, false))
                .isEqualTo(
                        Line.told("beside spdep 1.2", "another answer: 65 times as fast (it takes 6.50 s); as told"));
    }

    @Test
    void aFigureOfAnotherRunIsToldApartAndProvesNothing() {
        Line line = Beside.of("COINr", 50, OURS)
                .recorded(Duration.ofSeconds(30), "COINr 1.1")
                .line(new Answer.Absent("not installable here"), "chain", answer -> new Likeness(true, ""));

        assertThat(withPlainSpaces(line))
                .isEqualTo(Line.told(
                        "beside COINr",
                        "not installable here; *recorded earlier, on another run: 30.00 s (COINr 1.1), some 300 times our"
                                + " time of today*"));
    }

    private static Line besideSpdep(double least, boolean same) {
        return withPlainSpaces(
                Beside.of("spdep", least, OURS).line(SPDEP, "moran", answer -> new Likeness(same, "as told")));
    }

    private static Line withPlainSpaces(Line line) {
        return new Line(line.what(), line.target(), line.measured().replace('\u00a0', ' '), line.verdict());
    }
}
