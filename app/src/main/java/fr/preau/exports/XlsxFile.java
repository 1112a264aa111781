package fr.preau.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Sheets, the header of each in bold and frozen, rows sent on as they come. */
final class XlsxFile {

    /** Rows held before they are sent on. */
    private static final int STRIDE = 500;

    private XlsxFile() {}

    static void write(List<WorkbookExport.Sheet> sheets, OutputStream output) throws IOException {
        var workbook = new Workbook(output, "Preau", "1.0");
        for (WorkbookExport.Sheet sheet : sheets) {
            write(sheet, workbook.newWorksheet(SheetNames.of(sheet.table().title())));
        }
        workbook.finish();
    }

    private static void write(WorkbookExport.Sheet written, Worksheet sheet) throws IOException {
        List<ExportColumn> columns = written.table().columns();
        for (int column = 0; column < columns.size(); column++) {
            sheet.value(0, column, columns.get(column).label());
            sheet.style(0, column).bold().set();
        }
        for (int column = 0; column < written.widths().size(); column++) {
            sheet.width(column, written.widths().get(column));
        }
        sheet.freezePane(0, 1);
        var rows = new Rows(sheet);
        written.rows().accept(rows::add);
        sheet.finish();
    }

    private static final class Rows {

        private final Worksheet sheet;
        private int row;

        Rows(Worksheet sheet) {
            this.sheet = sheet;
        }

        void add(@Nullable Object... values) {
            row++;
            for (int column = 0; column < values.length; column++) {
                Object value = values[column];
                if (value instanceof Number number) {
                    sheet.value(row, column, number);
                } else if (value instanceof LocalDate day) {
                    sheet.value(row, column, day);
                    sheet.style(row, column).format("dd/mm/yyyy").set();
                } else if (value != null) {
                    sheet.value(row, column, value.toString());
                }
            }
            if (row % STRIDE == 0) {
                flush();
            }
        }

        private void flush() {
            try {
                sheet.flush();
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }
    }
}
