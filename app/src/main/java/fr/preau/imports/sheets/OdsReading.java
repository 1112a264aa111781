package fr.preau.imports.sheets;

import fr.preau.imports.sheets.SheetCell.Kind;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/**
 * Goes through the content of an OpenDocument spreadsheet. Cells and rows say how often they are repeated: empty ones are counted and
 * never made, others are made up to the bounds. What stands in a table within a cell, or in a comment, is not of the cell.
 */
final class OdsReading implements SafeXml.Event {

    private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";

    /** Of any program. */
    private static final long LAST_ROW = 1 << 20;

    /** Blanks written as a number of them. */
    private static final int MOST_BLANKS = 100;

    /** Characters of a cell, as in any program; the rest is not read. */
    private static final int LONGEST_TEXT = 32_767;

    private final List<Sheet> sheets = new ArrayList<>();
    private final List<SheetRow> rows = new ArrayList<>();
    private final List<SheetCell> cells = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private String sheet = "";
    private SheetCell written = SheetCell.EMPTY;
    private int tables;
    private int comments;
    private int paragraphs;
    private long row;
    private long rowTimes;
    private long column;
    private long columnTimes;
    private int made;

    List<Sheet> sheets() {
        return sheets;
    }

    @Override
    public void at(XMLStreamReader xml, int event) {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> begin(xml);
            case XMLStreamConstants.END_ELEMENT -> end(xml);
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                if (isOfTheCell() && paragraphs > 0) {
                    write(xml.getText());
                }
            }
            default -> {}
        }
    }

    /** Neither in a table within it nor in a comment. */
    private boolean isOfTheCell() {
        return tables == 1 && comments == 0;
    }

    private void begin(XMLStreamReader xml) {
        String name = xml.getLocalName();
        switch (xml.getNamespaceURI()) {
            case TABLE -> beginTable(xml, name);
            case OFFICE -> comments += name.equals("annotation") ? 1 : 0;
            case TEXT -> beginText(xml, name);
            case null, default -> {}
        }
    }

    private void beginTable(XMLStreamReader xml, String name) {
        if (name.equals("table")) {
            tables++;
            if (tables == 1) {
                sheet = attribute(xml, TABLE, "name");
                row = 0;
            }
        } else if (tables == 1 && name.equals("table-row")) {
            rowTimes = times(xml, "number-rows-repeated");
            column = 0;
            cells.clear();
        } else if (tables == 1 && isCell(name)) {
            columnTimes = times(xml, "number-columns-repeated");
            words.setLength(0);
            paragraphs = 0;
            written = valueOf(xml);
        }
    }

    private static boolean isCell(String name) {
        return name.equals("table-cell") || name.equals("covered-table-cell");
    }

    private void beginText(XMLStreamReader xml, String name) {
        if (!isOfTheCell()) {
            return;
        }
        switch (name) {
            case "p", "h" -> {
                paragraphs++;
                if (!words.isEmpty()) {
                    write("\n");
                }
            }
            case "s" -> write(" ".repeat((int) Math.min(MOST_BLANKS, count(attribute(xml, TEXT, "c")))));
            case "tab" -> write("\t");
            case "line-break" -> write("\n");
            default -> {}
        }
    }

    private void write(String text) {
        if (words.length() < LONGEST_TEXT) {
            words.append(text);
        }
    }

    private void end(XMLStreamReader xml) {
        String name = xml.getLocalName();
        switch (xml.getNamespaceURI()) {
            case TABLE -> endTable(name);
            case OFFICE -> comments -= name.equals("annotation") ? 1 : 0;
            case TEXT -> paragraphs -= isOfTheCell() && (name.equals("p") || name.equals("h")) ? 1 : 0;
            case null, default -> {}
        }
    }

    private void endTable(String name) {
        if (name.equals("table")) {
            tables--;
            if (tables == 0) {
                sheets.add(new Sheet(sheet, rows));
                rows.clear();
            }
        } else if (tables == 1 && name.equals("table-row")) {
            endRow();
        } else if (tables == 1 && isCell(name)) {
            endCell();
        }
    }

    private void endCell() {
        boolean isText = written.kind() == Kind.TEXT || written.isEmpty();
        SheetCell cell = isText && !words.isEmpty() ? SheetCell.text(words.toString()) : written;
        if (!cell.isEmpty()) {
            for (long each = column; each < Math.min(column + columnTimes, Spreadsheet.MOST_COLUMNS); each++) {
                while (cells.size() < each) {
                    cells.add(SheetCell.EMPTY);
                }
                cells.add(cell);
            }
        }
        column = Math.min(column + columnTimes, LAST_ROW);
    }

    private void endRow() {
        if (!cells.isEmpty()) {
            made += (int) Math.min(rowTimes, LAST_ROW);
            if (made > Spreadsheet.MOST_ROWS) {
                throw Spreadsheet.tooManyRows();
            }
            for (long each = 1; each <= rowTimes; each++) {
                rows.add(new SheetRow((int) (row + each), cells));
            }
        }
        row = Math.min(row + rowTimes, LAST_ROW);
    }

    /** What the attributes of a cell say; text is read from its paragraphs. */
    private static SheetCell valueOf(XMLStreamReader xml) {
        String type = attribute(xml, OFFICE, "value-type");
        String number = attribute(xml, OFFICE, "value");
        return switch (type) {
            case "float", "currency" -> SheetCell.number(Kind.NUMBER, number);
            case "percentage" -> SheetCell.number(Kind.PERCENTAGE, number);
            case "date" -> new SheetCell(Kind.DATE, attribute(xml, OFFICE, "date-value"));
            case "time" -> new SheetCell(Kind.DATE, attribute(xml, OFFICE, "time-value"));
            case "boolean" -> new SheetCell(Kind.BOOLEAN, attribute(xml, OFFICE, "boolean-value"));
            default -> SheetCell.text(attribute(xml, OFFICE, "string-value"));
        };
    }

    private static long times(XMLStreamReader xml, String name) {
        return count(attribute(xml, TABLE, name));
    }

    /** One, where no number of them is written. */
    private static long count(String digits) {
        return digits.matches("[1-9]\\d{0,8}") ? Math.min(Long.parseLong(digits), LAST_ROW) : 1;
    }

    private static String attribute(XMLStreamReader xml, String space, String name) {
        String value = xml.getAttributeValue(space, name);
        return value == null ? "" : value;
    }
}
