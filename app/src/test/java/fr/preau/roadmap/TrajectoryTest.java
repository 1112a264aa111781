package fr.preau.roadmap;

import static fr.preau.roadmap.StandingTest.missing;
import static fr.preau.roadmap.StandingTest.reading;
import static fr.preau.roadmap.StandingTest.standing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.preau.indicators.Figure;
import fr.preau.indicators.Nature;
import fr.preau.roadmap.Trajectory.Arrival;
import fr.preau.roadmap.Trajectory.Expected;
import fr.preau.roadmap.Trajectory.Goal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where readings lead. */
class TrajectoryTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 6, 1);
    private static final Aim AT_LEAST_80 = new Aim.AtLeast(new BigDecimal("80"));
    private static final Aim AT_MOST_5 = new Aim.AtMost(new BigDecimal("5"));
    private static final Aim BETWEEN_20_AND_30 = new Aim.Between(new BigDecimal("20"), new BigDecimal("30"));

    @Test
    void twoReadingsShowNoPace() {
        Trajectory two = of(AT_LEAST_80, "2027", reading("2022", 10), missing("2023"), reading("2024", 20));
        assertThat(two.trend()).isEmpty();
        assertThat(two.expectedWhenDue()).isEmpty();
        assertThat(two.arrival()).isEmpty();
        assertThat(two.neededEachYear().orElseThrow().doubleValue()).isCloseTo(20, within(0.02));
    }

    /** Ten a year, a little above and below: {@code predict} of R 4 says 59.78 for 2027, from 57.21 to 62.36 (80 %). */
    @Test
    void aSteadyPaceIsDrawnOn() {
        Trajectory steady = of(
                AT_LEAST_80, "2027", reading("2023", 20), reading("2021", 0), reading("2022", 11), reading("2024", 30));
        Expected due = steady.expectedWhenDue().orElseThrow();
        assertThat(due.value().doubleValue()).isCloseTo(59.783, within(0.001));
        assertThat(due.low().doubleValue()).isCloseTo(57.206, within(0.001));
        assertThat(due.high().doubleValue()).isCloseTo(62.361, within(0.001));

        Arrival.Expected arrival = (Arrival.Expected) steady.arrival().orElseThrow();
        assertThat(arrival.day()).isBetween(LocalDate.of(2029, 11, 1), LocalDate.of(2030, 2, 1));
        assertThat(arrival.earliest()).isBefore(arrival.day()).isAfter(LocalDate.of(2028, 12, 31));
        assertThat(arrival.latest()).isAfter(arrival.day()).isBefore(LocalDate.of(2031, 12, 31));
    }

    @Test
    void theLastReadingMayBeThereAlready() {
        assertThat(of(AT_LEAST_80, "2027", reading("2022", 10), reading("2023", 50), reading("2024", 80))
                        .arrival())
                .contains(new Arrival.There());
    }

    @Test
    void aPaceMayLeadAway() {
        assertThat(of(AT_MOST_5, "2027", reading("2022", 10), reading("2023", 20), reading("2024", 30))
                        .arrival())
                .contains(new Arrival.Away());
        Trajectory fall = of(AT_MOST_5, "2027", reading("2022", 30), reading("2023", 20), reading("2024", 10));
        assertThat(fall.arrival().orElseThrow()).isInstanceOf(Arrival.Expected.class);
        assertThat(fall.neededEachYear().orElseThrow().signum()).isNegative();
    }

    @Test
    void aPaceThatMayBeNoneHasNoDate() {
        assertThat(of(
                                AT_LEAST_80,
                                "2027",
                                reading("2021", 40),
                                reading("2022", 42),
                                reading("2023", 40),
                                reading("2024", 42))
                        .arrival())
                .contains(new Arrival.NotSaid());
    }

    @Test
    void withinTwoBoundsTheNearestIsAimedAt() {
        assertThat(of(BETWEEN_20_AND_30, "2027", reading("2024", 10)).goal())
                .contains(new Goal(new BigDecimal("20"), true));
        assertThat(of(BETWEEN_20_AND_30, "2027", reading("2024", 40)).goal())
                .contains(new Goal(new BigDecimal("30"), false));
        assertThat(of(BETWEEN_20_AND_30, "2027", reading("2024", 25)).goal()).isEmpty();
    }

    @Test
    void onceItIsDueNothingIsForeseen() {
        Trajectory over = of(AT_LEAST_80, "2024", reading("2022", 10), reading("2023", 20), reading("2024", 30));
        assertThat(over.expectedWhenDue()).isEmpty();
        assertThat(over.neededEachYear()).isEmpty();
        Trajectory past = of(AT_LEAST_80, "2023", reading("2020", 10), reading("2021", 20), reading("2022", 30));
        assertThat(past.expectedWhenDue()).isEmpty();
        assertThat(past.neededEachYear()).isEmpty();
    }

    @Test
    void withoutAReadingNothingIsSaid() {
        Trajectory none = of(AT_LEAST_80, "2027", missing("2023"));
        assertThat(none.last()).isEmpty();
        assertThat(none.trend()).isEmpty();
        assertThat(none.neededEachYear()).isEmpty();
    }

    private static Trajectory of(Aim aim, String due, Figure... readings) {
        return Trajectory.of(standing(Nature.STOCK, aim, due, TODAY, readings), List.of(readings), TODAY);
    }
}
