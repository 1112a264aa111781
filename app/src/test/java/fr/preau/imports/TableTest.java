package fr.preau.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.preau.values.Uai;
import java.lang.ref.WeakReference;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TableTest {

    private static final Column<Uai> UAI = Column.of("uai", new CellType<>("7 chiffres et une lettre", Uai::new))
            .otherwise("Identifiant_de_l_etablissement", "numero_college")
            .key();
    private static final Column<String> NAME =
            Column.text("nom").otherwise("Nom_etablissement", "nom_de_l_etablissement", "nom_de_l_etablissment");
    private static final Column<BigDecimal> IPS = Column.decimal("ips");
    private static final Column<Integer> PUPILS = Column.integer("effectif");
    private static final Column<LocalDate> OPENED = Column.date("ouverture");
    private static final List<Column<?>> COLUMNS = List.of(UAI, NAME, IPS, PUPILS, OPENED);

    @Test
    void readsSemicolonsCommasAndTabs() {
        for (String separator : List.of(";", ",", "\t")) {
            var reader = Reader.of("uai;nom\n0180035R;Jules Ferry\n".replace(";", separator));
            assertThat(reader.rows(COLUMNS, row -> row.get(NAME))).containsExactly("Jules Ferry");
        }
    }

    @Test
    void readsUtf8WithAndWithoutMarkAndWindowsAndUtf16() {
        String text = "uai;nom\n0180035R;Élémentaire de l’Œuvre\n";
        for (String encoding : List.of("UTF-8", "windows-1252", "UTF-16")) {
            assertThat(Reader.of(text, Charset.forName(encoding)).rows(COLUMNS, row -> row.get(NAME)))
                    .as(encoding)
                    .containsExactly("Élémentaire de l’Œuvre");
        }
        assertThat(Reader.of("\uFEFF" + text).rows(COLUMNS, row -> row.get(NAME)))
                .containsExactly("Élémentaire de l’Œuvre");
        assertThat(Reader.of("uai;nom\n0180035R;Prévert\n", StandardCharsets.ISO_8859_1)
                        .rows(COLUMNS, row -> row.get(NAME)))
                .containsExactly("Prévert");
    }

    @Test
    void readsHeadersAsCodesOrLabelsAndTheMisprintOfTheMinistry() {
        for (String header : List.of(
                "UAI;Nom",
                "Identifiant de l'établissement;Nom établissement",
                "numero_college;nom_de_l_etablissment",
                "\"Identifiant_de_l_etablissement\";\" NOM DE L’ETABLISSEMENT \"")) {
            assertThat(Reader.of(header + "\n0180035R;Jules Ferry\n").rows(COLUMNS, row -> row.get(NAME)))
                    .as(header)
                    .containsExactly("Jules Ferry");
        }
    }

    @Test
    void glancesAtAShortFileWithoutReportingAnything() {
        var reader = Reader.of("uai;nom;ips\n0180035R;Jules Ferry;beaucoup\nfaux\n");
        Table table = reader.job(COLUMNS).table();
        assertThat(table.glance(2).orElseThrow())
                .extracting(row -> row.text(NAME))
                .containsExactly("Jules Ferry", "");
        assertThat(table.glance(2).orElseThrow())
                .extracting(row -> row.find(IPS))
                .containsOnly(Optional.empty());
        assertThat(table.glance(1)).isEmpty();
        assertThat(reader.problems()).isEmpty();
        assertThat(reader.report().lines()).isZero();
    }

    @Test
    void readsDecimalCommasAndPointsAndGroupedThousands() {
        var reader = Reader.of("""
                uai;ips;effectif
                0180035R;101,5;1 024
                0180002E;101.5;1\u202f024
                0180008L;−3;12.0
                """);
        assertThat(reader.rows(COLUMNS, row -> row.get(IPS) + " " + row.get(PUPILS)))
                .containsExactly("101.5 1024", "101.5 1024", "-3 12");
        assertThat(reader.problems()).isEmpty();
    }

    @Test
    void refusesWhatOnlyLooksLikeANumber() {
        for (String text : List.of("1,", ",5", "1.234,5", "12 34", "1e5", "12%", "-", "1,2,3", "0x1F", "١٢")) {
            var reader = Reader.of("uai;ips\n0180035R;\"%s\"\n".formatted(text));
            assertThat(reader.rows(COLUMNS, Row::line)).as(text).isEmpty();
            assertThat(reader.problems()).as(text).containsExactly("2 ips unreadable-cell " + text);
        }
    }

    @Test
    void readsDatesInBothOrdersAndTakes2099ForNone() {
        var reader = Reader.of("""
                uai;ouverture
                0180035R;1967-05-08
                0180002E;08/05/1967
                0180008L;2099-01-01
                0180013S;1967-05-08T00:00:00+02:00
                """);
        assertThat(reader.rows(
                        COLUMNS,
                        row -> row.find(OPENED).map(LocalDate::toString).orElse("aucune")))
                .containsExactly("1967-05-08", "1967-05-08", "aucune", "1967-05-08");
    }

    @Test
    void tellsEveryProblemOfALineAtOnceAndKeepsTheOthers() {
        var reader = Reader.of("""
                uai;nom;ips;ouverture
                0180035X;Jules Ferry;cent;31/02/2020
                ;Sans numéro;;
                0180002E;Jean Moulin;99;
                0180002E;Jean Moulin bis;99;
                """);
        assertThat(reader.rows(COLUMNS, row -> row.get(NAME))).containsExactly("Jean Moulin");
        assertThat(reader.problems())
                .containsExactly(
                        "2 uai unreadable-cell 0180035X",
                        "2 ips unreadable-cell cent",
                        "2 ouverture unreadable-cell 31/02/2020",
                        "3 uai empty-cell",
                        "5 uai duplicate-key 0180002E");
        assertThat(reader.report().problems().rejectedLines()).isEqualTo(3);
        assertThat(reader.report().lines()).isEqualTo(4);
    }

    @Test
    void loadsALineWhoseLenientCellCannotBeRead() {
        Column<LocalDate> lenient = OPENED.lenient();
        var reader = Reader.of("uai;ouverture\n0180035R;hier\n");
        assertThat(reader.rows(List.of(UAI, lenient), row -> row.find(lenient).isPresent()))
                .containsExactly(false);
        assertThat(reader.report().problems().listed().getFirst().severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void tellsZeroEmptyWithheldAndUnreadableApart() {
        Column<Reading> measure = Column.measure("ips").lenient();
        var reader = Reader.of("""
                uai;ips
                0180035R;0
                0180002E;
                0180008L;NS
                0180013S;s
                0180036S;environ 100
                """);
        assertThat(reader.rows(List.of(UAI, measure), row -> row.measure(measure)))
                .containsExactly(
                        new Reading.Number(BigDecimal.ZERO),
                        new Reading.Empty(),
                        new Reading.WithheldMark("NS"),
                        new Reading.WithheldMark("s"),
                        new Reading.Unreadable("environ 100"));
    }

    @Test
    void countsLinesAcrossQuotedLineBreaksAndBlankLines() {
        var reader = Reader.of("uai;nom\n0180035R;\"École\ndu Centre\"\n\n0180002X;Jean Moulin\n");
        assertThat(reader.rows(COLUMNS, row -> row.line() + row.get(NAME))).containsExactly("2École\ndu Centre");
        assertThat(reader.problems()).containsExactly("5 uai unreadable-cell 0180002X");
    }

    @Test
    void rejectsLinesCutShort() {
        var reader = Reader.of("uai;nom;ips\n0180035R;Jules Ferry;100\n0180002E;Jean\n");
        assertThat(reader.rows(COLUMNS, Row::line)).containsExactly(2);
        assertThat(reader.problems()).containsExactly("3  wrong-cell-count 2 cellules");
    }

    @Test
    void refusesAFileWithoutANeededColumnAndNamesIt() {
        assertThatThrownBy(() -> Reader.of("nom;ips\nJules Ferry;100\n").rows(COLUMNS, Row::line))
                .isInstanceOf(ImportRefused.class)
                .hasMessageContaining("uai");
    }

    @Test
    void refusesAColumnThatStandsTwice() {
        assertThatThrownBy(() -> Reader.of("uai;ips;IPS\n0180035R;100;90\n").rows(COLUMNS, Row::line))
                .isInstanceOf(ImportRefused.class)
                .hasMessageContaining("duplicate-column");
    }

    @Test
    void refusesAFileThatBreaksOffInsideQuotes() {
        assertThatThrownBy(() -> Reader.of("uai;nom\n0180035R;\"Jules Ferry\n").rows(COLUMNS, Row::line))
                .isInstanceOf(ImportRefused.class)
                .hasMessageContaining("broken-file");
    }

    @Test
    void readsAHundredThousandLinesWithoutHoldingThem() {
        int lines = 100_000;
        var text = new StringBuilder("numero;nom\n");
        for (int line = 0; line < lines; line++) {
            text.append(line).append(";École élémentaire du Centre\n");
        }
        var reader = Reader.of(text.toString());
        var first = new ArrayList<WeakReference<Row>>();
        Table table = reader.job(List.of(NAME)).table();
        table.forEach(row -> {
            if (first.isEmpty()) {
                first.add(new WeakReference<>(row));
            }
        });
        System.gc();
        assertThat(reader.report().lines()).isEqualTo(lines);
        assertThat(first.getFirst().get())
                .as("the first line, once the last is read")
                .isNull();
        assertThat(table.has(NAME)).isTrue();
    }

    @Test
    void saysWhichColumnsItPassedOver() {
        var reader = Reader.of("uai;téléphone;;nom\n0180035R;02;x;Jules Ferry\n");
        reader.rows(COLUMNS, Row::line);
        assertThat(reader.report().unreadColumns()).containsExactly("téléphone");
    }
}
