package fr.preau.indicators.grist;

import fr.preau.imports.ImportMode;
import fr.preau.imports.ImportRun;
import fr.preau.imports.StartedImports;
import fr.preau.indicators.Catalogue;
import fr.preau.people.Access;
import fr.preau.people.Limited;
import fr.preau.people.Pace;
import fr.preau.people.Right;
import fr.preau.ui.Screen;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** The tables of Grist that are read again and again: which, how, and how the last reading ended. */
@Controller
@Access(Right.IMPORT_DATA)
class GristController {

    private final GristSources sources;
    private final GristImports imports;
    private final GristSettings settings;
    private final Catalogue catalogue;

    GristController(GristSources sources, GristImports imports, GristSettings settings, Catalogue catalogue) {
        this.sources = sources;
        this.imports = imports;
        this.settings = settings;
        this.catalogue = catalogue;
    }

    @GetMapping(GristPages.ROOT)
    Screen list(@RequestParam(name = GristPages.DONE, defaultValue = "") String done) {
        return page(GristDone.find(done));
    }

    private Screen.Page page(Optional<GristDone> done) {
        return Screen.of("indicators/grist", new GristListPage(sources.list(), done));
    }

    @GetMapping(GristPages.NEW)
    Screen add() {
        return form(Optional.empty(), GristForm.empty(settings, catalogue));
    }

    @PostMapping(GristPages.NEW)
    Screen add(@RequestParam MultiValueMap<String, String> asked) {
        GristForm form = GristForm.read(settings, catalogue, asked);
        return form.terms()
                .<Screen>map(terms -> {
                    sources.add(terms);
                    return GristDone.ADDED.screen();
                })
                .orElseGet(() -> form(Optional.empty(), form).status(422));
    }

    @GetMapping(GristPages.SOURCE + GristPages.CHANGE)
    Screen change(@PathVariable UUID grist) {
        GristSource source = find(grist);
        return form(Optional.of(source), GristForm.of(source.terms(), settings, catalogue));
    }

    @PostMapping(GristPages.SOURCE + GristPages.CHANGE)
    Screen change(@PathVariable UUID grist, @RequestParam MultiValueMap<String, String> asked) {
        GristSource source = find(grist);
        GristForm form = GristForm.read(settings, catalogue, asked);
        return form.terms()
                .<Screen>map(terms -> {
                    sources.change(grist, terms);
                    return GristDone.CHANGED.screen();
                })
                .orElseGet(() -> form(Optional.of(source), form).status(422));
    }

    private static Screen.Page form(Optional<GristSource> source, GristForm form) {
        return Screen.of("indicators/grist-form", new GristFormPage(source, form));
    }

    /** Reads it now, and shows the report of the import; where it cannot be read, its line says why. */
    @PostMapping(GristPages.SOURCE + GristPages.READING)
    Screen read(@PathVariable UUID grist, @RequestParam(name = GristPages.ACTION, defaultValue = "") String action) {
        GristSource source = find(grist);
        return report(() -> imports.read(source, mode(action)));
    }

    /** The same of the file that Grist wrote of the table. */
    @PostMapping(GristPages.SOURCE + GristPages.FILE)
    @Limited(Pace.IMPORTS)
    Screen load(
            @PathVariable UUID grist,
            @RequestParam(name = GristPages.SENT, required = false) @Nullable MultipartFile sent,
            @RequestParam(name = GristPages.ACTION, defaultValue = "") String action) {
        GristSource source = find(grist);
        if (sent == null || sent.isEmpty()) {
            return page(Optional.of(GristDone.NO_FILE)).status(422);
        }
        return report(() -> {
            try (InputStream file = sent.getInputStream()) {
                return imports.load(source, file, mode(action));
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
    }

    private Screen report(Reading reading) {
        try {
            return Screen.seeOther(StartedImports.address(reading.run().id()));
        } catch (GristRefused _) {
            return page(Optional.of(GristDone.NOT_READ)).status(422);
        }
    }

    private static ImportMode mode(String action) {
        return action.equals(GristPages.CHECK) ? ImportMode.CHECK : ImportMode.ACCEPTED_LINES;
    }

    @FunctionalInterface
    private interface Reading {

        ImportRun run() throws GristRefused;
    }

    @PostMapping(GristPages.SOURCE + GristPages.REMOVAL)
    Screen remove(@PathVariable UUID grist) {
        sources.remove(find(grist));
        return GristDone.REMOVED.screen();
    }

    private GristSource find(UUID id) {
        return sources.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
