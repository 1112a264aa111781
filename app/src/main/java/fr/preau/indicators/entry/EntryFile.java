package fr.preau.indicators.entry;

import fr.preau.exports.ExportFormat;
import fr.preau.exports.ExportRows;
import fr.preau.exports.TableExport;
import fr.preau.imports.ImportFile;
import fr.preau.values.PlaceId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Lines of a sheet as a file of observations: what is typed, to be loaded, or what is known, to be filled in elsewhere. */
final class EntryFile {

    private static final List<String> COLUMNS = List.of(
            "indicateur", "lieu", "periode", "statut", "motif", "valeur", "numerateur", "denominateur", "connu_depuis");

    /** What a place is called, for who fills the file in: its import passes over it. */
    private static final String NAME = "nom";

    private static final int AFTER_PLACE = 2;

    /** The header is line 1. */
    private static final int FIRST_LINE = 2;

    private EntryFile() {}

    /** Close it. */
    static ImportFile of(Sheet sheet, List<EntryLine> lines) {
        var bytes = new ByteArrayOutputStream();
        TableExport table = table("saisie", sheet, COLUMNS);
        try {
            table.write(ExportFormat.CSV, bytes, rows -> lines.forEach(line -> rows.add(values(sheet, line))));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return ImportFile.copied(table.name() + ".csv", new ByteArrayInputStream(bytes.toByteArray()));
    }

    /** The file to fill in. */
    static TableExport template(Sheet sheet) {
        List<String> columns = new ArrayList<>(COLUMNS);
        columns.add(AFTER_PLACE, NAME);
        return table("modele", sheet, columns);
    }

    /** A line of {@link #template}. */
    static void addToTemplate(Sheet sheet, EntryLine line, ExportRows rows) {
        List<Object> values = new ArrayList<>(Arrays.asList(values(sheet, line)));
        values.add(AFTER_PLACE, line.place().name());
        rows.add(values.toArray());
    }

    /** @param what the file is, at the beginning of its name */
    private static TableExport table(String what, Sheet sheet, List<String> columns) {
        String period = sheet.period().code().replaceAll("[^a-z0-9]+", "-");
        return TableExport.ofCodes(
                "%s-%s-%s".formatted(what, sheet.indicator().code(), period), columns.toArray(String[]::new));
    }

    private static Object[] values(Sheet sheet, EntryLine line) {
        Answer answer = line.answer();
        return new Object[] {
            sheet.indicator().code(),
            line.place().id(),
            sheet.period().code(),
            answer.state().status(),
            answer.state().reason(),
            answer.number(EntryColumn.VALUE),
            answer.number(EntryColumn.NUMERATOR),
            answer.number(EntryColumn.DENOMINATOR),
            line.known().seen()
        };
    }

    /** The place that a line of {@link #of} is about. */
    static PlaceId placeOf(int line, List<EntryLine> lines) {
        return lines.get(line - FIRST_LINE).place().id();
    }
}
