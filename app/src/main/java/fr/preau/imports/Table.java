package fr.preau.imports;

import de.siegmar.fastcsv.reader.CsvRecord;
import fr.preau.imports.files.Separator;
import fr.preau.imports.files.TableLines;
import fr.preau.ui.Texts;
import java.io.InputStreamReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A file of lines and columns. Reading it checks every declared column of every line; rejected lines go to the problems and
 * are not handed over. Reading tells its progress, and stops when the import is cancelled.
 */
public final class Table {

    /** Lines between two tellings of the progress. */
    private static final int STRIDE = 512;

    private final ImportFile file;
    private final char separator;
    private final Header header;
    private final List<Column<?>> columns;
    private final Report report;
    private final Progress progress;

    private Table(
            ImportFile file, char separator, Header header, List<Column<?>> columns, Report report, Progress progress) {
        this.file = file;
        this.separator = separator;
        this.header = header;
        this.columns = columns;
        this.report = report;
        this.progress = progress;
    }

    /** For who only wants to know what is wrong with a file; the report stays with the caller. */
    public static Table outsideOfAnyRun(ImportFile file, List<Column<?>> columns, Report report) {
        return of(file, columns, report, Progress.UNHEARD);
    }

    static Table of(ImportFile file, List<Column<?>> columns, Report report, Progress progress) {
        char separator = Separator.of(new InputStreamReader(file.open(), file.charset()));
        try (var lines = lines(file, separator)) {
            CsvRecord first = lines.next();
            Header header = Header.of(first == null ? List.of() : first.getFields(), columns);
            report.passOver(header.unread(columns));
            return new Table(file, separator, header, List.copyOf(columns), report, progress);
        }
    }

    /** The columns of the file, as its header names them and in its order. */
    public List<String> header() {
        return header.names();
    }

    public boolean has(Column<?> column) {
        return header.has(column);
    }

    /**
     * Hands over the lines that may be loaded, in order. Calling it twice reads the file, and tells its problems, twice.
     *
     * @throws ImportRefused when the file breaks off in the middle of a quoted cell
     */
    public void forEach(Consumer<Row> consumer) {
        forEach(consumer, rejected -> {});
    }

    /** As {@link #forEach(Consumer)}, and hands over the lines that may not be loaded too, of which some cells can be read. */
    public void forEach(Consumer<Row> consumer, Consumer<Row> rejected) {
        var check = new RowCheck(columns.stream().filter(header::has).toList(), report.problems());
        try (var lines = lines(file, separator)) {
            lines.next(); // the header
            for (CsvRecord line = lines.next(); line != null; line = lines.next()) {
                read(line, check, consumer, rejected);
                if (report.countLine() % STRIDE == 0) {
                    progress.at(lines.fraction());
                }
            }
            refuseHeaderAlone();
        }
    }

    /**
     * The lines of a short file before it is read: nothing is checked, reported or counted, and a cell that cannot be read is empty.
     *
     * @return empty when there are more lines than the limit
     */
    public Optional<List<Row>> glance(int limit) {
        var unheard = new Problems();
        var rows = new ArrayList<Row>();
        try (var lines = lines(file, separator)) {
            lines.next(); // the header
            for (CsvRecord line = lines.next(); line != null; line = lines.next()) {
                if (rows.size() == limit) {
                    return Optional.empty();
                }
                rows.add(row(line, unheard));
            }
        }
        return Optional.of(rows);
    }

    /**
     * The different texts that stand together in some columns, before the file is read: nothing is checked, reported or counted.
     *
     * @return empty when there are more than the limit
     */
    public Optional<Set<List<String>>> distinct(List<Column<?>> wanted, int limit) {
        var unheard = new Problems();
        var texts = new HashSet<List<String>>();
        try (var lines = lines(file, separator)) {
            lines.next(); // the header
            for (CsvRecord line = lines.next(); line != null; line = lines.next()) {
                texts.add(texts(row(line, unheard), wanted));
                if (texts.size() > limit) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(texts);
    }

    private static List<String> texts(Row row, List<Column<?>> wanted) {
        String[] texts = new String[wanted.size()]; // a stream costs more than what it asks, a million times
        for (int i = 0; i < texts.length; i++) {
            texts[i] = row.text(wanted.get(i));
        }
        return List.of(texts);
    }

    private void refuseHeaderAlone() {
        if (report.lines() == 0) {
            throw new ImportRefused(FileProblem.EMPTY_FILE, "", Texts.t("imports.expected.lines"));
        }
    }

    private static TableLines lines(ImportFile file, char separator) {
        return new TableLines(file.openCounted(), file.charset(), separator);
    }

    private void read(CsvRecord line, RowCheck check, Consumer<Row> consumer, Consumer<Row> rejected) {
        int number = Math.toIntExact(line.getStartingLineNumber());
        if (line.getFieldCount() != header.names().size()) {
            report.problems().add(wrongCellCount(number, line.getFieldCount()));
            return;
        }
        var row = row(line, report.problems());
        (check.accepts(row) ? consumer : rejected).accept(row);
    }

    private Row row(CsvRecord line, Problems problems) {
        return new Row(Math.toIntExact(line.getStartingLineNumber()), column -> cell(line, column), problems);
    }

    private String cell(CsvRecord line, Column<?> column) {
        int position = header.position(column);
        return position < 0 || position >= line.getFieldCount() ? "" : line.getField(position);
    }

    private Problem wrongCellCount(int line, int cells) {
        return Problem.rejected(
                FileProblem.WRONG_CELL_COUNT,
                line,
                "",
                Texts.t("imports.read.cells", cells),
                Texts.t("imports.expected.cells", header.names().size()));
    }
}
