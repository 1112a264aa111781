package fr.preau.roadmap.programme.web;

import fr.preau.imports.ImportFile;
import fr.preau.imports.ImportMode;
import fr.preau.imports.ImportRequest;
import fr.preau.imports.ImportRun;
import fr.preau.imports.Imports;
import fr.preau.imports.RunState;
import fr.preau.imports.Scope;
import fr.preau.imports.Source;
import fr.preau.imports.StartedImports;
import fr.preau.people.Access;
import fr.preau.people.Right;
import fr.preau.roadmap.programme.ConventionCode;
import fr.preau.roadmap.programme.ProgrammePages;
import fr.preau.ui.Screen;
import fr.preau.ui.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** The convention that ships as an example, loaded from its file by the import that any other comes by. */
@Controller
@Access(Right.IMPORT_DATA)
class ExampleProgrammeController {

    private static final ConventionCode EXAMPLE = new ConventionCode("exemple");
    private static final String FILE = "programme-exemple.csv";

    /** The day of the press release that its axes and partners come from. */
    private static final LocalDate VINTAGE = LocalDate.of(2022, 6, 29);

    private final Imports imports;
    private final Scope scope;

    ExampleProgrammeController(Imports imports, Scope scope) {
        this.imports = imports;
        this.scope = scope;
    }

    @PostMapping(ProgrammeAddresses.EXAMPLE)
    Screen load() throws IOException {
        ImportRun run = run();
        return Screen.seeOther(
                run.state() == RunState.LOADED ? ProgrammePages.convention(EXAMPLE) : StartedImports.address(run.id()));
    }

    private ImportRun run() throws IOException {
        var source = new Source(
                Texts.t("programme.example.source"), Texts.t("programme.example.producer"), "", null, VINTAGE);
        try (InputStream bytes = new ClassPathResource("roadmap/" + FILE).getInputStream();
                ImportFile file = ImportFile.copied(FILE, bytes)) {
            return imports.run(new ImportRequest("programme", file, ImportMode.ALL_OR_NOTHING, source, scope));
        }
    }
}
