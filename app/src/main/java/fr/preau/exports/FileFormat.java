package fr.preau.exports;

import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** One of the kinds of files that something can be downloaded as. */
public sealed interface FileFormat permits ExportFormat, DeckFormat, TextFormat {

    /** The end of the file's name, without the dot. */
    String suffix();

    MediaType mediaType();

    /**
     * An answer to be given its body.
     *
     * @param name the file's name, without its suffix
     */
    default ResponseEntity.BodyBuilder attachment(String name) {
        return Attachment.named(name + "." + suffix(), mediaType());
    }

    /** The format among those of an export whose files end so. */
    static <F extends FileFormat> Optional<F> find(F[] formats, String suffix) {
        return Arrays.stream(formats)
                .filter(format -> format.suffix().equals(suffix))
                .findFirst();
    }
}
