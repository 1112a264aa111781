package fr.preau.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipOutputStream;

/** Slides in OpenDocument 1.3 (ISO/IEC 26300): 16:9, text boxes and tables, which stay text and tables when they are changed. */
final class OdpFile {

    private static final String MIME_TYPE = "application/vnd.oasis.opendocument.presentation";

    private static final String NAMESPACES = """
            xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
            xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" \
            xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" \
            xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" \
            xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" \
            xmlns:presentation="urn:oasis:names:tc:opendocument:xmlns:presentation:1.0" \
            xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" \
            xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.3\"""";

    private static final String STYLES = """
            <?xml version="1.0" encoding="UTF-8"?>
            <office:document-styles %s><office:styles/><office:automatic-styles>\
            <style:page-layout style:name="wide"><style:page-layout-properties fo:page-width="28cm" fo:page-height="15.75cm" \
            style:print-orientation="landscape"/></style:page-layout>\
            </office:automatic-styles><office:master-styles>\
            <style:master-page style:name="plain" style:page-layout-name="wide"/></office:master-styles></office:document-styles>
            """.formatted(NAMESPACES);

    private static final String BEGINNING = """
            <?xml version="1.0" encoding="UTF-8"?>
            <office:document-content %s><office:automatic-styles>\
            <style:style style:name="box" style:family="graphic"><style:graphic-properties draw:stroke="none" draw:fill="none" \
            fo:padding="0cm" draw:auto-grow-height="false"/></style:style>\
            <style:style style:name="title" style:family="paragraph"><style:text-properties fo:font-size="26pt" fo:font-weight="bold"/></style:style>\
            <style:style style:name="cover" style:family="paragraph"><style:text-properties fo:font-size="34pt" fo:font-weight="bold"/></style:style>\
            <style:style style:name="line" style:family="paragraph"><style:paragraph-properties fo:margin-bottom="0.2cm"/>\
            <style:text-properties fo:font-size="15pt"/></style:style>\
            <style:style style:name="cell" style:family="paragraph"><style:text-properties fo:font-size="12pt"/></style:style>\
            <style:style style:name="head" style:family="paragraph"><style:text-properties fo:font-size="12pt" fo:font-weight="bold"/></style:style>\
            <style:style style:name="grid" style:family="table-cell"><style:graphic-properties draw:fill="none"/>\
            <style:paragraph-properties fo:border="0.02cm solid #b9c2bd"/></style:style>\
            </office:automatic-styles><office:body><office:presentation>
            """.formatted(NAMESPACES);

    private static final String END = "</office:presentation></office:body></office:document-content>\n";

    private OdpFile() {}

    static void write(Deck deck, OutputStream output) throws IOException {
        var zip = new ZipOutputStream(output, StandardCharsets.UTF_8);
        OpenDocument.begin(zip, MIME_TYPE);
        OpenDocument.writeManifest(zip, MIME_TYPE, "content.xml", "styles.xml");
        OpenDocument.write(zip, "styles.xml", STYLES);
        var content = new StringBuilder(BEGINNING);
        content.append(page(1, deck.title()))
                .append(box("4.5cm", "4cm", paragraph("cover", deck.title())))
                .append(box("9cm", "5cm", paragraphs("line", deck.lines())))
                .append("</draw:page>\n");
        for (int i = 0; i < deck.slides().size(); i++) {
            append(content, i + 2, deck.slides().get(i));
        }
        OpenDocument.write(zip, "content.xml", content.append(END).toString());
        zip.finish();
    }

    private static void append(StringBuilder content, int number, Deck.Slide slide) {
        content.append(page(number, slide.title())).append(box("1cm", "1.8cm", paragraph("title", slide.title())));
        String sentences = paragraphs("line", slide.sentences());
        if (slide.hasTable()) {
            if (!sentences.isEmpty()) {
                content.append(box("3cm", "2.6cm", sentences));
            }
            content.append("""
                            <draw:frame draw:style-name="box" svg:x="1.5cm" svg:y="%s" svg:width="25cm" svg:height="8cm">""".formatted(sentences.isEmpty() ? "3.2cm" : "5.8cm"))
                    .append(table(slide))
                    .append("</draw:frame>");
        } else {
            content.append(box("3.2cm", "11cm", sentences));
        }
        content.append("</draw:page>\n");
    }

    private static String page(int number, String title) {
        return "<draw:page draw:name=\"%d. %s\" draw:master-page-name=\"plain\">".formatted(number, Xml.escaped(title));
    }

    private static String box(String top, String height, String paragraphs) {
        return """
                <draw:frame draw:style-name="box" svg:x="1.5cm" svg:y="%s" svg:width="25cm" svg:height="%s"><draw:text-box>%s\
                </draw:text-box></draw:frame>""".formatted(top, height, paragraphs);
    }

    private static String table(Deck.Slide slide) {
        var table = new StringBuilder("<table:table>");
        table.append("<table:table-column table:number-columns-repeated=\"%d\"/>"
                .formatted(slide.header().size()));
        row(table, "head", slide.header());
        slide.rows().forEach(row -> row(table, "cell", row));
        return table.append("</table:table>").toString();
    }

    private static void row(StringBuilder table, String style, List<String> cells) {
        table.append("<table:table-row>");
        cells.forEach(cell -> table.append(
                "<table:table-cell table:style-name=\"grid\">%s</table:table-cell>".formatted(paragraph(style, cell))));
        table.append("</table:table-row>");
    }

    private static String paragraphs(String style, List<String> texts) {
        var all = new StringBuilder();
        texts.forEach(text -> all.append(paragraph(style, text)));
        return all.toString();
    }

    private static String paragraph(String style, String text) {
        return "<text:p text:style-name=\"%s\">%s</text:p>".formatted(style, Xml.escaped(text));
    }
}
