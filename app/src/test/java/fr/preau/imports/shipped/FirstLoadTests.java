package fr.preau.imports.shipped;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.preau.imports.BulkLoad;
import fr.preau.imports.ImportFile;
import fr.preau.imports.ImportKinds;
import fr.preau.imports.Imports;
import fr.preau.imports.ImportsTest;
import fr.preau.imports.NotesKind;
import fr.preau.imports.Scope;
import fr.preau.imports.runs.RunQueries;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@ImportsTest
class FirstLoadTests {

    private static final String ENTRY = """
            sources:
              - id: notes
                file: notes.csv
                kind: %s
                order: 10
                title: "Notes d’essai"
                producer: "Personne"
                url: ""
                vintage: 2026-01-01
                period: "2026"
                territory: "%s"
                licence: "Licence Ouverte 2.0"
                sha256: %s
                transformations: "Aucune."
            """;

    @Autowired
    ImportKinds kinds;

    @Autowired
    Imports imports;

    @Autowired
    BulkLoad bulkLoad;

    @Autowired
    RunQueries runs;

    @Autowired
    NotesKind notes;

    @TempDir
    Path folder;

    @BeforeEach
    void emptyTable() {
        notes.reset();
    }

    @Test
    void loadsWhatIsMissingAndOnlyOnce() throws IOException {
        ship("numero;texte\n11;onze\n", NotesKind.CODE, "france");
        assertThat(start("18")).contains("un fichier").contains("[1/1] Notes d’essai");
        assertThat(start("18")).isEmpty();
        assertThat(notes.texts()).containsExactly("onze");
    }

    @Test
    void loadsAgainForALargerTerritoryAndForANewerFile() throws IOException {
        ship("numero;texte\n12;douze\n", NotesKind.CODE, "france");
        start("18");
        assertThat(start("18,36")).contains("[1/1]");
        ship("numero;texte\n13;treize\n", NotesKind.CODE, "france");
        assertThat(start("18,36")).contains("[1/1]");
    }

    @Test
    void passesOverWhatConcernsAnotherTerritory() throws IOException {
        ship("numero;texte\n14;quatorze\n", NotesKind.CODE, "bretagne");
        assertThat(start("18")).isEmpty();
        assertThat(notes.texts()).isEmpty();
    }

    @Test
    void saysAFileThatFailsAndGoesOn() throws IOException {
        ship("numero;texte\n15;panne\n", NotesKind.CODE, "france");
        assertThat(start("18")).contains("Échec").contains("/imports/");
    }

    @Test
    void saysWhatNoModuleCanRead() throws IOException {
        ship("numero;texte\n16;seize\n", "inconnu", "france");
        assertThat(start("18")).contains("Notes d’essai").contains("inconnu");
    }

    @Test
    void refusesAMissingFileAndAnAlteredOne() throws IOException {
        ship("numero;texte\n16;seize\n", NotesKind.CODE, "france");
        Files.writeString(folder.resolve("notes.csv"), "numero;texte\n16;autre\n");
        assertThatThrownBy(() -> start("18")).hasMessageContaining("not the one that was shipped");
        Files.delete(folder.resolve("notes.csv"));
        assertThatThrownBy(() -> start("18")).hasMessageContaining("missing");
    }

    @Test
    void saysWhichFieldOfWhichEntryIsMissing() throws IOException {
        ship("numero;texte\n17;x\n", NotesKind.CODE, "france");
        Path yaml = folder.resolve(SourcesFile.NAME);
        Files.writeString(yaml, Files.readString(yaml).replace("producer:", "author:"));
        assertThatThrownBy(() -> start("18")).hasMessageContaining("notes").hasMessageContaining("producer");
    }

    @Test
    void shipsNothingWithoutAFolder() {
        assertThat(new ShippedData("", kinds).list()).isEmpty();
    }

    private void ship(String content, String kind, String territory) throws IOException {
        Path file = Files.writeString(folder.resolve("notes.csv"), content);
        String sha256 = ImportFile.at(file).sha256();
        Files.writeString(folder.resolve(SourcesFile.NAME), ENTRY.formatted(kind, territory, sha256));
    }

    /** What the terminal reads when an installation of this territory starts. */
    private String start(String territory) {
        var terminal = new ByteArrayOutputStream();
        var console = new FirstLoadConsole(new PrintStream(terminal, true, StandardCharsets.UTF_8));
        var shipped = new ShippedData(folder.toString(), kinds);
        new FirstLoad(shipped, Scope.parse(territory), runs, imports, bulkLoad, console).start();
        return terminal.toString(StandardCharsets.UTF_8);
    }
}
