package fr.preau.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** Sheets in OpenDocument 1.3 (ISO/IEC 26300), written row by row: the libraries at hand keep the whole document in memory. */
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
            <style:text-properties fo:font-weight="bold"/></style:style>
            """;

    private static final String BODY = "</office:automatic-styles><office:body><office:spreadsheet>\n";

    private static final String END = "</office:spreadsheet></office:body></office:document-content>\n";

    /** Of a character, in millimetres. */
    private static final int CHARACTER = 2;

    private OdsFile() {}

    static void write(List<WorkbookExport.Sheet> sheets, OutputStream output) throws IOException {
        var zip = new ZipOutputStream(output, StandardCharsets.UTF_8);
        OpenDocument.begin(zip, MIME_TYPE);
        OpenDocument.writeManifest(zip, MIME_TYPE, "content.xml");
        zip.putNextEntry(new ZipEntry("content.xml"));
        Writer xml = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
        xml.write(BEGINNING);
        writeWidths(sheets, xml);
        xml.write(BODY);
        for (WorkbookExport.Sheet sheet : sheets) {
            xml.write("<table:table table:name=\"%s\">\n"
                    .formatted(Xml.escaped(SheetNames.of(sheet.table().title()))));
            writeHeader(sheet, xml);
            sheet.rows().accept(values -> writeRow(xml, values));
            xml.write("</table:table>\n");
        }
        xml.write(END);
        xml.flush();
        zip.finish();
    }

    /** A style for each width that a column has. */
    private static void writeWidths(List<WorkbookExport.Sheet> sheets, Writer xml) throws IOException {
        for (int width : new TreeSet<>(
                sheets.stream().flatMap(sheet -> sheet.widths().stream()).toList())) {
            xml.write("""
                    <style:style style:name="width%d" style:family="table-column">\
                    <style:table-column-properties style:column-width="%dmm"/></style:style>
                    """.formatted(width, width * CHARACTER));
        }
    }

    private static void writeColumns(WorkbookExport.Sheet sheet, Writer xml) throws IOException {
        if (sheet.widths().isEmpty()) {
            xml.write("<table:table-column table:number-columns-repeated=\"%d\"/>"
                    .formatted(sheet.table().columns().size()));
        }
        for (int width : sheet.widths()) {
            xml.write("<table:table-column table:style-name=\"width%d\"/>".formatted(width));
        }
    }

    private static void writeHeader(WorkbookExport.Sheet sheet, Writer xml) throws IOException {
        writeColumns(sheet, xml);
        xml.write("<table:table-header-rows><table:table-row>");
        for (ExportColumn column : sheet.table().columns()) {
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
