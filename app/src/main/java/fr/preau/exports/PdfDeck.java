package fr.preau.exports;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** Slides as pages, tagged for who hears them (PDF/UA-1), with the Liberation fonts inside. */
final class PdfDeck {

    private static final String STYLE = """
            @page { size: 280mm 157.5mm; margin: 12mm 15mm; }
            body { font-family: 'Liberation Sans'; font-size: 12pt; color: #14201b; margin: 0; }
            section { page-break-after: always; }
            section.last { page-break-after: auto; }
            h1 { font-size: 30pt; margin: 38mm 0 8mm; }
            h2 { font-size: 21pt; margin: 0 0 5mm; }
            p { margin: 0 0 3mm; }
            table { width: 100%; border-collapse: collapse; font-size: 10.5pt; -fs-table-paginate: paginate; }
            th, td { border: 0.4pt solid #b9c2bd; padding: 1.6mm 2mm; text-align: left; vertical-align: top; }
            """;

    private PdfDeck() {}

    static void write(Deck deck, OutputStream output) throws IOException {
        var builder = new PdfRendererBuilder();
        builder.useFont(() -> font("Regular"), "Liberation Sans", 400, PdfRendererBuilder.FontStyle.NORMAL, true);
        builder.useFont(() -> font("Bold"), "Liberation Sans", 700, PdfRendererBuilder.FontStyle.NORMAL, true);
        builder.usePdfUaAccessibility(true);
        builder.useHttpStreamImplementation(_ -> {
            throw new IllegalStateException("Nothing is loaded from elsewhere.");
        });
        builder.withHtmlContent(html(deck), null);
        builder.toStream(output);
        builder.run();
    }

    private static InputStream font(String weight) {
        InputStream font = PdfDeck.class.getResourceAsStream("/liberation/LiberationSans-" + weight + ".ttf");
        if (font == null) {
            throw new UncheckedIOException(new IOException("The font Liberation Sans is not in the product."));
        }
        return font;
    }

    private static String html(Deck deck) {
        var html = new StringBuilder("""
                <!DOCTYPE html><html lang="fr"><head><title>%1$s</title><meta name="description" content="%1$s"/><style>%2$s</style></head><body>
                """.formatted(text(deck.title()), STYLE));
        html.append("<section%s><h1>%s</h1>%s</section>\n"
                .formatted(last(deck.slides().isEmpty()), text(deck.title()), paragraphs(deck.lines())));
        for (int i = 0; i < deck.slides().size(); i++) {
            Deck.Slide slide = deck.slides().get(i);
            html.append("<section%s><h2>%s</h2>%s%s</section>\n"
                    .formatted(
                            last(i == deck.slides().size() - 1),
                            text(slide.title()),
                            paragraphs(slide.sentences()),
                            slide.hasTable() ? table(slide) : ""));
        }
        return html.append("</body></html>").toString();
    }

    private static String last(boolean last) {
        return last ? " class=\"last\"" : "";
    }

    private static String table(Deck.Slide slide) {
        var table = new StringBuilder("<table><thead>");
        row(table, "th", slide.header());
        table.append("</thead><tbody>");
        slide.rows().forEach(row -> row(table, "td", row));
        return table.append("</tbody></table>").toString();
    }

    private static void row(StringBuilder table, String tag, List<String> cells) {
        table.append("<tr>");
        cells.forEach(cell -> table.append("<%s>%s</%s>".formatted(tag, text(cell), tag)));
        table.append("</tr>");
    }

    private static String paragraphs(List<String> texts) {
        var all = new StringBuilder();
        texts.forEach(text -> all.append("<p>%s</p>".formatted(text(text))));
        return all.toString();
    }

    /** The narrow space of French punctuation is not in the font; a plain one that does not break is. */
    private static String text(String text) {
        return Xml.escaped(text.replace('\u202f', '\u00a0'));
    }
}
