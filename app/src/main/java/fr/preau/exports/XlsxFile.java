package fr.preau.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** One sheet, its header in bold and frozen, rows sent on as they come. */
final class XlsxFile {

    /** Rows held before they are sent on. */
    private static final int STRIDE = 500;

    private XlsxFile() {}

    static void write(TableExport table, OutputStream output, Consumer<ExportRows> source) throws IOException {
        var workbook = new Workbook(output, "Preau", "1.0");
        Worksheet sheet = workbook.newWorksheet(SheetNames.of(table.title()));
        for (int column = 0; column < table.columns().size(); column++) {
            sheet.value(0, column, table.columns().get(column).label());
            sheet.style(0, column).bold().set();
        }
        sheet.freezePane(0, 1);
        var rows = new Rows(sheet);
        source.accept(rows::add);
        sheet.finish();
        workbook.finish();
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
