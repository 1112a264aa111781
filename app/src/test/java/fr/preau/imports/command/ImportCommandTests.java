package fr.preau.imports.command;

import static org.assertj.core.api.Assertions.assertThat;

import fr.preau.imports.ImportsTest;
import fr.preau.imports.NotesKind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@ImportsTest
class ImportCommandTests {

    private static final String ONE_WRONG = "numero;texte\n1;un\ndeux;deux\n";

    @Autowired
    ImportCommand command;

    @Autowired
    NotesKind notes;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @BeforeEach
    void emptyTable() {
        notes.reset();
    }

    @Test
    void loadsAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("notes.csv"), "numero;texte\n1;un\n");
        assertThat(run("", NotesKind.CODE, file.toString())).isEqualTo(ImportCommand.DONE);
        assertThat(printed())
                .contains("Notes d’essai\u202f: lecture de «\u00a0notes.csv\u00a0»")
                .contains("Lecture des notes…")
                .contains("une ligne")
                .contains("Ajouts\u202f: 1")
                .contains("/imports/");
        assertThat(notes.texts()).containsExactly("un");
    }

    @Test
    void loadsNothingByDefaultWhenALineIsWrongAndSaysHowToLoadTheOthers() {
        assertThat(run(ONE_WRONG, NotesKind.CODE, "-")).isEqualTo(ImportCommand.NOT_LOADED);
        assertThat(printed())
                .contains("Rien n’a été chargé")
                .contains("ligne 3, colonne numero\u202f: Cellule illisible «\u00a0deux\u00a0»")
                .contains("--mode lignes-acceptees");
        assertThat(notes.texts()).isEmpty();
    }

    @Test
    void loadsTheAcceptedLinesWhenAsked() {
        assertThat(run(ONE_WRONG, NotesKind.CODE, "-", "--mode=lignes-acceptees", "--vintage", "2026-08-17"))
                .isEqualTo(ImportCommand.DONE);
        assertThat(notes.texts()).containsExactly("un");
    }

    @Test
    void aCheckWithRejectedLinesEndsWithItsOwnCode() {
        assertThat(run(ONE_WRONG, NotesKind.CODE, "-", "--mode", "controle")).isEqualTo(ImportCommand.NOT_LOADED);
        assertThat(run("numero;texte\n4;quatre\n", NotesKind.CODE, "-", "--mode", "controle"))
                .isEqualTo(ImportCommand.DONE);
    }

    @Test
    void saysWhatIsWrongInTheCommand() {
        assertMisused("sorte", "seul");
        assertMisused("notes-essai", "inconnu", "x.csv");
        assertMisused(
                "n’existe pas", NotesKind.CODE, folder.resolve("absent.csv").toString());
        assertMisused("--force", NotesKind.CODE, "-", "--force");
        assertMisused("tout-ou-rien", NotesKind.CODE, "-", "--mode", "vite");
        assertMisused("attend une valeur", NotesKind.CODE, "-", "--mode");
        assertMisused("2026-08-17", NotesKind.CODE, "-", "--vintage", "hier");
    }

    private void assertMisused(String said, String... words) {
        printed.reset();
        assertThat(run("", words)).as(said).isEqualTo(ImportCommand.MISUSED);
        assertThat(printed()).contains(said);
    }

    private int run(String input, String... words) {
        return command.run(
                List.of(words),
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    private String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }
}
