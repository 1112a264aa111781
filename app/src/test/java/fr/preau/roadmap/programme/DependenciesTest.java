package fr.preau.roadmap.programme;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What waits for what. */
class DependenciesTest {

    /**
     * The Reliable Construction Company's plant: weeks, and what each activity waits for. Hillier and Lieberman, «Introduction to Operations
     * Research», 8th edition, chapter 22, table 22.1; the longest path takes 44 weeks.
     */
    private static final Map<String, List<String>> PLANT = table("""
            A 2
            B 4 A
            C 10 B
            D 6 C
            E 4 C
            F 5 E
            G 7 D
            H 9 E G
            I 7 C
            J 8 F I
            K 4 J
            L 5 J
            M 2 H
            N 6 K L
            """);

    @Test
    void theEarliestStartIsTheLongestPathToIt() {
        Map<String, Integer> starts = plant().earliestStarts(one -> weeks(one), _ -> 0);
        assertThat(starts)
                .isEqualTo(Map.ofEntries(
                        Map.entry("A", 0),
                        Map.entry("B", 2),
                        Map.entry("C", 6),
                        Map.entry("D", 16),
                        Map.entry("E", 16),
                        Map.entry("F", 20),
                        Map.entry("G", 22),
                        Map.entry("H", 29),
                        Map.entry("I", 16),
                        Map.entry("J", 25),
                        Map.entry("K", 33),
                        Map.entry("L", 33),
                        Map.entry("M", 38),
                        Map.entry("N", 38)));
        assertThat(starts.entrySet().stream()
                        .mapToInt(start -> start.getValue() + weeks(start.getKey()))
                        .max())
                .hasValue(44);
    }

    /** A delay moves what waits for it, and nothing else. */
    @Test
    void whatCannotBeginBeforeADayMovesWhatWaitsForIt() {
        Map<String, Integer> starts = plant().earliestStarts(one -> weeks(one), one -> one.equals("J") ? 30 : 0);
        assertThat(starts).containsEntry("J", 30).containsEntry("N", 43).containsEntry("M", 38);
    }

    @Test
    void whatItWaitsForIsFollowedToTheEnd() {
        assertThat(plant().allBefore("F")).containsExactly("E", "C", "B", "A");
        assertThat(plant().allBefore("A")).isEmpty();
    }

    @Test
    void aCircleIsToldByItsPath() {
        var round = new Dependencies(after(table("A 1 C\nB 1 A\nC 1 B\nD 1 A\n")));
        assertThat(round.circle()).containsExactly("A", "C", "B", "A");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> round.earliestStarts(_ -> 1, _ -> 0))
                .withMessageContaining("[A, C, B, A]");
        assertThat(plant().circle()).isEmpty();
        assertThat(new Dependencies(Map.of("A", List.of("A"))).circle()).containsExactly("A", "A");
    }

    @Test
    void whatIsNowhereIsWaitedForByNobody() {
        assertThat(new Dependencies(Map.of("A", List.of("Z"))).allBefore("A")).isEmpty();
    }

    private static Dependencies plant() {
        return new Dependencies(after(PLANT));
    }

    private static int weeks(String one) {
        return Integer.parseInt(Objects.requireNonNull(PLANT.get(one)).getFirst());
    }

    private static Map<String, List<String>> after(Map<String, List<String>> table) {
        return table.entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey,
                        row -> row.getValue().subList(1, row.getValue().size()),
                        (one, _) -> one,
                        LinkedHashMap::new));
    }

    private static Map<String, List<String>> table(String rows) {
        return rows.lines()
                .map(row -> Arrays.asList(row.split(" ")))
                .collect(toMap(List::getFirst, row -> row.subList(1, row.size()), (one, _) -> one, LinkedHashMap::new));
    }
}
