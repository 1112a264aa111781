package fr.preau.exports;

import static fr.preau.exports.TaggedPdf.text;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Slides as pages. */
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
        TaggedPdf.write(deck.title(), STYLE, html(deck), output);
    }

    private static String html(Deck deck) {
        var html = new StringBuilder();
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
        return html.toString();
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
}
