package fr.preau.imports.web;

import static fr.preau.ui.Texts.t;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;
import org.springframework.web.multipart.MultipartFile;

/**
 * What the operator typed and sent.
 *
 * @param file the file sent with the form; absent or empty when none was
 * @param keptSha256 digest of a file sent earlier with a form that had to be corrected; empty for none
 * @param keptName its name
 */
public record UploadForm(
        @BindParam("sorte") String kind,
        @BindParam("fichier") @Nullable MultipartFile file,
        @BindParam("recu") String keptSha256,
        @BindParam("nom") String keptName,
        @BindParam("titre") String source,
        @BindParam("producteur") String producer,
        @BindParam("licence") String licence,
        @BindParam("millesime") String vintage) {

    /** A field that the browser did not send is empty. */
    public UploadForm {
        kind = Objects.requireNonNullElse(kind, "");
        keptSha256 = Objects.requireNonNullElse(keptSha256, "");
        keptName = Objects.requireNonNullElse(keptName, "");
        source = Objects.requireNonNullElse(source, "");
        producer = Objects.requireNonNullElse(producer, "");
        licence = Objects.requireNonNullElse(licence, "");
        vintage = Objects.requireNonNullElse(vintage, "");
    }

    /** A form that was not filled in yet, for a kind already chosen or none. */
    static UploadForm blank(String kind) {
        return new UploadForm(kind, null, "", "", "", "", "", "");
    }

    UploadForm keeping(String sha256, String name) {
        return new UploadForm(kind, null, sha256, name, source, producer, licence, vintage);
    }

    /** The day typed; empty when nothing is, or not a day. */
    Optional<LocalDate> day() {
        try {
            return vintage.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(vintage.strip()));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    /** What is wrong with the day; empty when nothing is. */
    String dayError() {
        return vintage.isBlank() || day().isPresent() ? "" : t("imports.upload.vintage.error");
    }
}
