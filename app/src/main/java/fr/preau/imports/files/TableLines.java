package fr.preau.imports.files;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import fr.preau.imports.FileProblem;
import fr.preau.imports.ImportRefused;
import fr.preau.ui.Texts;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** The lines of a delimited file, cut into cells, with the number of the line where each begins. */
public final class TableLines implements AutoCloseable {

    private final CountingStream bytes;
    private final CsvReader<CsvRecord> reader;
    private final Iterator<CsvRecord> lines;
    private long lastLine;

    /** @param bytes an uncompressed text; closed with this */
    public TableLines(CountingStream bytes, Charset charset, char separator) {
        this.bytes = bytes;
        reader = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowUnclosedQuote(false)
                .ofCsvRecord(new InputStreamReader(bytes, charset));
        lines = reader.iterator();
    }

    /**
     * The next line that is not empty; {@code null} at the end.
     *
     * @throws ImportRefused when the quotes do not match, so that nothing after is certain
     */
    public @Nullable CsvRecord next() {
        try {
            if (!lines.hasNext()) {
                return null;
            }
            CsvRecord line = lines.next();
            lastLine = line.getStartingLineNumber();
            return line;
        } catch (CsvParseException broken) {
            throw new ImportRefused(FileProblem.BROKEN_FILE, "", Texts.t("imports.expected.closed-quotes", lastLine));
        }
    }

    /** How much of the file was read, from 0 to 1. */
    public double fraction() {
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
