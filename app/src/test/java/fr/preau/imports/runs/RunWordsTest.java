package fr.preau.imports.runs;

import static org.assertj.core.api.Assertions.assertThat;

import fr.preau.imports.ChangeKind;
import fr.preau.imports.ImportMode;
import fr.preau.imports.ImportRun;
import fr.preau.imports.ImportRun.DeliveredFile;
import fr.preau.imports.ImportRun.Tally;
import fr.preau.imports.RunState;
import fr.preau.imports.Source;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RunWordsTest {

    @Test
    void tellsACheckWithAndWithoutRejectedLines() {
        assertThat(sentence(RunState.CHECKED, 59_591, 3))
                .isEqualTo("Contrôlé en 3,2 s\u202f: 3 lignes sur 59\u202f591 ne peuvent pas être chargées.");
        assertThat(sentence(RunState.CHECKED, 12, 0))
                .isEqualTo("Contrôlé en 3,2 s\u202f: les 12 lignes peuvent toutes être chargées.");
    }

    @Test
    void tellsALoadingWithAndWithoutRejectedLines() {
        assertThat(sentence(RunState.LOADED, 12, 0)).isEqualTo("Chargé en 3,2 s\u202f: 12 lignes.");
        assertThat(sentence(RunState.LOADED, 12, 11)).isEqualTo("Chargé en 3,2 s\u202f: une ligne sur 12.");
        assertThat(sentence(RunState.LOADED, 0, 0)).isEqualTo("Chargé en 3,2 s.");
    }

    @ParameterizedTest
    @EnumSource
    void everyStateHasItsWords(RunState state) {
        assertThat(RunWords.state(state)).isNotBlank();
        assertThat(sentence(state, 10, 2)).endsWith(".");
    }

    @ParameterizedTest
    @EnumSource
    void everyChangeHasItsName(ChangeKind kind) {
        assertThat(RunWords.change(kind, "")).isNotBlank();
        assertThat(RunWords.change(kind, "Service")).endsWith("Service");
    }

    @ParameterizedTest
    @EnumSource
    void everyModeHasItsName(ImportMode mode) {
        assertThat(RunWords.mode(mode)).isNotBlank();
    }

    private static String sentence(RunState state, int lines, int rejected) {
        Instant start = Instant.parse("2026-11-22T08:00:00Z");
        return RunWords.sentence(new ImportRun(
                new UUID(0, 1),
                "notes",
                ImportMode.CHECK,
                state,
                "france",
                new DeliveredFile("notes.csv", "0".repeat(64), 10),
                Source.named("notes.csv"),
                null,
                start,
                start.plusMillis(3200),
                new Tally(lines, rejected, rejected, List.of())));
    }
}
