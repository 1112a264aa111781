package fr.preau.roadmap.web;

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
import fr.preau.roadmap.RoadmapCode;
import fr.preau.roadmap.RoadmapPages;
import fr.preau.ui.Screen;
import fr.preau.ui.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** The roadmap that ships as an example, loaded from its three files by the imports that any other comes by. */
@Controller
@Access(Right.IMPORT_DATA)
class ExampleController {

    private static final RoadmapCode EXAMPLE = new RoadmapCode("exemple");

    /** The day of the readings that the document gives. */
    private static final LocalDate VINTAGE = LocalDate.of(2021, 1, 31);

    private final Imports imports;
    private final Scope scope;

    ExampleController(Imports imports, Scope scope) {
        this.imports = imports;
        this.scope = scope;
    }

    /** Descriptions before what speaks of them; the first file that is not loaded shows its report. */
    @PostMapping(RoadmapAddresses.EXAMPLE)
    Screen load() throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("indicateurs-exemple.csv", "indicateurs");
        files.put("releves-exemple.csv", "observations");
        files.put("feuille-de-route-exemple.csv", "feuille-de-route");
        for (Map.Entry<String, String> each : files.entrySet()) {
            ImportRun run = load(each.getKey(), each.getValue());
            if (run.state() != RunState.LOADED) {
                return Screen.seeOther(StartedImports.address(run.id()));
            }
        }
        return Screen.seeOther(RoadmapPages.roadmap(EXAMPLE));
    }

    private ImportRun load(String name, String kind) throws IOException {
        var source =
                new Source(Texts.t("roadmap.example.source"), Texts.t("roadmap.example.producer"), "", null, VINTAGE);
        try (InputStream bytes = new ClassPathResource("roadmap/" + name).getInputStream();
                ImportFile file = ImportFile.copied(name, bytes)) {
            return imports.run(new ImportRequest(kind, file, ImportMode.ALL_OR_NOTHING, source, scope));
        }
    }
}
