package fr.preau.imports.web;

import static fr.preau.ui.Texts.t;

import fr.preau.imports.ImportFile;
import fr.preau.imports.ImportMode;
import fr.preau.imports.ImportRefused;
import fr.preau.imports.ImportRequest;
import fr.preau.imports.Imports;
import fr.preau.imports.Scope;
import fr.preau.imports.Source;
import fr.preau.imports.runs.KeptFiles;
import fr.preau.people.Access;
import fr.preau.people.Right;
import fr.preau.ui.Screen;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Sending a file, which is checked at once and loaded only after its report was read. */
@Controller
@Access(Right.IMPORT_DATA)
class UploadController {

    private final Imports imports;
    private final KeptFiles keptFiles;
    private final KindTitles kinds;
    private final Scope scope;

    UploadController(Imports imports, KeptFiles keptFiles, KindTitles kinds, Scope scope) {
        this.imports = imports;
        this.keptFiles = keptFiles;
        this.kinds = kinds;
        this.scope = scope;
    }

    @GetMapping(Addresses.UPLOAD)
    Screen form(@RequestParam(name = "sorte", defaultValue = "") String kind) {
        return Screen.of("imports/upload", UploadPage.blank(UploadForm.blank(kind), kinds));
    }

    @PostMapping(Addresses.HISTORY)
    Screen check(UploadForm form) throws IOException {
        try {
            Optional<ImportFile> file = receive(form);
            UploadPage page = new UploadPage(form, kinds, kindError(form), fileError(file));
            if (page.hasErrors() || file.isEmpty()) {
                return again(page, file);
            }
            return Screen.seeOther(Addresses.run(imports.start(request(form, file.get()))));
        } catch (ImportRefused tooLarge) {
            return again(
                    new UploadPage(
                            form, kinds, kindError(form), tooLarge.problem().expected()),
                    Optional.empty());
        }
    }

    /** The file sent, else the one sent before with a form that had to be corrected. */
    private Optional<ImportFile> receive(UploadForm form) throws IOException {
        MultipartFile sent = form.file();
        if (sent == null || sent.isEmpty()) {
            return form.keptSha256().isEmpty() ? Optional.empty() : keptFiles.find(form.keptSha256(), form.keptName());
        }
        try (InputStream bytes = sent.getInputStream()) {
            String name = sent.getOriginalFilename();
            return Optional.of(ImportFile.copied(name == null ? "" : name, bytes));
        }
    }

    /** The form as it was filled in, with what is wrong; the file is kept, so that it need not be sent again. */
    private Screen again(UploadPage page, Optional<ImportFile> file) {
        UploadForm form = page.form().keeping("", "");
        if (file.isPresent()) {
            try (ImportFile received = file.get()) {
                keptFiles.keep(received);
                form = page.form().keeping(received.sha256(), received.name());
            }
        }
        return Screen.of("imports/upload", new UploadPage(form, kinds, page.kindError(), page.fileError()))
                .status(422);
    }

    private ImportRequest request(UploadForm form, ImportFile file) {
        String name = form.source().isBlank() ? file.name() : form.source().strip();
        var source = new Source(
                name,
                form.producer().strip(),
                form.licence().strip(),
                null,
                form.day().orElse(null));
        return new ImportRequest(form.kind(), file, ImportMode.CHECK, source, scope);
    }

    private String kindError(UploadForm form) {
        boolean known = kinds.list().stream().anyMatch(kind -> kind.code().equals(form.kind()));
        return known ? "" : t("imports.upload.kind.error");
    }

    private static String fileError(Optional<ImportFile> file) {
        return file.isPresent() ? "" : t("imports.upload.file.error");
    }
}
