package fr.preau.exports;

import static fr.preau.exports.TaggedPdf.text;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** A text as upright pages with their numbers. */
final class PdfText {

    private static final String STYLE = """
            @page { size: A4; margin: 20mm 20mm 22mm; @bottom-right { content: counter(page) ' / ' counter(pages); \
            font-family: 'Liberation Sans'; font-size: 9pt; color: #4d5a54; } }
            body { font-family: 'Liberation Sans'; font-size: 10.5pt; line-height: 1.4; color: #14201b; margin: 0; }
            h1 { font-size: 20pt; line-height: 1.2; margin: 0 0 6mm; }
            h2 { font-size: 13pt; margin: 7mm 0 2.5mm; page-break-after: avoid; }
            p { margin: 0 0 2.5mm; word-wrap: break-word; }
            .fact { margin: 0 0 1mm; }
            .fact + p { margin-top: 4mm; }
            table { width: 100%; border-collapse: collapse; font-size: 9.5pt; margin: 0 0 3mm; -fs-table-paginate: paginate; }
            tr { page-break-inside: avoid; }
            th, td { border: 0.4pt solid #b9c2bd; padding: 1.4mm 1.8mm; text-align: left; vertical-align: top; }
            """;

    private PdfText() {}

    static void write(TextDocument document, OutputStream output) throws IOException {
        var html = new StringBuilder("<h1>%s</h1>\n".formatted(text(document.title())));
        document.blocks().forEach(block -> html.append(block(block)).append('\n'));
        TaggedPdf.write(document.title(), STYLE, html.toString(), output);
    }

    private static String block(TextDocument.Block block) {
        return switch (block) {
            case TextDocument.Heading(String words) -> "<h2>%s</h2>".formatted(text(words));
            case TextDocument.Paragraph(String words) -> "<p>%s</p>".formatted(lines(words));
            case TextDocument.Fact(String label, String value) ->
                "<p class=\"fact\"><strong>%s\u00a0:</strong> %s</p>".formatted(text(label), lines(value));
            case TextDocument.Grid grid -> table(grid);
        };
    }

    private static String lines(String words) {
        return text(words).replace("\n", "<br/>");
    }

    private static String table(TextDocument.Grid grid) {
        int sum = grid.widths().stream().mapToInt(Integer::intValue).sum();
        var table = new StringBuilder("<table><thead><tr>");
        for (int column = 0; column < grid.header().size(); column++) {
            table.append("<th style=\"width: %d%%\">%s</th>"
                    .formatted(
                            100 * grid.widths().get(column) / sum,
                            text(grid.header().get(column))));
        }
        table.append("</tr></thead><tbody>");
        grid.rows().forEach(row -> table.append(row(row)));
        return table.append("</tbody></table>").toString();
    }

    private static String row(List<String> cells) {
        var row = new StringBuilder("<tr>");
        cells.forEach(cell -> row.append("<td>%s</td>".formatted(lines(cell))));
        return row.append("</tr>").toString();
    }
}
