package fr.preau.indicators.entry;

import fr.preau.imports.ImportFile;
import fr.preau.imports.ImportMode;
import fr.preau.imports.ImportRequest;
import fr.preau.imports.ImportRun;
import fr.preau.imports.Imports;
import fr.preau.imports.Scope;
import fr.preau.imports.Source;
import fr.preau.indicators.loading.ObservationCheck;
import java.util.List;
import org.springframework.stereotype.Component;

/** Checks what is typed and has it imported, whole or not at all, by the door of files. */
@Component
class Entries {

    /** The kind of import. */
    static final String KIND = "observations";

    private final ObservationCheck check;
    private final Imports imports;
    private final Scope scope;

    Entries(ObservationCheck check, Imports imports, Scope scope) {
        this.check = check;
        this.imports = imports;
        this.scope = scope;
    }

    /** What is wrong with the lines that are changed or overtaken. */
    WrongAnswers check(Sheet sheet, List<EntryLine> lines) {
        List<EntryLine> typed = lines.stream()
                .filter(line -> line.isChanged() || line.isOvertaken())
                .toList();
        if (typed.isEmpty()) {
            return WrongAnswers.NONE;
        }
        try (ImportFile file = EntryFile.of(sheet, typed)) {
            return WrongAnswers.of(check.problemsOf(file), typed, sheet);
        }
    }

    /** Imports the lines that are changed; one that is overtaken at this very moment keeps them all out. */
    ImportRun load(Sheet sheet, List<EntryLine> lines, Source source) {
        try (ImportFile file =
                EntryFile.of(sheet, lines.stream().filter(EntryLine::isChanged).toList())) {
            return imports.run(new ImportRequest(KIND, file, ImportMode.ALL_OR_NOTHING, source, scope));
        }
    }
}
