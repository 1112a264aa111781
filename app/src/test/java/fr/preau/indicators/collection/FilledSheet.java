package fr.preau.indicators.collection;

import fr.preau.exports.ExportColumn;
import fr.preau.exports.ExportFormat;
import fr.preau.exports.TableExport;
import fr.preau.imports.sheets.SheetCell;
import fr.preau.imports.sheets.SheetRow;
import fr.preau.imports.sheets.Spreadsheet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A file of answers in the hands of somebody who fills it in. */
final class FilledSheet {

    private final List<@Nullable Object[]> rows = new ArrayList<>();

    private FilledSheet() {}

    static FilledSheet of(byte[] file) {
        var sheet = new FilledSheet();
        Spreadsheet.read(file).find("Réponses").orElseThrow().rows().stream()
                .skip(1)
                .forEach(row -> sheet.rows.add(values(row)));
        return sheet;
    }

    private static @Nullable Object[] values(SheetRow row) {
        return Arrays.stream(SheetColumn.values())
                .map(column -> value(row.cell(column.ordinal())))
                .toArray();
    }

    private static @Nullable Object value(SheetCell cell) {
        return switch (cell.kind()) {
            case EMPTY -> null;
            case NUMBER -> new BigDecimal(cell.text());
            default -> cell.text();
        };
    }

    List<String> column(SheetColumn column) {
        return rows.stream().map(row -> String.valueOf(row[column.ordinal()])).toList();
    }

    /** Types a number or words in the line of a question about everybody. */
    FilledSheet type(String place, String indicator, SheetColumn column, @Nullable Object typed) {
        row(place, indicator)[column.ordinal()] = typed;
        return this;
    }

    /** A line that stands there twice. */
    FilledSheet repeat(String place, String indicator) {
        rows.add(row(place, indicator).clone());
        return this;
    }

    /** Where a cell is: {@code D7}. */
    String address(String place, String indicator, SheetColumn column) {
        return (char) ('A' + column.ordinal()) + Integer.toString(rows.indexOf(row(place, indicator)) + 2);
    }

    private @Nullable Object[] row(String place, String indicator) {
        return rows.stream()
                .filter(row -> place.equals(row[SheetColumn.PLACE_CODE.ordinal()])
                        && indicator.equals(row[SheetColumn.INDICATOR_CODE.ordinal()])
                        && row[SheetColumn.BREAKDOWN_CODE.ordinal()] == null)
                .findFirst()
                .orElseThrow();
    }

    byte[] saved(ExportFormat format) {
        var table = new TableExport(
                "reponses",
                "Réponses",
                Arrays.stream(SheetColumn.values())
                        .map(column -> ExportColumn.text(column.slug(), column.label()))
                        .toList());
        var bytes = new ByteArrayOutputStream();
        try {
            table.write(format, bytes, added -> rows.forEach(added::add));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
