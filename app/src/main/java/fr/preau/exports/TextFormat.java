package fr.preau.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.springframework.http.MediaType;

/** The files that a text can be downloaded as. */
public enum TextFormat implements FileFormat {
    /** OpenDocument text. */
    ODT("odt", "application/vnd.oasis.opendocument.text"),
    /** To be read and printed as it is, and heard: tagged for screen readers (PDF/UA-1). */
    PDF("pdf", "application/pdf");

    private final String suffix;
    private final MediaType mediaType;

    TextFormat(String suffix, String mediaType) {
        this.suffix = suffix;
        this.mediaType = MediaType.parseMediaType(mediaType);
    }

    @Override
    public String suffix() {
        return suffix;
    }

    @Override
    public MediaType mediaType() {
        return mediaType;
    }

    /** Writes the text; the stream stays open. */
    public void write(TextDocument text, OutputStream output) throws IOException {
        switch (this) {
            case ODT -> OdtFile.write(text, output);
            case PDF -> PdfText.write(text, output);
        }
    }

    public static Optional<TextFormat> findBySuffix(String suffix) {
        return FileFormat.find(values(), suffix);
    }
}
