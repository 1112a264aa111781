package fr.preau.indicators.grist;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import fr.preau.imports.ImportFile;
import fr.preau.indicators.IndicatorCode;
import fr.preau.indicators.grist.GristMapping.Measure;
import fr.preau.values.PlaceKind;
import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The rows of a table as a file of observations, one measure a line, which the import of observations reads, checks and reports like any
 * other. A cell without anything in it makes no line: it says nothing, not even that there is nothing.
 */
final class GristFile {

    private static final List<String> HEADER = List.of(
            "indicateur", "lieu", "type_lieu", "periode", "valeur", "numerateur", "denominateur", "enregistrement");

    private GristFile() {}

    /** @param name of the table, for the report */
    static ImportFile of(String name, List<GristRecord> records, GristMapping mapping) {
        var text = new StringWriter();
        CsvWriter csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .bufferSize(0)
                .build(text);
        csv.writeRecord(HEADER);
        records.stream().flatMap(one -> lines(one, mapping)).forEach(csv::writeRecord);
        return ImportFile.copied(
                "grist-" + name + ".csv",
                new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private static Stream<List<String>> lines(GristRecord row, GristMapping mapping) {
        return mapping.measures().entrySet().stream()
                .flatMap(entry -> line(row, mapping, entry.getKey(), entry.getValue()).stream());
    }

    private static Optional<List<String>> line(
            GristRecord row, GristMapping mapping, IndicatorCode indicator, Measure measure) {
        String value = cell(row, measure.value());
        String numerator = cell(row, measure.numerator());
        String denominator = cell(row, measure.denominator());
        if (value.isEmpty() && numerator.isEmpty() && denominator.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(List.of(
                indicator.value(),
                row.cell(mapping.place()),
                mapping.kind().map(PlaceKind::slug).orElse(""),
                mapping.period().orElseGet(() -> cell(row, mapping.periodColumn())),
                value,
                numerator,
                denominator,
                String.valueOf(row.number())));
    }

    private static String cell(GristRecord row, Optional<String> column) {
        return column.map(row::cell).orElse("");
    }
}
