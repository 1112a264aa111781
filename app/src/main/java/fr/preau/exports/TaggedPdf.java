package fr.preau.exports;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** Pages tagged for who hears them (PDF/UA-1), with the Liberation fonts inside. */
final class TaggedPdf {

    private TaggedPdf() {}

    /**
     * @param title of the document
     * @param style of its pages, in CSS
     * @param body in XHTML, whose texts were made by {@link #text}
     */
    static void write(String title, String style, String body, OutputStream output) throws IOException {
        var builder = new PdfRendererBuilder();
        builder.useFont(() -> font("Regular"), "Liberation Sans", 400, PdfRendererBuilder.FontStyle.NORMAL, true);
        builder.useFont(() -> font("Bold"), "Liberation Sans", 700, PdfRendererBuilder.FontStyle.NORMAL, true);
        builder.usePdfUaAccessibility(true);
        builder.useHttpStreamImplementation(_ -> {
            throw new IllegalStateException("Nothing is loaded from elsewhere.");
        });
        builder.withHtmlContent("""
                        <!DOCTYPE html><html lang="fr"><head><title>%1$s</title><meta name="description" content="%1$s"/><style>%2$s</style></head><body>
                        %3$s</body></html>""".formatted(text(title), style, body), null);
        builder.toStream(output);
        builder.run();
    }

    private static InputStream font(String weight) {
        InputStream font = TaggedPdf.class.getResourceAsStream("/liberation/LiberationSans-" + weight + ".ttf");
        if (font == null) {
            throw new UncheckedIOException(new IOException("The font Liberation Sans is not in the product."));
        }
        return font;
    }

    /** The narrow space of French punctuation is not in the font; a plain one that does not break is. */
    static String text(String text) {
        return Xml.escaped(text.replace('\u202f', '\u00a0'));
    }
}
