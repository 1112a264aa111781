package fr.preau.imports.sheets;

import static fr.preau.ui.Texts.t;

import fr.preau.imports.FileProblem;
import fr.preau.imports.ImportRefused;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A spreadsheet, read whole.
 *
 * @param sheets in their order
 */
public record Spreadsheet(List<Sheet> sheets) {

    /** The largest file that is taken, in bytes. */
    public static final int LARGEST = 1_000_000;

    /** Rows of a file that hold something: more than anybody fills in. */
    public static final int MOST_ROWS = 10_000;

    /** Columns that are read; what stands beyond is not looked at. */
    static final int MOST_COLUMNS = 64;

    public Spreadsheet {
        sheets = List.copyOf(sheets);
    }

    /**
     * Reads a file, ODS or XLSX by what it holds and not by its name.
     *
     * @throws ImportRefused when it is empty, too large packed or unpacked, damaged, encrypted or of another sort
     */
    public static Spreadsheet read(byte[] file) {
        if (file.length == 0) {
            throw new ImportRefused(FileProblem.EMPTY_FILE, "", t("imports.expected.content"));
        }
        if (file.length > LARGEST) {
            throw new ImportRefused(FileProblem.FILE_TOO_LARGE, "", t("imports.expected.size", LARGEST / 1_000_000));
        }
        Map<String, byte[]> parts = Parts.of(file);
        if (parts.containsKey(XlsxSheets.PART)) {
            return new Spreadsheet(XlsxSheets.read(parts));
        }
        if (parts.containsKey(OdsSheets.PART)) {
            return new Spreadsheet(OdsSheets.read(parts));
        }
        throw foreign();
    }

    /** The first sheet of that name. */
    public Optional<Sheet> find(String name) {
        return sheets.stream().filter(sheet -> sheet.name().equals(name)).findFirst();
    }

    static ImportRefused foreign() {
        return new ImportRefused(FileProblem.NOT_A_TEXT_FILE, "", t("imports.expected.spreadsheet"));
    }

    static ImportRefused broken() {
        return new ImportRefused(FileProblem.BROKEN_FILE, "", t("imports.expected.whole-spreadsheet"));
    }

    static ImportRefused tooManyRows() {
        return new ImportRefused(FileProblem.FILE_TOO_LARGE, "", t("imports.expected.rows", MOST_ROWS));
    }
}
