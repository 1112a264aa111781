package fr.preau.governance.relays;

import static fr.preau.ui.Texts.t;

import fr.preau.exports.ExportFormat;
import fr.preau.exports.TableExport;
import fr.preau.imports.Column;
import fr.preau.imports.ImportFile;
import fr.preau.imports.ImportMode;
import fr.preau.imports.ImportRefused;
import fr.preau.imports.ImportRequest;
import fr.preau.imports.ImportRun;
import fr.preau.imports.Imports;
import fr.preau.imports.Report;
import fr.preau.imports.RunState;
import fr.preau.imports.Scope;
import fr.preau.imports.Source;
import fr.preau.imports.Table;
import fr.preau.people.Access;
import fr.preau.people.Limited;
import fr.preau.people.Pace;
import fr.preau.people.Right;
import fr.preau.ui.Screen;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Loading a list of relays, for who keeps them within a place; the report stands on the page that answers. */
@Controller
@Access(Right.KEEP_RELAYS)
class RelayImportController {

    private final RelayFile relays;
    private final Imports imports;

    RelayImportController(RelayFile relays, Imports imports) {
        this.relays = relays;
        this.imports = imports;
    }

    @GetMapping(RelayAddresses.IMPORT)
    Screen show() {
        return page(RelayImportPage.empty());
    }

    /** The file to fill in: its header, which the import reads. */
    @GetMapping(RelayAddresses.IMPORT_MODEL)
    ResponseEntity<StreamingResponseBody> model() {
        String[] columns = RelayColumns.ALL.stream().map(Column::name).toArray(String[]::new);
        return TableExport.ofCodes("modele-relais", columns).answer(ExportFormat.CSV, rows -> {});
    }

    @PostMapping(RelayAddresses.IMPORT)
    @Limited(Pace.IMPORTS)
    Screen load(
            @RequestParam(name = RelayImportPage.FILE, required = false) @Nullable MultipartFile sent,
            @RequestParam(name = RelayImportPage.MODE, defaultValue = "") String mode) {
        ImportMode wanted = ImportMode.findByCode(mode)
                .filter(known -> known == ImportMode.ACCEPTED_LINES)
                .orElse(ImportMode.ALL_OR_NOTHING);
        if (sent == null || sent.isEmpty()) {
            return page(RelayImportPage.without(wanted)).status(422);
        }
        try (ImportFile file = copied(sent)) {
            return load(file, wanted);
        } catch (ImportRefused refused) {
            return page(RelayImportPage.refused(wanted, refused.problem())).status(422);
        }
    }

    private Screen load(ImportFile file, ImportMode mode) {
        var report = new Report();
        relays.plan(Table.outsideOfAnyRun(file, RelayColumns.ALL, report), report.problems());
        int rejected = report.problems().rejectedLines();
        if (rejected > 0 && (mode == ImportMode.ALL_OR_NOTHING || rejected >= report.lines())) {
            return page(RelayImportPage.of(mode, report, Optional.empty())).status(422);
        }
        ImportRun run = imports.run(new ImportRequest(
                RelaysKind.CODE, file, mode, Source.named(t("governance.import.relais")), Scope.FRANCE));
        return page(RelayImportPage.of(mode, report, Optional.of(run)))
                .status(run.state() == RunState.LOADED ? 200 : 409);
    }

    private static ImportFile copied(MultipartFile sent) {
        try {
            String name = sent.getOriginalFilename();
            return ImportFile.copied(name == null ? "" : name, sent.getInputStream());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Screen.Page page(RelayImportPage page) {
        return Screen.of("governance/import", page);
    }
}
