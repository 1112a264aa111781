package fr.preau.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/**
 * Several tables in one file for people, each on a sheet of its own; ODS or XLSX, since a CSV file has no sheets.
 *
 * @param name the file's name without its suffix: letters, digits and dashes
 * @param sheets at least one
 */
public record WorkbookExport(String name, List<Sheet> sheets) {

    /**
     * A sheet.
     *
     * @param widths of its columns, in characters; empty for those that the program gives
     * @param rows what is written in it
     */
    public record Sheet(TableExport table, List<Integer> widths, Consumer<ExportRows> rows) {

        public Sheet {
            widths = List.copyOf(widths);
        }
    }

    public WorkbookExport {
        sheets = List.copyOf(sheets);
        if (sheets.isEmpty()) {
            throw new IllegalArgumentException("The file (%s) must have a sheet.".formatted(name));
        }
    }

    /** The answer that sends the file while its rows are read. */
    public ResponseEntity<StreamingResponseBody> answer(ExportFormat format) {
        return format.attachment(name).body(output -> write(format, output));
    }

    /** Writes the file; the stream stays open. */
    public void write(ExportFormat format, OutputStream output) throws IOException {
        switch (format) {
            case ODS -> OdsFile.write(sheets, output);
            case XLSX -> XlsxFile.write(sheets, output);
            case CSV ->
                throw new IllegalArgumentException("A CSV file has no sheets, and (%s) has some.".formatted(name));
        }
    }
}
