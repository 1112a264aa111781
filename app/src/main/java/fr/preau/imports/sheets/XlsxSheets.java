package fr.preau.imports.sheets;

import fr.preau.imports.ImportRefused;
import fr.preau.imports.sheets.SheetCell.Kind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** The sheets of an Office Open XML workbook (ISO/IEC 29500). */
final class XlsxSheets {

    /** Where they are listed. */
    static final String PART = "xl/workbook.xml";

    /** A cell that a program can have: the library makes room for any column that a file names. */
    private static final Pattern ADDRESS = Pattern.compile("[A-Z]{1,3}[1-9]\\d{0,6}");

    private static final Pattern ROW = Pattern.compile("[1-9]\\d{0,6}");

    /** Cells that are there without holding anything, but for their look, count as well. */
    private static final int MOST_CELLS = Spreadsheet.MOST_ROWS * Spreadsheet.MOST_COLUMNS;

    /** Of the formats that files do not spell out, those of percentages, and those of days and hours. */
    private static final Set<Integer> PERCENTAGES = Set.of(9, 10);

    private static final Set<Integer> DATES = Set.of(14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 46, 47);

    /** What a format says besides how it writes a number: words, colours, currencies. */
    private static final Pattern WORDS = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|\\*.");

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);

    private XlsxSheets() {}

    static List<Sheet> read(Map<String, byte[]> parts) {
        // Under another name, a sheet would go by unseen: what is not looked at here is not handed on.
        Map<String, byte[]> known = new LinkedHashMap<>(parts);
        known.keySet().removeIf(name -> !name.endsWith(".xml") && !name.endsWith(".rels"));
        known.values().forEach(part -> SafeXml.read(part, new Bounds()));
        try (var workbook =
                new ReadableWorkbook(new ByteArrayInputStream(Parts.packed(known)), new ReadingOptions(true, true))) {
            return workbook.getSheets().map(XlsxSheets::sheet).toList();
        } catch (ImportRefused refused) {
            throw refused;
        } catch (IOException | RuntimeException damaged) {
            // The library tells a damaged file by whatever its parsers meet.
            throw Spreadsheet.broken();
        }
    }

    /** Refuses what the library would make too much of. */
    private static final class Bounds implements SafeXml.Event {

        private int cells;
        private int rows;

        @Override
        public void at(XMLStreamReader xml, int event) {
            if (event != XMLStreamConstants.START_ELEMENT) {
                return;
            }
            String reference = Objects.requireNonNullElse(xml.getAttributeValue(null, "r"), "");
            switch (xml.getLocalName()) {
                case "c" -> {
                    cells++;
                    refuseUnless(
                            reference.isEmpty() || ADDRESS.matcher(reference).matches());
                }
                case "row" -> {
                    rows++;
                    refuseUnless(reference.isEmpty() || ROW.matcher(reference).matches());
                }
                default -> {}
            }
            if (cells > MOST_CELLS || rows > MOST_CELLS) {
                throw Spreadsheet.tooManyRows();
            }
        }

        private static void refuseUnless(boolean right) {
            if (!right) {
                throw Spreadsheet.broken();
            }
        }
    }

    private static Sheet sheet(org.dhatim.fastexcel.reader.Sheet sheet) {
        try (Stream<Row> rows = sheet.openStream()) {
            List<SheetRow> filled = rows.map(XlsxSheets::row)
                    .filter(row -> !row.isEmpty())
                    .limit(Spreadsheet.MOST_ROWS + 1L)
                    .toList();
            if (filled.size() > Spreadsheet.MOST_ROWS) {
                throw Spreadsheet.tooManyRows();
            }
            return new Sheet(sheet.getName(), filled);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static SheetRow row(Row row) {
        List<SheetCell> cells = new ArrayList<>();
        for (int column = 0; column < Math.min(row.getCellCount(), Spreadsheet.MOST_COLUMNS); column++) {
            cells.add(row.getOptionalCell(column).map(XlsxSheets::cell).orElse(SheetCell.EMPTY));
        }
        return new SheetRow(row.getRowNum(), cells);
    }

    private static SheetCell cell(Cell cell) {
        if (cell.getType() == CellType.ERROR) {
            return new SheetCell(Kind.ERROR, Objects.requireNonNullElse(cell.getRawValue(), ""));
        }
        return switch (cell.getValue()) {
            case null -> SheetCell.EMPTY;
            case BigDecimal number -> number(number, cell);
            case Boolean said -> new SheetCell(Kind.BOOLEAN, said.toString());
            case Object text -> SheetCell.text(text.toString());
        };
    }

    private static SheetCell number(BigDecimal number, Cell cell) {
        Kind kind = kind(cell);
        return kind == Kind.DATE ? new SheetCell(kind, day(number)) : SheetCell.number(kind, number);
    }

    private static String day(BigDecimal number) {
        return number.signum() >= 0 && number.compareTo(LAST_DAY) <= 0
                ? DAY_ZERO.plusDays(number.longValue()).toString()
                : "";
    }

    private static Kind kind(Cell cell) {
        Integer id = cell.getDataFormatId();
        String format = WORDS.matcher(Objects.requireNonNullElse(cell.getDataFormatString(), ""))
                .replaceAll("");
        if (PERCENTAGES.contains(Objects.requireNonNullElse(id, 0)) || format.contains("%")) {
            return Kind.PERCENTAGE;
        }
        boolean isDate = DATES.contains(Objects.requireNonNullElse(id, 0))
                || !format.equals("General") && format.matches("(?i).*[dmyhs].*");
        return isDate ? Kind.DATE : Kind.NUMBER;
    }
}
