package fr.preau.exports;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** RFC 4180: commas, CRLF, UTF-8 without byte order mark, decimal points, ISO dates. */
final class CsvFile {

    /** Spreadsheets take a text that begins so for a formula, which may call programs (OWASP, «CSV injection»). */
    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\t\r].*", Pattern.DOTALL);

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+([.,]\\d+)?");

    private CsvFile() {}

    static void write(TableExport table, OutputStream output, Consumer<ExportRows> source) throws IOException {
        Writer text = new OutputStreamWriter(output, StandardCharsets.UTF_8);
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
        csv.writeRecord(table.columns().stream().map(ExportColumn::code).toList());
        source.accept(values -> {
            var row = csv.writeRecord();
            for (Object value : values) {
                row.writeField(field(value));
            }
            row.endRecord();
        });
        csv.flush();
        text.flush();
    }

    private static String field(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        return switch (value) {
            case BigDecimal number -> number.toPlainString();
            case String text -> harmless(text);
            default -> value.toString();
        };
    }

    /** What people typed is shown as they typed it, after the sign that spreadsheets read as «text». */
    private static String harmless(String text) {
        return FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches() ? "'" + text : text;
    }
}
