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
import java.util.List;

/** Lines of a sheet as a file of observations: what is typed, to be loaded, or what is known, to be filled in elsewhere. */
final class EntryFile {

    /** The header is line 1. */
    private static final int FIRST_LINE = 2;

    private EntryFile() {}

    /** Close it. */
    static ImportFile of(Sheet sheet, List<EntryLine> lines) {
        var bytes = new ByteArrayOutputStream();
        TableExport table = table("saisie", sheet);
        try {
            table.write(ExportFormat.CSV, bytes, rows -> lines.forEach(line -> add(sheet, line, rows)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return ImportFile.copied(table.name() + ".csv", new ByteArrayInputStream(bytes.toByteArray()));
    }

    /** @param what the file is, at the beginning of its name */
    static TableExport table(String what, Sheet sheet) {
        String period = sheet.period().code().replaceAll("[^a-z0-9]+", "-");
        return TableExport.ofCodes(
                "%s-%s-%s".formatted(what, sheet.indicator().code(), period),
                "indicateur",
                "lieu",
                "nom",
                "periode",
                "statut",
                "motif",
                "valeur",
                "numerateur",
                "denominateur",
                "connu_depuis");
    }

    static void add(Sheet sheet, EntryLine line, ExportRows rows) {
        Answer answer = line.answer();
        rows.add(
                sheet.indicator().code(),
                line.place().id(),
                line.place().name(),
                sheet.period().code(),
                answer.state().status(),
                answer.state().reason(),
                answer.number(EntryColumn.VALUE),
                answer.number(EntryColumn.NUMERATOR),
                answer.number(EntryColumn.DENOMINATOR),
                line.known().seen());
    }

    /** The place that a line of {@link #of} is about. */
    static PlaceId placeOf(int line, List<EntryLine> lines) {
        return lines.get(line - FIRST_LINE).place().id();
    }
}
