package fr.preau.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipOutputStream;

/** A text in OpenDocument 1.3 (ISO/IEC 26300), with named styles, so that one change of a style changes all of its paragraphs. */
final class OdtFile {

    private static final String MIME_TYPE = "application/vnd.oasis.opendocument.text";

    private static final String NAMESPACES = """
            xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
            xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" \
            xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" \
            xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" \
            xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" \
            xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.3\"""";

    private static final String STYLES = """
            <?xml version="1.0" encoding="UTF-8"?>
            <office:document-styles %s><office:styles>\
            <style:default-style style:family="paragraph"><style:text-properties fo:font-family="Liberation Sans" fo:font-size="10.5pt" \
            fo:language="fr" fo:country="FR"/></style:default-style>\
            <style:style style:name="Standard" style:family="paragraph"><style:paragraph-properties fo:margin-bottom="0.25cm" \
            fo:line-height="130%%"/></style:style>\
            <style:style style:name="Fact" style:parent-style-name="Standard" style:family="paragraph">\
            <style:paragraph-properties fo:margin-bottom="0.1cm"/></style:style>\
            <style:style style:name="Title" style:parent-style-name="Standard" style:family="paragraph">\
            <style:paragraph-properties fo:margin-bottom="0.6cm"/>\
            <style:text-properties fo:font-size="20pt" fo:font-weight="bold"/></style:style>\
            <style:style style:name="Heading" style:parent-style-name="Standard" style:family="paragraph">\
            <style:paragraph-properties fo:margin-top="0.7cm" fo:keep-with-next="always"/>\
            <style:text-properties fo:font-size="13pt" fo:font-weight="bold"/></style:style>\
            <style:style style:name="Cell" style:family="paragraph"><style:text-properties fo:font-size="9.5pt"/></style:style>\
            <style:style style:name="Head" style:parent-style-name="Cell" style:family="paragraph">\
            <style:text-properties fo:font-weight="bold"/></style:style>\
            <style:style style:name="Foot" style:family="paragraph"><style:paragraph-properties fo:text-align="end"/>\
            <style:text-properties fo:font-size="9pt"/></style:style>\
            <style:style style:name="Strong" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>\
            </office:styles><office:automatic-styles>\
            <style:page-layout style:name="upright"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" \
            fo:margin="2cm"/><style:footer-style/></style:page-layout>\
            </office:automatic-styles><office:master-styles>\
            <style:master-page style:name="Standard" style:page-layout-name="upright"><style:footer>\
            <text:p text:style-name="Foot"><text:page-number/> / <text:page-count/></text:p></style:footer></style:master-page>\
            </office:master-styles></office:document-styles>
            """.formatted(NAMESPACES);

    private static final String META = """
            <?xml version="1.0" encoding="UTF-8"?>
            <office:document-meta %s><office:meta><dc:title>%s</dc:title><dc:language>fr-FR</dc:language></office:meta></office:document-meta>
            """;

    /** LibreOffice widens columns of fewer than 23 parts. */
    private static final int PARTS = 1000;

    private static final String END = "</office:text></office:body></office:document-content>\n";

    private OdtFile() {}

    static void write(TextDocument document, OutputStream output) throws IOException {
        var zip = new ZipOutputStream(output, StandardCharsets.UTF_8);
        OpenDocument.begin(zip, MIME_TYPE);
        OpenDocument.writeManifest(zip, MIME_TYPE, "content.xml", "styles.xml", "meta.xml");
        OpenDocument.write(zip, "meta.xml", META.formatted(NAMESPACES, Xml.escaped(document.title())));
        OpenDocument.write(zip, "styles.xml", STYLES);
        OpenDocument.write(zip, "content.xml", content(document));
        zip.finish();
    }

    private static String content(TextDocument document) {
        var styles = new StringBuilder();
        var body = new StringBuilder(paragraph("Title", lines(document.title())));
        int tables = 0;
        for (TextDocument.Block block : document.blocks()) {
            switch (block) {
                case TextDocument.Heading(String words) ->
                    body.append("<text:h text:style-name=\"Heading\" text:outline-level=\"1\">%s</text:h>\n"
                            .formatted(lines(words)));
                case TextDocument.Paragraph(String words) -> body.append(paragraph("Standard", lines(words)));
                case TextDocument.Fact(String label, String value) ->
                    body.append(paragraph(
                            "Fact",
                            "<text:span text:style-name=\"Strong\">%s\u00a0:</text:span> %s"
                                    .formatted(lines(label), lines(value))));
                case TextDocument.Grid grid -> {
                    tables++;
                    styles.append(columns(tables, grid));
                    body.append(table(tables, grid));
                }
            }
        }
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <office:document-content %s><office:automatic-styles>\
                <style:style style:name="table" style:family="table"><style:table-properties style:width="17cm" \
                table:align="margins" table:border-model="collapsing" fo:margin-bottom="0.3cm"/></style:style>\
                <style:style style:name="grid" style:family="table-cell"><style:table-cell-properties \
                fo:border="0.02cm solid #b9c2bd" fo:padding="0.12cm"/></style:style>%s\
                </office:automatic-styles><office:body><office:text>
                """.formatted(NAMESPACES, styles) + body + END;
    }

    private static String columns(int number, TextDocument.Grid grid) {
        var styles = new StringBuilder();
        for (int column = 0; column < grid.widths().size(); column++) {
            styles.append("""
                    <style:style style:name="width-%d-%d" style:family="table-column">\
                    <style:table-column-properties style:rel-column-width="%d*"/></style:style>""".formatted(number, column, PARTS * grid.widths().get(column)));
        }
        return styles.toString();
    }

    private static String table(int number, TextDocument.Grid grid) {
        var table = new StringBuilder("<table:table table:name=\"%d\" table:style-name=\"table\">".formatted(number));
        for (int column = 0; column < grid.widths().size(); column++) {
            table.append("<table:table-column table:style-name=\"width-%d-%d\"/>".formatted(number, column));
        }
        table.append("<table:table-header-rows>")
                .append(row("Head", grid.header()))
                .append("</table:table-header-rows>");
        grid.rows().forEach(row -> table.append(row("Cell", row)));
        return table.append("</table:table>\n").toString();
    }

    private static String row(String style, List<String> cells) {
        var row = new StringBuilder("<table:table-row>");
        cells.forEach(cell -> row.append("<table:table-cell table:style-name=\"grid\">%s</table:table-cell>"
                .formatted(paragraph(style, lines(cell)))));
        return row.append("</table:table-row>").toString();
    }

    private static String paragraph(String style, String content) {
        return "<text:p text:style-name=\"%s\">%s</text:p>\n".formatted(style, content);
    }

    private static String lines(String text) {
        return Xml.escaped(text).replace("\n", "<text:line-break/>");
    }
}
