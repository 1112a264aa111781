package fr.preau.roadmap.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can begin when, seen from a day on which not all went as planned. */
class PlanTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    /** Equipment ends late: training follows it, robotics follows training, films wait for nothing. */
    private final Plan plan = plan("""
            equipement en-cours  2026-09-01 2026-11-13
            formation  preparee  2026-11-16 2026-11-25 equipement
            robotique  envisagee 2026-11-26 2026-12-05 formation
            films      envisagee 2026-12-01 2026-12-10
            seminaire  terminee  2026-10-01 2026-10-02
            atelier    envisagee ?          ?          formation
            bilan      envisagee 2027-01-04 2027-01-08 atelier
            radio      arretee   2026-09-01 2026-09-30
            chaine     envisagee 2026-12-01 2026-12-02 radio
            """);

    /** What is under way ends today at best: 24 November, then ten days. */
    @Test
    void whatIsLateMovesWhatWaitsForIt() {
        assertThat(plan.earliestStart(get("formation"))).contains(LocalDate.of(2026, 11, 24));
        assertThat(plan.earliestStart(get("robotique"))).contains(LocalDate.of(2026, 12, 4));
        assertThat(plan.isMoved(get("robotique"))).isTrue();
    }

    @Test
    void whatWaitsForNothingBeginsAsItWasSaid() {
        assertThat(plan.earliestStart(get("films"))).contains(LocalDate.of(2026, 12, 1));
        assertThat(plan.isMoved(get("films"))).isFalse();
    }

    @Test
    void nothingIsToldOfWhatIsBegunOrWaitsForWhatHasNoDates() {
        assertThat(plan.earliestStart(get("equipement"))).isEmpty();
        assertThat(plan.earliestStart(get("seminaire"))).isEmpty();
        assertThat(plan.earliestStart(get("bilan"))).isEmpty();
        assertThat(plan.earliestStart(get("chaine"))).isEmpty();
    }

    @Test
    void whatBlocksIsFollowedToItsSource() {
        assertThat(codes(plan.blockers(get("robotique")))).containsExactly("formation", "equipement");
        assertThat(codes(plan.blockers(get("bilan")))).containsExactly("formation", "equipement");
        assertThat(codes(plan.blockers(get("chaine")))).containsExactly("radio");
        assertThat(plan.blockers(get("films"))).isEmpty();
        assertThat(plan.blockers(get("equipement"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "envisagee, 2026-11-22, 2026-12-01, true",
        "envisagee, 2026-11-23, 2026-12-01, false",
        "preparee, 2026-11-01, 2026-12-01, true",
        "en-cours, 2026-11-01, 2026-11-22, true",
        "en-cours, 2026-11-01, 2026-11-23, false",
        "terminee, 2026-11-01, 2026-11-02, false",
        "arretee, 2026-11-01, 2026-11-02, false"
    })
    void lateIsWhatShouldBeOverOrBegunAndIsNot(String state, LocalDate begins, LocalDate ends, boolean late) {
        var schedule = new Schedule(ActionState.ofSlug(state), Optional.of(begins), Optional.of(ends), List.of());
        assertThat(schedule.isLate(TODAY)).isEqualTo(late);
    }

    @Test
    void aCircleMakesNoPlan() {
        assertThatIllegalArgumentException().isThrownBy(() -> plan("""
                un   envisagee 2026-12-01 2026-12-02 deux
                deux envisagee 2026-12-01 2026-12-02 un
                """)).withMessageContaining("[un, deux, un]");
    }

    private Action get(String code) {
        return plan.actions().stream()
                .filter(action -> action.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> codes(List<Action> actions) {
        return actions.stream().map(Action::code).toList();
    }

    private static Plan plan(String table) {
        return new Plan(table.lines().map(PlanTest::action).toList(), TODAY);
    }

    private static Action action(String row) {
        String[] cells = row.split("\\s+");
        return new Action(
                cells[0],
                cells[0],
                "",
                Axis.TRAINING,
                new Reach(List.of(), List.of(), Optional.empty()),
                new Schedule(
                        ActionState.ofSlug(cells[1]),
                        day(cells[2]),
                        day(cells[3]),
                        Arrays.asList(cells).subList(4, cells.length)),
                "",
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of());
    }

    private static Optional<LocalDate> day(String cell) {
        return cell.equals("?") ? Optional.empty() : Optional.of(LocalDate.parse(cell));
    }
}
