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
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * One sheet in OpenDocument 1.3 (ISO/IEC 26300), written row by row: the libraries at hand keep the whole document in memory.
 * Part 2 of the standard asks that {@code mimetype} come first and uncompressed.
 */
final class OdsFile {

    private static final String MIME_TYPE = "application/vnd.oasis.opendocument.spreadsheet";

    private static final String MANIFEST = """
            <?xml version="1.0" encoding="UTF-8"?>
            <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">
            <manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="%s"/>
            <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
            </manifest:manifest>
            """.formatted(MIME_TYPE);

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
        addStored(zip, "mimetype", MIME_TYPE);
        zip.putNextEntry(new ZipEntry("META-INF/manifest.xml"));
        zip.write(MANIFEST.getBytes(StandardCharsets.UTF_8));
        zip.putNextEntry(new ZipEntry("content.xml"));
        Writer xml = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
        xml.write(BEGINNING.formatted(escaped(SheetNames.of(table.title()))));
        writeHeader(table, xml);
        source.accept(values -> writeRow(xml, values));
        xml.write(END);
        xml.flush();
        zip.finish();
    }

    private static void addStored(ZipOutputStream zip, String name, String content) throws IOException {
        byte[] bytes = content.getBytes(StandardCharsets.US_ASCII);
        var checksum = new CRC32();
        checksum.update(bytes);
        var entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(checksum.getValue());
        zip.putNextEntry(entry);
        zip.write(bytes);
    }

    private static void writeHeader(TableExport table, Writer xml) throws IOException {
        xml.write("<table:table-column table:number-columns-repeated=\"%d\"/><table:table-header-rows><table:table-row>"
                .formatted(table.columns().size()));
        for (ExportColumn column : table.columns()) {
            xml.write(
                    "<table:table-cell table:style-name=\"head\" office:value-type=\"string\"><text:p>%s</text:p></table:table-cell>"
                            .formatted(escaped(column.label())));
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
            writeTyped(xml, "string", escaped(value.toString()));
        }
    }

    private static void writeTyped(Writer xml, String type, String text) throws IOException {
        xml.write("<table:table-cell office:value-type=\"");
        xml.write(type);
        xml.write("\"><text:p>");
        xml.write(text);
        xml.write("</text:p></table:table-cell>");
    }

    /** The text without the characters that XML 1.0 forbids, and with its own signs written as entities. */
    private static String escaped(String text) {
        var safe = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(character -> {
            switch (character) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> {
                    if (isAllowed(character)) {
                        safe.appendCodePoint(character);
                    }
                }
            }
        });
        return safe.toString();
    }

    private static boolean isAllowed(int character) {
        return character == '\t'
                || character == '\n'
                || character == '\r'
                || (character >= 0x20 && character <= 0xD7FF)
                || (character >= 0xE000 && character <= 0xFFFD)
                || character >= 0x10000;
    }
}
