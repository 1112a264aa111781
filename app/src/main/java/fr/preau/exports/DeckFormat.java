package fr.preau.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.springframework.http.MediaType;

/** The files that slides can be downloaded as. */
public enum DeckFormat implements FileFormat {
    /** OpenDocument presentation. */
    ODP("odp", "application/vnd.oasis.opendocument.presentation"),
    /** Office Open XML presentation. */
    PPTX("pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
    /** To be read and printed as it is, and heard: tagged for screen readers (PDF/UA-1). */
    PDF("pdf", "application/pdf");

    private final String suffix;
    private final MediaType mediaType;

    DeckFormat(String suffix, String mediaType) {
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

    /** Writes the slides; the stream stays open. */
    public void write(Deck deck, OutputStream output) throws IOException {
        switch (this) {
            case ODP -> OdpFile.write(deck, output);
            case PPTX -> PptxFile.write(deck, output);
            case PDF -> PdfDeck.write(deck, output);
        }
    }

    public static Optional<DeckFormat> findBySuffix(String suffix) {
        return FileFormat.find(values(), suffix);
    }
}
