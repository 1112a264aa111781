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
import org.jspecify.annotations.Nullable;

/** RFC 4180: commas, CRLF, UTF-8 without byte order mark, decimal points, ISO dates. */
final class CsvFile {

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
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }
}
