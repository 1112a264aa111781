package fr.preau.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Several sheets in a file, as the programs that open it see them. */
class WorkbookExportTest {

    private static final WorkbookExport WORKBOOK = new WorkbookExport(
            "reponses",
            List.of(
                    new WorkbookExport.Sheet(
                            TableExport.of(
                                    "reponses",
                                    "Réponses",
                                    ExportColumn.text("lieu", "Lieu"),
                                    ExportColumn.number("valeur", "Valeur")),
                            List.of(40, 12),
                            rows -> {
                                rows.add("École « Jules, Ferry » <&>", new BigDecimal("90.7"));
                                rows.add("Collège", null);
                            }),
                    new WorkbookExport.Sheet(
                            TableExport.of("aide", "Mode d’emploi", ExportColumn.text("quoi", "Quoi")),
                            List.of(),
                            rows -> rows.add("Répondre"))));

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(
            value = ExportFormat.class,
            names = {"ODS", "XLSX"})
    void officeProgramsOpenThem(ExportFormat format) throws IOException, InterruptedException {
        byte[] csv = Office.convert(folder, "reponses." + format.suffix(), bytes(format), Office.CSV);

        assertThat(new String(csv, StandardCharsets.UTF_8).lines().map(line -> line.replace("\"", "")))
                .containsExactly("Lieu,Valeur", "École « Jules, Ferry » <&>,90.7", "Collège,");
    }

    @Test
    void eachTableHasItsSheet() throws IOException {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes(ExportFormat.XLSX)))) {
            assertThat(workbook.getSheets().map(org.dhatim.fastexcel.reader.Sheet::getName))
                    .containsExactly("Réponses", "Mode d’emploi");
            assertThat(workbook.findSheet("Mode d’emploi")
                            .orElseThrow()
                            .read()
                            .get(1)
                            .getCellText(0))
                    .isEqualTo("Répondre");
        }
    }

    @Test
    void aCsvFileHasNoSheets() {
        assertThatThrownBy(() -> WORKBOOK.write(ExportFormat.CSV, new ByteArrayOutputStream()))
                .hasMessageContaining("reponses");
    }

    private static byte[] bytes(ExportFormat format) throws IOException {
        var output = new ByteArrayOutputStream();
        WORKBOOK.write(format, output);
        return output.toByteArray();
    }
}
