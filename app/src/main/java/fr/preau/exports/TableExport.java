package fr.preau.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/**
 * A table to be downloaded.
 *
 * @param name the file's name without its suffix: letters, digits and dashes
 * @param title the name of the sheet, in French
 * @param columns what each row holds
 */
public record TableExport(String name, String title, List<ExportColumn> columns) {

    public TableExport {
        columns = List.copyOf(columns);
        if (!name.matches("[a-z0-9-]+")) {
            throw new IllegalArgumentException(
                    "The file name (%s) must be made of small letters, digits and dashes.".formatted(name));
        }
    }

    public static TableExport of(String name, String title, ExportColumn... columns) {
        return new TableExport(name, title, List.of(columns));
    }

    /** A table for programs alone: its columns have codes and no words. */
    public static TableExport ofCodes(String name, String... codes) {
        return new TableExport(
                name,
                name,
                Arrays.stream(codes).map(code -> ExportColumn.text(code, code)).toList());
    }

    /** The answer that sends the file while its rows are read. */
    public ResponseEntity<StreamingResponseBody> answer(ExportFormat format, Consumer<ExportRows> source) {
        return format.attachment(name).body(output -> write(format, output, source));
    }

    /** Writes the file; the stream stays open. */
    public void write(ExportFormat format, OutputStream output, Consumer<ExportRows> source) throws IOException {
        switch (format) {
            case CSV -> CsvFile.write(this, output, source);
            case ODS -> OdsFile.write(sheet(source), output);
            case XLSX -> XlsxFile.write(sheet(source), output);
        }
    }

    private List<WorkbookExport.Sheet> sheet(Consumer<ExportRows> source) {
        return List.of(new WorkbookExport.Sheet(this, List.of(), source));
    }
}
