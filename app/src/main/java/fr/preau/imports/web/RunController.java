package fr.preau.imports.web;

import fr.preau.exports.ExportFormat;
import fr.preau.imports.ImportMode;
import fr.preau.imports.ImportRequest;
import fr.preau.imports.ImportRun;
import fr.preau.imports.Imports;
import fr.preau.imports.Scope;
import fr.preau.imports.runs.KeptFiles;
import fr.preau.imports.runs.ReportQueries;
import fr.preau.imports.runs.RunQueries;
import fr.preau.people.Access;
import fr.preau.people.Right;
import fr.preau.ui.RoutePattern;
import fr.preau.ui.Screen;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** One run: seen while it runs and after, cancelled, tried again, and loaded once it was checked. */
@Controller
@RequestMapping("/imports/{id:" + RoutePattern.IDENTIFIER + "}")
@Access(Right.IMPORT_DATA)
class RunController {

    private final RunQueries runs;
    private final RunPages pages;
    private final ReportQueries reports;
    private final Imports imports;
    private final KeptFiles keptFiles;
    private final Scope scope;

    RunController(
            RunQueries runs, RunPages pages, ReportQueries reports, Imports imports, KeptFiles keptFiles, Scope scope) {
        this.runs = runs;
        this.pages = pages;
        this.reports = reports;
        this.imports = imports;
        this.keptFiles = keptFiles;
        this.scope = scope;
    }

    @GetMapping
    Screen show(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "1") String page) {
        return Screen.of("imports/run", pages.of(run(id), code, page)).orFragment("imports/run-body");
    }

    /** Loads the file of a check. */
    @PostMapping("/charger")
    Screen load(@PathVariable UUID id, @RequestParam String mode) {
        ImportMode asked = ImportMode.findByCode(mode)
                .filter(known -> known != ImportMode.CHECK)
                .orElse(ImportMode.ALL_OR_NOTHING);
        return again(run(id), asked);
    }

    @PostMapping("/recommencer")
    Screen retry(@PathVariable UUID id) {
        ImportRun run = run(id);
        return again(run, run.mode());
    }

    @PostMapping("/abandonner")
    Screen cancel(@PathVariable UUID id) {
        imports.cancel(run(id).id());
        return Screen.seeOther(Addresses.run(id));
    }

    @GetMapping("/problemes.{suffix:csv|ods|xlsx}")
    ResponseEntity<StreamingResponseBody> problems(
            @PathVariable UUID id, @PathVariable String suffix, @RequestParam(defaultValue = "") String code) {
        ImportRun run = run(id);
        ExportFormat format = ExportFormat.findBySuffix(suffix).orElseThrow();
        return ProblemFile.of(run)
                .answer(
                        format,
                        rows -> reports.forEachProblem(
                                id, code.isEmpty() ? null : code, problem -> ProblemFile.add(problem, rows)));
    }

    /** Runs the kept file once more; back to the report, which says so, when it was dropped since. */
    private Screen again(ImportRun run, ImportMode mode) {
        return keptFiles
                .find(run.file().sha256(), run.file().name())
                .map(file -> imports.start(new ImportRequest(run.kind(), file, mode, run.source(), scope)))
                .map(started -> Screen.seeOther(Addresses.run(started)))
                .orElseGet(() -> Screen.seeOther(Addresses.run(run.id())));
    }

    private ImportRun run(UUID id) {
        return runs.find(id).orElseThrow(() -> new NoSuchPage(id));
    }
}
