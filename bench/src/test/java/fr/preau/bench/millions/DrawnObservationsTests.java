package fr.preau.bench.millions;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DrawnObservationsTests {

    private static final DrawnObservations DRAWN = new DrawnObservations(IntStream.range(0, 600)
            .mapToObj(school -> new DrawnSchool(
                    "S" + school, List.of("ecole", "college", "lycee").get(school % 3)))
            .toList());

    @TempDir
    Path folder;

    private int written;
    private List<NamedCsvRecord> rows = List.of();

    @BeforeEach
    void writeOneYear() throws IOException {
        written = DRAWN.write(3, folder.resolve("year.csv"));
        rows = read(folder.resolve("year.csv"));
    }

    @Test
    void theSameYearIsDrawnAlikeAndAnotherOtherwise() throws IOException {
        DRAWN.write(3, folder.resolve("again.csv"));
        DRAWN.write(4, folder.resolve("next.csv"));

        assertThat(folder.resolve("again.csv")).hasSameTextualContentAs(folder.resolve("year.csv"));
        assertThat(Files.readString(folder.resolve("next.csv")))
                .isNotEqualTo(Files.readString(folder.resolve("year.csv")));
    }

    @Test
    void eachLineIsAnObservationOfItsYear() {
        assertThat(rows)
                .hasSize(written)
                .allSatisfy(row -> assertThat(row.getField("periode")).isEqualTo("2019-2020"));
        assertThat(rows.stream().map(row -> row.getField("indicateur")).distinct())
                .containsAll(DrawnObservations.indicators());
    }

    @Test
    void someAreMissingAndFewerWithheld() {
        assertThat(share("manquant")).isBetween(0.01, 0.03);
        assertThat(share("masque")).isBetween(0.004, 0.018);
    }

    @Test
    void girlsAndBoysMakeTheWholeAndNoPartIsLargerThanIt() {
        Map<Boolean, Map<String, Long>> pupils = rows.stream()
                .filter(row -> row.getField("indicateur").equals("essai-eleves")
                        && row.getField("statut").isEmpty())
                .collect(groupingBy(
                        row -> row.getField("ventilation").isEmpty(),
                        groupingBy(
                                row -> row.getField("lieu"),
                                summingLong(row -> Long.parseLong(row.getField("valeur"))))));

        assertThat(pupils.get(true)).isEqualTo(pupils.get(false));
        assertThat(rows.stream().filter(row -> !row.getField("numerateur").isEmpty()))
                .allSatisfy(row -> assertThat(Long.parseLong(row.getField("numerateur")))
                        .isBetween(0L, Long.parseLong(row.getField("denominateur"))));
    }

    @Test
    void theIndicatorsAreDescribedInTheHouseFormat() throws IOException {
        DrawnObservations.describe(folder.resolve("indicators.csv"));

        assertThat(read(folder.resolve("indicators.csv")))
                .hasSize(20)
                .allSatisfy(row -> assertThat(row.getFieldCount()).isEqualTo(20));
    }

    private double share(String state) {
        return (double) rows.stream()
                        .filter(row -> row.getField("statut").equals(state))
                        .count()
                / rows.size();
    }

    private static List<NamedCsvRecord> read(Path file) throws IOException {
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(file)) {
            return rows.stream().toList();
        }
    }
}
