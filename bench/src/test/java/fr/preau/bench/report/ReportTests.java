package fr.preau.bench.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import fr.preau.bench.report.PerformancePage.Part;
import fr.preau.bench.system.Machine;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTests {

    private final Report report = new Report(
            "./preau bench",
            ZonedDateTime.of(2026, 11, 22, 9, 5, 0, 0, ZoneId.of("Europe/Paris")),
            new Machine(2, "Some | processor", 8L << 30, "25.0.3 (Eclipse)", "Linux 6.18"),
            List.of(Group.of(
                            "Starts",
                            List.of(
                                    Line.under("First", Duration.ofSeconds(6), Duration.ofMillis(5_678), Unit.SECONDS),
                                    Line.under("Second", Duration.ofSeconds(6), Duration.ofSeconds(6), Unit.SECONDS),
                                    Line.told("Weight", Unit.KILOBYTES.format(1_234_567))))
                    .with(new Table(List.of("File"), List.of(List.of("a|b"))))
                    .noting("As told.")));

    @Test
    void saysWhatWasMeasuredBesideWhatWasWanted() {
        assertThat(report.markdown().replace('\u00a0', ' ')).isEqualTo("""
                Measured by `./preau bench` on 22 November 2026, 09:05, on 2 cores (Some | processor), 8.0 GiB of memory, \
                JDK 25.0.3 (Eclipse), Linux 6.18.

                ## Starts

                | What | Target | Measured | Verdict |
                | --- | --- | --- | --- |
                | First | under 6.00 s | 5.68 s | met |
                | Second | under 6.00 s | 6.00 s | **missed** |
                | Weight |  | 1,235 kB |  |

                | File |
                | --- |
                | a\\|b |

                As told.
                """);
    }

    @Test
    void countsWhatIsMissed() {
        assertThat(report.missed()).isEqualTo(1);
    }

    @Test
    void aTableHasNoRaggedRow() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Table(List.of("a", "b"), List.of(List.of("1"))))
                .withMessageContaining("[1]");
    }

    @Test
    void thePageKeepsWhatPeopleWroteAroundTheMeasures() {
        String page = "# Speed\n\n" + Part.METHODS.begin() + "\nold\n" + Part.METHODS.end() + "\n\nAfter.\n";

        assertThat(PerformancePage.replaced(page, Part.METHODS, "new\n"))
                .isEqualTo("# Speed\n\n" + Part.METHODS.begin() + "\n\nnew\n\n" + Part.METHODS.end() + "\n\nAfter.\n");
    }

    @Test
    void thePageIsLeftAloneWhenItsMarksAreLost() {
        assertThatIllegalStateException().isThrownBy(() -> PerformancePage.replaced("# Speed", Part.METHODS, "new"));
    }
}
