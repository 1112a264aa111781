package fr.preau.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** The lines of a delimited file, cut into cells, with the number of the line where each begins. */
final class TableLines implements AutoCloseable {

    private final CountingStream bytes;
    private final CsvReader<CsvRecord> reader;
    private final Iterator<CsvRecord> lines;

    TableLines(ImportFile file, char separator) {
        bytes = new CountingStream(file.open(), file.content().size());
        reader = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowUnclosedQuote(false)
                .ofCsvRecord(new InputStreamReader(bytes, file.charset()));
        lines = reader.iterator();
    }

    /**
     * The next line that is not empty; {@code null} at the end.
     *
     * @throws ImportRefused when the quotes do not match, so that nothing after is certain
     */
    @Nullable
    CsvRecord next() {
        try {
            return lines.hasNext() ? lines.next() : null;
        } catch (CsvParseException broken) {
            throw new ImportRefused(
                    FileProblem.BROKEN_FILE, "", "des guillemets qui se ferment (%s)".formatted(broken.getMessage()));
        }
    }

    /** How much of the file was read, from 0 to 1. */
    double fraction() {
        return bytes.fraction();
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
