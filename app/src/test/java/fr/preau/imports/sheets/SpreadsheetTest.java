package fr.preau.imports.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.preau.exports.ExportColumn;
import fr.preau.exports.ExportFormat;
import fr.preau.exports.Office;
import fr.preau.exports.TableExport;
import fr.preau.imports.FileProblem;
import fr.preau.imports.ImportRefused;
import fr.preau.imports.sheets.SheetCell.Kind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Spreadsheets as programs write them, and as somebody who means harm does. */
class SpreadsheetTest {

    private static final TableExport TABLE = TableExport.of(
            "reponses",
            "Réponses",
            ExportColumn.text("lieu", "Lieu"),
            ExportColumn.number("valeur", "Valeur"),
            ExportColumn.date("jour", "Jour"));

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(
            value = ExportFormat.class,
            names = {"ODS", "XLSX"})
    void readsWhatWeWrite(ExportFormat format) throws IOException {
        assertIsTheTable(Spreadsheet.read(written(format)));
    }

    @ParameterizedTest
    @CsvSource({"ODS,xlsx", "XLSX,ods"})
    void readsWhatAnotherProgramSaved(ExportFormat format, String saved) throws IOException, InterruptedException {
        assertIsTheTable(
                Spreadsheet.read(Office.convert(folder, "reponses." + format.suffix(), written(format), saved)));
    }

    private static void assertIsTheTable(Spreadsheet file) {
        Sheet sheet = file.find("Réponses").orElseThrow();
        assertThat(sheet.rows().stream().map(SheetRow::number)).containsExactly(1, 2, 3);
        SheetRow first = sheet.rows().get(1);
        assertThat(first.cell(0)).isEqualTo(new SheetCell(Kind.TEXT, "École « Jules, Ferry » <&>"));
        assertThat(first.cell(1)).isEqualTo(new SheetCell(Kind.NUMBER, "90.7"));
        assertThat(first.cell(2)).isEqualTo(new SheetCell(Kind.DATE, "1977-03-14"));
        assertThat(sheet.rows().get(2).cell(0).text()).isEqualTo("v0.1e5");
        assertThat(sheet.rows().get(2).cell(1)).isEqualTo(SheetCell.EMPTY);
        assertThat(sheet.rows().get(2).cell(9)).isEqualTo(SheetCell.EMPTY);
    }

    @Test
    void namesCellsAsProgramsDo() {
        var row = new SheetRow(7, List.of());
        assertThat(row.address(3)).isEqualTo("D7");
        assertThat(row.address(25)).isEqualTo("Z7");
        assertThat(row.address(26)).isEqualTo("AA7");
        assertThat(row.address(701)).isEqualTo("ZZ7");
    }

    @Test
    void readsWhatCellsOfOpenDocumentSay() {
        Sheet sheet = Spreadsheet.read(ods("""
                <table:table-row table:number-rows-repeated="3"><table:table-cell table:number-columns-repeated="1024"/></table:table-row>
                <table:table-row>
                <table:table-cell table:number-columns-repeated="2"/>
                <table:table-cell office:value-type="percentage" office:value="0.12"><text:p>12 %</text:p></table:table-cell>
                <table:table-cell table:formula="of:=[.A1]+1" office:value-type="float" office:value="13"><text:p>13</text:p></table:table-cell>
                <table:table-cell table:formula="of:=1/0" office:value-type="string" office:string-value=""><text:p>#DIV/0!</text:p></table:table-cell>
                <table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>VRAI</text:p></table:table-cell>
                <table:table-cell office:value-type="string"><office:annotation><text:p>à ne pas lire</text:p></office:annotation>\
                <text:p>deux<text:s text:c="3"/>mots</text:p><text:p>et une ligne</text:p></table:table-cell>
                <table:table-cell office:value-type="float" office:value="1e999999999"/>
                <table:table-cell office:value-type="float" office:value="0.30000000000000004"/>
                <table:table-cell table:number-columns-repeated="16000"/>
                </table:table-row>
                <table:table-row table:number-rows-repeated="1048000"><table:table-cell/></table:table-row>
                """)).sheets().getFirst();

        assertThat(sheet.rows()).hasSize(1);
        assertThat(sheet.rows().getFirst())
                .isEqualTo(new SheetRow(
                        4,
                        List.of(
                                SheetCell.EMPTY,
                                SheetCell.EMPTY,
                                new SheetCell(Kind.PERCENTAGE, "0.12"),
                                new SheetCell(Kind.NUMBER, "13"),
                                new SheetCell(Kind.ERROR, "#DIV/0!"),
                                new SheetCell(Kind.BOOLEAN, "true"),
                                new SheetCell(Kind.TEXT, "deux   mots\net une ligne"),
                                new SheetCell(Kind.ERROR, "…"),
                                new SheetCell(Kind.NUMBER, "0.3"))));
    }

    @Test
    void readsWhatCellsOfOfficeOpenXmlSay() throws IOException {
        Sheet sheet = Spreadsheet.read(xlsx("""
                <row r="2"><c r="B2" s="1"><v>0.12</v></c><c r="C2" s="2"><v>45000</v></c>\
                <c r="D2"><f>A1+1</f><v>13</v></c><c r="E2" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="F2" t="b"><v>1</v></c>\
                <c r="G2" t="str"><f>"a"</f><v>a</v></c><c r="H2"><f>A1</f></c><c r="I2"><v>1e999999999</v></c></row>
                """)).sheets().getFirst();

        assertThat(sheet.rows().getFirst())
                .isEqualTo(new SheetRow(
                        2,
                        List.of(
                                SheetCell.EMPTY,
                                new SheetCell(Kind.PERCENTAGE, "0.12"),
                                new SheetCell(Kind.DATE, "2023-03-15"),
                                new SheetCell(Kind.NUMBER, "13"),
                                new SheetCell(Kind.ERROR, "#DIV/0!"),
                                new SheetCell(Kind.BOOLEAN, "true"),
                                new SheetCell(Kind.TEXT, "a"),
                                SheetCell.EMPTY,
                                new SheetCell(Kind.ERROR, "…"))));
    }

    @Test
    void refusesWhatIsNoSpreadsheet() throws IOException {
        assertRefused(new byte[0], FileProblem.EMPTY_FILE);
        assertRefused("%PDF-1.7".getBytes(StandardCharsets.US_ASCII), FileProblem.NOT_A_TEXT_FILE);
        assertRefused("lieu;valeur".getBytes(StandardCharsets.US_ASCII), FileProblem.NOT_A_TEXT_FILE);
        assertRefused(zip(Map.of("autre.txt", "x")), FileProblem.NOT_A_TEXT_FILE);
        assertRefused(zip(Map.of("content.xml", "<office")), FileProblem.BROKEN_FILE);
        assertRefused(zip(Map.of("xl/workbook.xml", "<workbook/>")), FileProblem.BROKEN_FILE);
        assertRefused(new byte[Spreadsheet.LARGEST + 1], FileProblem.FILE_TOO_LARGE);
    }

    @Test
    void refusesWhatUnpacksToTooMuch() throws IOException {
        String bomb = " ".repeat(Parts.LARGEST_CONTENT + 1);
        byte[] file = zip(Map.of("content.xml", bomb));
        assertThat(file.length).isLessThan(Spreadsheet.LARGEST);
        assertRefused(file, FileProblem.FILE_TOO_LARGE);
        assertRefused(
                zip(Map.of("xl/workbook.xml", "<workbook/>", "xl/sharedStrings.xml", bomb)),
                FileProblem.FILE_TOO_LARGE);

        Map<String, String> many = new LinkedHashMap<>();
        for (int i = 0; i < 600; i++) {
            many.put("part" + i, "");
        }
        assertRefused(zip(many), FileProblem.FILE_TOO_LARGE);
    }

    @Test
    void refusesMoreRowsThanAnybodyTypes() {
        assertRefused(ods("""
                        <table:table-row table:number-rows-repeated="1000000">\
                        <table:table-cell office:value-type="float" office:value="1"/></table:table-row>
                        """), FileProblem.FILE_TOO_LARGE);
    }

    @Test
    void readsRepeatedRowsUpToTheBound() {
        Sheet sheet = Spreadsheet.read(ods("""
                <table:table-row table:number-rows-repeated="3">\
                <table:table-cell table:number-columns-repeated="1000" office:value-type="float" office:value="1"/></table:table-row>
                """)).sheets().getFirst();
        assertThat(sheet.rows().stream().map(SheetRow::number)).containsExactly(1, 2, 3);
        assertThat(sheet.rows().getFirst().cells()).hasSize(Spreadsheet.MOST_COLUMNS);
    }

    /** Neither a file of the machine nor another machine is asked, and nothing is multiplied. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>                                  | &e;
            <!DOCTYPE x [<!ENTITY e SYSTEM "http://127.0.0.1:1/x">]>                                | &e;
            <!DOCTYPE x SYSTEM "http://127.0.0.1:1/x.dtd">                                          | a
            <!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY e "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>     | &e;
            """)
    void refusesDocumentsThatAskForMore(String declaration, String text) throws IOException {
        assertRefused(
                zip(Map.of(
                        "content.xml",
                        declaration
                                + ODS.replace(
                                        "%s",
                                        "<table:table-row><table:table-cell><text:p>" + text
                                                + "</text:p></table:table-cell></table:table-row>"))),
                FileProblem.BROKEN_FILE);
        assertRefused(
                xlsxWith("xl/sharedStrings.xml", declaration + "<sst><si><t>" + text + "</t></si></sst>"),
                FileProblem.BROKEN_FILE);
    }

    /** A sheet under a name that is no document's: the bounds would not see it. */
    @Test
    void refusesSheetsThatHide() throws IOException {
        assertRefused(xlsxWith("xl/_rels/workbook.xml.rels", """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" \
                Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.bin"/>\
                </Relationships>
                """), FileProblem.BROKEN_FILE);
    }

    /** The library would make room for every column before it. */
    @Test
    void refusesCellsThatNoProgramHas() throws IOException {
        assertRefused(xlsx("<row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row>"), FileProblem.BROKEN_FILE);
        assertRefused(xlsx("<row r=\"99999999999\"><c r=\"A1\"><v>1</v></c></row>"), FileProblem.BROKEN_FILE);
    }

    private static void assertRefused(byte[] file, FileProblem problem) {
        assertThatThrownBy(() -> Spreadsheet.read(file))
                .isInstanceOfSatisfying(
                        ImportRefused.class,
                        refused -> assertThat(refused.problem().code()).isEqualTo(problem));
    }

    private static byte[] written(ExportFormat format) throws IOException {
        var output = new ByteArrayOutputStream();
        TABLE.write(format, output, rows -> {
            rows.add("École « Jules, Ferry » <&>", new BigDecimal("90.7"), LocalDate.of(1977, 3, 14));
            rows.add("v0.1e5", null, null);
        });
        return output.toByteArray();
    }

    private static final String ODS = """
            <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
            xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0">\
            <office:body><office:spreadsheet><table:table table:name="Réponses">%s</table:table></office:spreadsheet></office:body>\
            </office:document-content>
            """;

    private static byte[] ods(String rows) {
        try {
            return zip(Map.of("content.xml", ODS.replace("%s", rows)));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] xlsx(String rows) throws IOException {
        return xlsxWith("xl/worksheets/sheet1.xml", """
                <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>%s</sheetData></worksheet>
                """.formatted(rows));
    }

    /** A small workbook with one part of one's own. */
    private static byte[] xlsxWith(String name, String content) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>\
                <Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>\
                <Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>
                """);
        parts.put("xl/workbook.xml", """
                <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" \
                xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\
                <sheets><sheet name="Réponses" sheetId="1" r:id="rId1"/></sheets></workbook>
                """);
        parts.put("xl/_rels/workbook.xml.rels", """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" \
                Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/>\
                </Relationships>
                """);
        parts.put("xl/styles.xml", """
                <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">\
                <numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>\
                <cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="164"/></cellXfs></styleSheet>
                """);
        parts.put("xl/worksheets/sheet1.xml", """
                <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData/></worksheet>
                """);
        parts.put(name, content);
        return zip(parts);
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
