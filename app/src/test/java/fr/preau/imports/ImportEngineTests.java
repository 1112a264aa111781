package fr.preau.imports;

import static fr.preau.imports.NotesKind.request;
import static fr.preau.imports.Waiting.await;
import static org.assertj.core.api.Assertions.assertThat;

import fr.preau.imports.runs.KeptFiles;
import fr.preau.imports.runs.ReportQueries;
import fr.preau.imports.runs.RunFilter;
import fr.preau.imports.runs.RunProgress;
import fr.preau.imports.runs.RunQueries;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ImportsTest
class ImportEngineTests {

    private static final String TWO_GOOD_ONE_WRONG = "numero;texte\n1;un\ndeux;deux\n3;trois\n";

    @Autowired
    Imports imports;

    @Autowired
    RunQueries runs;

    @Autowired
    ReportQueries reports;

    @Autowired
    RunProgress progress;

    @Autowired
    KeptFiles keptFiles;

    @Autowired
    NotesKind notes;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void emptyTable() {
        notes.reset();
    }

    @Test
    void aCheckReportsWhatALoadingWouldDoAndUndoesIt() {
        ImportRun run = imports.run(request(TWO_GOOD_ONE_WRONG, ImportMode.CHECK));
        assertThat(run.state()).isEqualTo(RunState.CHECKED);
        assertThat(run.tally().acceptedLines()).isEqualTo(2);
        assertThat(notes.texts()).isEmpty();
        assertThat(reports.problems(run.id(), null, 10, 0)).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(3);
            assertThat(problem.columnName()).isEqualTo("numero");
            assertThat(problem.value()).isEqualTo("deux");
            assertThat(problem.expected()).isEqualTo("un nombre entier");
        });
        assertThat(reports.changes(run.id(), ChangeKind.ADDED))
                .extracting(Change::subject)
                .containsExactly("un", "trois");
    }

    @Test
    void acceptedLinesAreLoadedWithoutTheOthers() {
        ImportRun run = imports.run(request(TWO_GOOD_ONE_WRONG, ImportMode.ACCEPTED_LINES));
        assertThat(run.state()).isEqualTo(RunState.LOADED);
        assertThat(notes.texts()).containsExactly("un", "trois");
        assertThat(reports.changeCounts(run.id()))
                .contains(
                        new ReportQueries.ChangeCount(ChangeKind.ADDED, "", 2),
                        new ReportQueries.ChangeCount(ChangeKind.LEFT_OUT, "Brouillon", 2));
    }

    @Test
    void allOrNothingLoadsNothingWhenALineIsWrong() {
        ImportRun run = imports.run(request(TWO_GOOD_ONE_WRONG, ImportMode.ALL_OR_NOTHING));
        assertThat(run.state()).isEqualTo(RunState.NOTHING_LOADED);
        assertThat(notes.texts()).isEmpty();
    }

    @Test
    void nothingIsLoadedWhenEveryLineIsWrong() {
        ImportRun run = imports.run(request("numero;texte\nun;un\n", ImportMode.ACCEPTED_LINES));
        assertThat(run.state()).isEqualTo(RunState.NOTHING_LOADED);
    }

    @Test
    void aFileOfAnotherSortIsRefusedAndTheHistorySaysWhy() {
        ImportRun run = imports.run(request("PK\u0003\u0004…", ImportMode.ACCEPTED_LINES));
        assertThat(run.state()).isEqualTo(RunState.REFUSED);
        assertThat(reports.problems(run.id(), null, 10, 0))
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo("not-a-text-file"));
    }

    @Test
    void aBugUndoesEverythingAndStaysInTheHistory() {
        ImportRun run = imports.run(request("numero;texte\n1;un\n2;panne\n", ImportMode.ACCEPTED_LINES));
        assertThat(run.state()).isEqualTo(RunState.FAILED);
        assertThat(notes.texts()).isEmpty();
    }

    @Test
    void theSameBytesLoadedAgainAreSaid() {
        ImportRequest request = request("numero;texte\n7;sept\n", ImportMode.ACCEPTED_LINES);
        ImportRun first = imports.run(request);
        assertThat(first.sameAs()).isNull();
        assertThat(imports.run(request).sameAs()).isEqualTo(first.id());
    }

    @Test
    void aRunCanBeCancelledFromElsewhereAndItsProgressSeen() {
        UUID run = imports.start(request("numero;texte\n1;un\n2;attente\n3;trois\n", ImportMode.ACCEPTED_LINES));
        notes.awaitWaiting();
        assertThat(progress.find(run))
                .hasValueSatisfying(stand -> assertThat(stand.phase()).isEqualTo("Lecture des notes"));
        imports.cancel(run);
        notes.goOn();
        await(() -> runs.get(run).state() == RunState.CANCELLED);
        assertThat(notes.texts()).isEmpty();
    }

    @Test
    void aSecondImportIsRefusedWhileOneRuns() {
        UUID first = imports.start(request("numero;texte\n1;attente\n", ImportMode.ACCEPTED_LINES));
        notes.awaitWaiting();
        ImportRun second = imports.run(request("numero;texte\n2;deux\n", ImportMode.ACCEPTED_LINES));
        assertThat(second.state()).isEqualTo(RunState.REFUSED);
        assertThat(reports.problems(second.id(), null, 10, 0))
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo("another-import"));
        notes.goOn();
        await(() -> runs.get(first).state() == RunState.LOADED);
        assertThat(notes.texts()).containsExactly("attente");
    }

    @Test
    void aRunWhoseProcessDiedIsInterruptedWhenTheNextBegins() {
        UUID dead = runs.get(imports.run(request("numero;texte\n1;un\n", ImportMode.CHECK))
                        .id())
                .id();
        revive(dead);
        imports.run(request("numero;texte\n2;deux\n", ImportMode.CHECK));
        assertThat(runs.get(dead).state()).isEqualTo(RunState.INTERRUPTED);
    }

    @Test
    void aRunWhoseProcessDiedIsInterruptedWhenTheApplicationStarts() {
        UUID dead =
                imports.run(request("numero;texte\n1;un\n", ImportMode.CHECK)).id();
        revive(dead);
        imports.tidyAfterTheFormerProcess();
        assertThat(runs.get(dead).state()).isEqualTo(RunState.INTERRUPTED);
    }

    @Test
    void aRunThatIsAliveIsNotInterruptedWhenAnotherApplicationStarts() {
        UUID alive = imports.start(request("numero;texte\n1;attente\n", ImportMode.CHECK));
        notes.awaitWaiting();
        imports.tidyAfterTheFormerProcess();
        assertThat(runs.get(alive).state()).isEqualTo(RunState.RUNNING);
        notes.goOn();
        await(() -> runs.get(alive).state() == RunState.CHECKED);
    }

    @Test
    void aDeliveredFileIsKeptByteForByte() throws IOException {
        byte[] bytes = new byte[(2 << 20) + 17];
        new Random(18).nextBytes(bytes);
        try (var file = ImportFile.copied("octets.bin", new ByteArrayInputStream(bytes))) {
            keptFiles.keep(file);
            keptFiles.keep(file);
            try (var back = keptFiles.find(file.sha256(), "octets.bin").orElseThrow();
                    var content = back.openAsDelivered()) {
                assertThat(content.readAllBytes()).isEqualTo(bytes);
            }
        }
        assertThat(keptFiles.find("0".repeat(64), "rien")).isEmpty();
    }

    @Test
    void theHistoryIsFilteredAndPaged() {
        imports.run(request("numero;texte\n1;un\n", ImportMode.CHECK));
        imports.run(request("numero;texte\n1;panne\n", ImportMode.CHECK));
        var failed = new RunFilter(NotesKind.CODE, "failed");
        assertThat(runs.list(failed, 10, 0)).extracting(ImportRun::state).containsOnly(RunState.FAILED);
        assertThat(runs.count(failed)).isPositive();
        assertThat(runs.list(new RunFilter(null, null), 1, 0)).hasSize(1);
    }

    private void revive(UUID run) {
        database.sql("update imports.run set state = 'running', ended_at = null where id = ?")
                .param(run)
                .update();
    }
}
