package fr.preau.imports.web;

import static fr.preau.ui.Texts.t;

import fr.preau.imports.ImportFile;
import fr.preau.ui.Control;
import fr.preau.ui.ErrorSummary;
import fr.preau.ui.Field;
import fr.preau.ui.Stepper;
import java.util.List;

/**
 * Sending a file: what was typed so far, and what is wrong with it.
 *
 * @param kindError what is wrong with the kind; empty when nothing is
 * @param fileError likewise
 */
public record UploadPage(UploadForm form, KindTitles kinds, String kindError, String fileError) {

    private static final String ACCEPTED = ".csv,.tsv,.txt,.json,.geojson,.gz";

    static UploadPage blank(UploadForm form, KindTitles kinds) {
        return new UploadPage(form, kinds, "", "");
    }

    boolean hasErrors() {
        return !(kindError + fileError + form.dayError()).isEmpty();
    }

    public ErrorSummary errors() {
        return ErrorSummary.of(kind(), file(), vintage());
    }

    public Stepper steps() {
        return ImportSteps.at(1);
    }

    public Field kind() {
        List<Control.Option> options = kinds.options(t("imports.upload.kind.none"));
        return Field.of("sorte", t("imports.upload.kind"), Control.select(options, form.kind()))
                .error(kindError)
                .mandatory();
    }

    /** Not marked as mandatory when a file sent before is still there. */
    public Field file() {
        Field field = Field.of("fichier", t("imports.upload.file"), Control.file(ACCEPTED))
                .hint(t("imports.upload.file.hint", ImportFile.LARGEST >> 20))
                .error(fileError);
        return isFileKept() ? field : field.mandatory();
    }

    public boolean isFileKept() {
        return !form.keptSha256().isEmpty();
    }

    public Field source() {
        return Field.of("titre", t("imports.upload.source"), Control.text(form.source()))
                .hint(t("imports.upload.source.hint"));
    }

    public Field producer() {
        return Field.of("producteur", t("imports.upload.producer"), Control.text(form.producer()));
    }

    public Field licence() {
        return Field.of("licence", t("imports.upload.licence"), Control.text(form.licence()));
    }

    public Field vintage() {
        return Field.of("millesime", t("imports.upload.vintage"), Control.date(form.vintage()))
                .hint(t("imports.upload.vintage.hint"))
                .error(form.dayError());
    }
}
