package fr.preau.imports.command;

import fr.preau.imports.ImportFile;
import fr.preau.imports.ImportKind;
import fr.preau.imports.ImportKinds;
import fr.preau.imports.ImportMode;
import fr.preau.imports.ImportRefused;
import fr.preau.imports.ImportRequest;
import fr.preau.imports.ImportRun;
import fr.preau.imports.Imports;
import fr.preau.imports.RunState;
import fr.preau.imports.Scope;
import fr.preau.imports.Source;
import fr.preau.imports.command.ImportWords.Misused;
import fr.preau.ui.Texts;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Loads a file from the command line: {@code ./preau import SORTE FICHIER|- [--mode controle|tout-ou-rien|lignes-acceptees]
 * [--source NOM] [--vintage AAAA-MM-JJ]}.
 */
@Component
public class ImportCommand {

    /** What was asked is done. */
    public static final int DONE = 0;

    /** Nothing was loaded, or the check found lines that would not be. */
    public static final int NOT_LOADED = 1;

    /** The command could not be understood. */
    public static final int MISUSED = 2;

    private static final String STANDARD_INPUT = "-";

    private final ImportKinds kinds;
    private final Imports imports;
    private final Scope scope;
    private final CommandReport report;

    ImportCommand(ImportKinds kinds, Imports imports, Scope scope, CommandReport report) {
        this.kinds = kinds;
        this.imports = imports;
        this.scope = scope;
        this.report = report;
    }

    /** Runs the command over the terminal, and answers the exit code. */
    public int run(List<String> words) {
        return run(words, System.in, System.out);
    }

    int run(List<String> words, InputStream input, PrintStream terminal) {
        try {
            ImportWords asked = ImportWords.parse(words);
            ImportKind kind = kind(asked.kind());
            try (ImportFile file = file(asked.file(), input)) {
                return load(asked, kind, file, terminal);
            }
        } catch (Misused misused) {
            terminal.println(misused.getMessage());
            return MISUSED;
        } catch (ImportRefused tooLarge) {
            terminal.println(tooLarge.problem().code().title() + "\u202f: "
                    + tooLarge.problem().expected());
            return NOT_LOADED;
        }
    }

    private int load(ImportWords asked, ImportKind kind, ImportFile file, PrintStream terminal) {
        var source = new Source(
                asked.source().orElse(file.name()),
                "",
                "",
                null,
                asked.vintage().orElse(null));
        var request = new ImportRequest(kind.code(), file, asked.mode(), source, scope);
        terminal.println(Texts.t("imports.command.begin", kind.title(), file.name()));
        ImportRun run = imports.run(request, new PhaseLines(terminal));
        report.print(run, terminal);
        return exitCode(run);
    }

    private static int exitCode(ImportRun run) {
        boolean checkedWhole = run.mode() == ImportMode.CHECK
                && run.state() == RunState.CHECKED
                && run.tally().rejectedLines() == 0;
        return run.state() == RunState.LOADED || checkedWhole ? DONE : NOT_LOADED;
    }

    private ImportKind kind(String code) {
        return kinds.find(code).orElseThrow(() -> new Misused(Texts.t("imports.command.unknown-kind", code, known())));
    }

    private String known() {
        return kinds.list().stream()
                .map(kind -> "\n  %-24s %s".formatted(kind.code(), kind.title()))
                .sorted()
                .collect(Collectors.joining());
    }

    private static ImportFile file(String typed, InputStream input) {
        if (typed.equals(STANDARD_INPUT)) {
            return ImportFile.copied(Texts.t("imports.command.standard-input"), input);
        }
        Path path = Path.of(typed);
        if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
            throw new Misused(Texts.t("imports.command.no-file", typed));
        }
        return ImportFile.at(path);
    }
}
