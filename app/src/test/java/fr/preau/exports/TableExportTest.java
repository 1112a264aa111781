package fr.preau.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableExportTest {

    private static final TableExport SCHOOLS = TableExport.of(
            "etablissements",
            "Établissements : Cher/Indre",
            ExportColumn.text("nom", "Nom"),
            ExportColumn.number("ips", "IPS"),
            ExportColumn.date("ouverture", "Ouverture"));

    @Test
    void csvFollowsRfc4180() throws IOException {
        assertThat(new String(written(ExportFormat.CSV), StandardCharsets.UTF_8))
                .isEqualTo("""
                nom,ips,ouverture\r
                "École « Jules, Ferry » <&>",90.7,1977-03-14\r
                "a ""b""
                c",,\r
                """);
    }

    /** Of which a spreadsheet would make a formula; a number that is told as text stays one. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            =1+1            | '=1+1
            @SUM(A1)        | '@SUM(A1)
            +33 2 48        | '+33 2 48
            -cmd            | '-cmd
            -5.2            | -5.2
            +3              | +3
            L'Île = d'Yeu   | L'Île = d'Yeu
            """)
    void csvHoldsNoFormula(String typed, String written) throws IOException {
        var table = new TableExport("textes", "Textes", List.of(ExportColumn.text("texte", "Texte")));
        var output = new ByteArrayOutputStream();
        CsvFile.write(table, output, rows -> rows.add(typed));

        assertThat(output.toString(StandardCharsets.UTF_8)).isEqualTo("texte\r\n" + written + "\r\n");
    }

    @Test
    void xlsxKeepsTypesAndEmptyCells() throws IOException {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(written(ExportFormat.XLSX)))) {
            var sheet = workbook.getFirstSheet();
            var rows = sheet.read();
            Row first = rows.get(1);

            assertThat(sheet.getName()).isEqualTo("Établissements   Cher Indre");
            assertThat(rows.get(0).getCellText(0)).isEqualTo("Nom");
            assertThat(first.getCellText(0)).isEqualTo("École « Jules, Ferry » <&>");
            assertThat(first.getCellAsNumber(1)).contains(new BigDecimal("90.7"));
            assertThat(first.getCellAsDate(2))
                    .contains(LocalDate.of(1977, 3, 14).atStartOfDay());
            assertThat(rows.get(2).getOptionalCell(1)).isEmpty();
        }
    }

    @Test
    void odsBeginsWithItsMimeTypeUncompressed() throws IOException {
        byte[] file = written(ExportFormat.ODS);

        assertThat(new String(file, 30, 8, StandardCharsets.US_ASCII)).isEqualTo("mimetype");
        assertThat(new String(file, 38, 46, StandardCharsets.US_ASCII))
                .isEqualTo("application/vnd.oasis.opendocument.spreadsheet");
    }

    @Test
    void odsKeepsTypesAndEmptyCells() throws IOException {
        var content = Jsoup.parse(entry(written(ExportFormat.ODS), "content.xml"), Parser.xmlParser());
        var cells = content.select("table|table-row").get(1).select("table|table-cell");

        assertThat(content.select("table|table").attr("table:name")).isEqualTo("Établissements   Cher Indre");
        assertThat(cells.get(0).text()).isEqualTo("École « Jules, Ferry » <&>");
        assertThat(cells.get(1).attr("office:value")).isEqualTo("90.7");
        assertThat(cells.get(2).attr("office:date-value")).isEqualTo("1977-03-14");
        assertThat(content.select("table|table-row")
                        .get(2)
                        .select("table|table-cell")
                        .get(1)
                        .hasAttr("office:value-type"))
                .isFalse();
    }

    @Test
    void odsDropsCharactersThatXmlForbids() throws IOException {
        var output = new ByteArrayOutputStream();
        SCHOOLS.write(ExportFormat.ODS, output, rows -> rows.add("a\u0000b\u000bc", null, null));

        assertThat(entry(output.toByteArray(), "content.xml")).contains("<text:p>abc</text:p>");
    }

    @Test
    void refusesAFileNameThatIsNoPlainName() {
        assertThatThrownBy(() -> TableExport.of("../x", "x")).hasMessageContaining("../x");
    }

    private static byte[] written(ExportFormat format) throws IOException {
        var output = new ByteArrayOutputStream();
        SCHOOLS.write(format, output, rows -> {
            rows.add("École « Jules, Ferry » <&>", new BigDecimal("90.7"), LocalDate.of(1977, 3, 14));
            rows.add("a \"b\"\nc", null, null);
        });
        return output.toByteArray();
    }

    private static String entry(byte[] zip, String name) throws IOException {
        try (var entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(entries.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new IllegalStateException("The file has no entry " + name);
    }
}
