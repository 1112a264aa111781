package fr.preau.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** One sheet in OpenDocument 1.3 (ISO/IEC 26300), written row by row: the libraries at hand keep the whole document in memory. */
final class OdsFile {

    private static final String MIME_TYPE = "application/vnd.oasis.opendocument.spreadsheet";

    private static final String BEGINNING = """
            <?xml version="1.0" encoding="UTF-8"?>
            <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
            xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" \
            xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" \
            xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" \
            xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.3">
            <office:automatic-styles><style:style style:name="head" style:family="table-cell">\
            <style:text-properties fo:font-weight="bold"/></style:style></office:automatic-styles>
            <office:body><office:spreadsheet><table:table table:name="%s">
            """;

    private static final String END = "</table:table></office:spreadsheet></office:body></office:document-content>\n";

    private OdsFile() {}

    static void write(TableExport table, OutputStream output, Consumer<ExportRows> source) throws IOException {
        var zip = new ZipOutputStream(output, StandardCharsets.UTF_8);
        OpenDocument.begin(zip, MIME_TYPE);
        OpenDocument.writeManifest(zip, MIME_TYPE, "content.xml");
        zip.putNextEntry(new ZipEntry("content.xml"));
        Writer xml = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
        xml.write(BEGINNING.formatted(Xml.escaped(SheetNames.of(table.title()))));
        writeHeader(table, xml);
        source.accept(values -> writeRow(xml, values));
        xml.write(END);
        xml.flush();
        zip.finish();
    }

    private static void writeHeader(TableExport table, Writer xml) throws IOException {
        xml.write("<table:table-column table:number-columns-repeated=\"%d\"/><table:table-header-rows><table:table-row>"
                .formatted(table.columns().size()));
        for (ExportColumn column : table.columns()) {
            xml.write(
                    "<table:table-cell table:style-name=\"head\" office:value-type=\"string\"><text:p>%s</text:p></table:table-cell>"
                            .formatted(Xml.escaped(column.label())));
        }
        xml.write("</table:table-row></table:table-header-rows>\n");
    }

    private static void writeRow(Writer xml, @Nullable Object[] values) {
        try {
            xml.write("<table:table-row>");
            for (Object value : values) {
                writeCell(xml, value);
            }
            xml.write("</table:table-row>\n");
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static void writeCell(Writer xml, @Nullable Object value) throws IOException {
        if (value == null) {
            xml.write("<table:table-cell/>");
        } else if (value instanceof Number number) {
            String digits = number instanceof BigDecimal decimal ? decimal.toPlainString() : number.toString();
            writeTyped(xml, "float\" office:value=\"" + digits, digits);
        } else if (value instanceof LocalDate day) {
            writeTyped(xml, "date\" office:date-value=\"" + day, day.toString());
        } else {
            writeTyped(xml, "string", Xml.escaped(value.toString()));
        }
    }

    private static void writeTyped(Writer xml, String type, String text) throws IOException {
        xml.write("<table:table-cell office:value-type=\"");
        xml.write(type);
        xml.write("\"><text:p>");
        xml.write(text);
        xml.write("</text:p></table:table-cell>");
    }
}
