package fr.preau.territory.loading;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import fr.preau.PreauTest;
import fr.preau.imports.ChangeKind;
import fr.preau.imports.ImportRun;
import fr.preau.imports.Imports;
import fr.preau.imports.RunState;
import fr.preau.imports.Scope;
import fr.preau.imports.runs.ReportQueries;
import fr.preau.territory.Places;
import fr.preau.values.DepartmentCode;
import fr.preau.values.Uai;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of schools that a newer register no longer has: a Cher of twenty invented écoles, an Indre of three. */
@PreauTest
@Transactional
class VanishedTests {

    private static final String HEADER = "uai;type;secteur;nom;code_departement;latitude;longitude;code_insee\n";
    private static final LocalDate FIRST = LocalDate.of(2025, 9, 1);
    private static final LocalDate SECOND = LocalDate.of(2026, 9, 1);
    private static final List<String> CHER = ecoles(180, 20);
    private static final List<String> INDRE = ecoles(360, 3);

    @Autowired
    Places places;

    private final TerritoryFiles files;
    private final Reports reports;

    VanishedTests(@Autowired Imports imports, @Autowired ReportQueries queries) {
        files = new TerritoryFiles(imports, Scope.of(new DepartmentCode("18"), new DepartmentCode("36")));
        reports = new Reports(queries);
    }

    @BeforeEach
    void loadBoth() {
        files.ship("regions", "places/regions.json.gz");
        files.ship("departements", "places/departements.json.gz");
        load(FIRST, Stream.concat(CHER.stream(), INDRE.stream()));
    }

    @Test
    void aSchoolMissingFromANewerRegisterHasClosedOnItsDay() {
        ImportRun run = load(SECOND, Stream.concat(CHER.stream().skip(2), INDRE.stream()));

        assertThat(reports.counts(run)).containsEntry(ChangeKind.CLOSED, 2L);
        assertThat(closing(CHER.getFirst())).isEqualTo(SECOND);
    }

    @Test
    void manyMissingSchoolsMakeTheFileDoubtfulAndCloseNone() {
        ImportRun run = load(SECOND, Stream.concat(CHER.stream().skip(6), INDRE.stream()));

        assertThat(reports.counts(run)).doesNotContainKey(ChangeKind.CLOSED);
        assertThat(reports.problems(run)).contains("0  many-vanished");
        assertThat(closing(CHER.getFirst())).isNull();
    }

    @Test
    void aFileOfOneDepartmentClosesNothingElsewhere() {
        ImportRun run = load(SECOND, CHER.stream().skip(1));

        assertThat(reports.counts(run)).containsEntry(ChangeKind.CLOSED, 1L);
        assertThat(INDRE).allSatisfy(uai -> assertThat(closing(uai)).isNull());
    }

    @Test
    void aSchoolWhoseLineIsRejectedIsNotMissing() {
        ImportRun run = write(SECOND, lines(CHER.stream().skip(1)) + CHER.getFirst() + ";ecole;Public;;18;47;2;\n");

        assertThat(reports.counts(run)).doesNotContainKey(ChangeKind.CLOSED);
        assertThat(closing(CHER.getFirst())).isNull();
    }

    @Test
    void aRejectedLineWithoutReadableNumberMayBeAnySchoolAndClosesNone() {
        ImportRun run = write(SECOND, lines(CHER.stream().skip(1)) + "018;ecole;Public;École;18;47;2;\n");

        assertThat(reports.problems(run)).contains("0  many-vanished");
        assertThat(closing(CHER.getFirst())).isNull();
    }

    @Test
    void aClosedSchoolThatComesBackIsOpenAgain() {
        load(SECOND, CHER.stream().skip(1));
        ImportRun run = load(SECOND.plusYears(1), CHER.stream());

        assertThat(reports.changes(run, ChangeKind.OPENED))
                .containsExactly("École %s (%s) : tenu pour fermé jusqu’ici, de nouveau dans le registre"
                        .formatted(CHER.getFirst(), CHER.getFirst()));
        assertThat(closing(CHER.getFirst())).isNull();
    }

    @Test
    void manyNewSchoolsMeanThatTheFormerFileWasIncompleteNotThatTheyOpened() {
        List<String> more = ecoles(360, 10);
        ImportRun run = load(SECOND, more.stream());

        assertThat(reports.counts(run)).containsEntry(ChangeKind.ADDED, 7L).doesNotContainKey(ChangeKind.OPENED);
    }

    @Test
    void anOlderRegisterIsRefusedForADepartmentThatIsKnownSinceLater() {
        load(SECOND, CHER.stream());

        assertThat(load(FIRST, CHER.stream()).state()).isEqualTo(RunState.REFUSED);
        assertThat(load(FIRST, INDRE.stream()).state()).isEqualTo(RunState.LOADED);
    }

    private @Nullable LocalDate closing(String uai) {
        return places.getSchool(new Uai(uai)).place().closedOn();
    }

    private ImportRun load(LocalDate vintage, Stream<String> uais) {
        return write(vintage, lines(uais));
    }

    private ImportRun write(LocalDate vintage, String lines) {
        return files.write("registre", vintage, HEADER + lines);
    }

    /** A line of the register for each école, of the département that its number begins with. */
    private static String lines(Stream<String> uais) {
        return uais.map(uai -> "%s;ecole;Public;École %s;%s;47;2;\n".formatted(uai, uai, uai.substring(1, 3)))
                .collect(joining());
    }

    private static List<String> ecoles(int prefix, int number) {
        String letters = "ABCDEFGHJKLMNPRSTUVWXYZ";
        return IntStream.rangeClosed(1, number)
                .map(rank -> prefix * 1000 + rank)
                .mapToObj(code -> "%07d%s".formatted(code, letters.charAt(code % letters.length())))
                .toList();
    }
}
