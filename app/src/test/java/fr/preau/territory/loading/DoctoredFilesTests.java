package fr.preau.territory.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.preau.PreauTest;
import fr.preau.imports.ChangeKind;
import fr.preau.imports.ImportRun;
import fr.preau.imports.Imports;
import fr.preau.imports.RunState;
import fr.preau.imports.Scope;
import fr.preau.imports.runs.ReportQueries;
import fr.preau.territory.Place;
import fr.preau.territory.Places;
import fr.preau.territory.Position;
import fr.preau.territory.School;
import fr.preau.territory.SchoolKind;
import fr.preau.territory.Sector;
import fr.preau.values.DepartmentCode;
import fr.preau.values.PlaceId;
import fr.preau.values.PlaceKind;
import fr.preau.values.Uai;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** What each oddity of the registers does: files of a few lines, over the real communes of the Cher. */
@PreauTest
@Transactional
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DoctoredFilesTests {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);
    private static final Uai ECOLE = new Uai("0180035R");
    private static final Uai COLLEGE = new Uai("0180002E");

    private static final String REGISTER =
            "uai;type;secteur;nom;code_postal;commune;code_insee;code_departement;latitude;longitude\n";
    private static final String GEOLOCATION = "numero_uai;appellation_officielle;nature_uai;nature_uai_libe;"
            + "secteur_public_prive_libe;secteur_prive_libelle_type_contrat;code_postal_uai;code_commune;libelle_commune;"
            + "code_departement;coordonnee_x;coordonnee_y;EPSG;latitude;longitude;etat_etablissement;"
            + "etat_etablissement_libe;date_ouverture\n";

    @Autowired
    Places places;

    private final TerritoryFiles files;
    private final Reports reports;

    DoctoredFilesTests(@Autowired Imports imports, @Autowired ReportQueries queries) {
        files = new TerritoryFiles(imports, Scope.of(new DepartmentCode("18")));
        reports = new Reports(queries);
    }

    @BeforeAll
    void loadPlaces() {
        files.loadPlaces();
    }

    @Test
    void aSchoolWithoutPositionIsLoadedWithAWarning() {
        ImportRun run = register("0180035R;ecole;Public;École;18000;Bourges;18033;18;;");

        assertThat(reports.problems(run)).containsExactly("2 latitude missing-position");
        assertThat(ecole().position()).isNull();
    }

    @Test
    void swappedCoordinatesArePutRight() {
        ImportRun run = register("0180035R;ecole;Public;École;18000;Bourges;18033;18;2,39;47,08");

        assertThat(reports.problems(run)).containsExactly("2 latitude swapped-position");
        assertThat(ecole().position()).isEqualTo(new Position(47.08, 2.39));
    }

    @Test
    void metresOfLambert93AreConverted() {
        ImportRun run = register("0180035R;ecole;Public;École;18000;Bourges;18033;18;6665000;654000");

        assertThat(reports.problems(run)).containsExactly("2 latitude projected-position");
        assertThat(Objects.requireNonNull(ecole().position()).latitude()).isCloseTo(47.08, within(0.05));
    }

    @Test
    void aPointOutsideFranceIsLeftOut() {
        ImportRun run = register("0180035R;ecole;Public;École;18000;Bourges;18033;18;0;0");

        assertThat(reports.problems(run)).containsExactly("2 latitude position-outside");
        assertThat(ecole().position()).isNull();
    }

    @Test
    void aPositionThatTwoSchoolsShareIsSaidUntilOneIsMended() {
        String college = "0180002E;college;Public;Collège;18000;Bourges;18033;18;%s;2.39\n";
        register("0180035R;ecole;Public;École;18000;Bourges;18033;18;47.08;2.39\n" + college.formatted("47.08"));
        assertThat(places.getSchool(ECOLE).sharedPosition()).isTrue();

        register("0180035R;ecole;Public;École;18000;Bourges;18033;18;47.08;2.39\n" + college.formatted("47.09"));
        assertThat(places.getSchool(ECOLE).sharedPosition()).isFalse();
    }

    @Test
    void anUnknownCommuneIsFoundByItsNameAndPostcode() {
        ImportRun run = register("0180035R;ecole;Public;École;18000;BOURGES;18999;18;47.08;2.39");

        assertThat(reports.problems(run)).containsExactly("2 code_insee unknown-commune");
        assertThat(places.listAncestors(ecole().id(), DAY))
                .extracting(Place::name)
                .contains("Bourges");
    }

    @Test
    void aSchoolWhoseCommuneCannotBeFoundBelongsToItsDepartmentAlone() {
        ImportRun run = register("0180035R;ecole;Public;École;18999;Nulle-Part;;018;47.08;2.39");

        assertThat(reports.problems(run)).containsExactly("2 code_insee missing-commune");
        assertThat(places.listAncestors(ecole().id(), DAY))
                .extracting(Place::name)
                .contains("Cher", "Centre-Val de Loire");
        assertThat(places.listAncestors(ecole().id(), DAY))
                .noneMatch(ancestor -> ancestor.id().kind() == PlaceKind.COMMUNE);
    }

    @Test
    void theSecondLineOfARepeatedNumberIsRejected() {
        ImportRun run = register("""
                0180035R;ecole;Public;École;18000;Bourges;18033;18;47.08;2.39
                0180035R;ecole;Public;Annexe;18000;Bourges;18033;18;47.08;2.39""");

        assertThat(reports.problems(run)).containsExactly("3 uai duplicate-key");
        assertThat(ecole().name()).isEqualTo("École");
    }

    @Test
    void aRegisterInLatinLettersWithCommasReadsAsWell() {
        String file = (REGISTER
                        + "0180035R;ecole;Public;École élémentaire;18000;Bourges;18033;D18;\"47,08\";\"2,39\"\n")
                .replace(";", ",");
        files.write("registre", DAY, file.getBytes(Charset.forName("windows-1252")));

        assertThat(ecole().name()).isEqualTo("École élémentaire");
        assertThat(ecole().position()).isEqualTo(new Position(47.08, 2.39));
    }

    @Test
    void theGeolocationFileGivesKindSectorAndPosition() {
        ImportRun run = geolocation("""
                0180035R;École;151;ECOLE DE NIVEAU ELEMENTAIRE;Public;SANS OBJET;18000;18033;Bourges;018;;;;47.08;2.39;1;OUVERT;2099-01-01
                0180002E;Collège;340;COLLEGE;Privé;CONTRAT SIMPLE;18000;18033;Bourges;018;;;;47.09;2.4;1;OUVERT;1967-05-08
                0180008L;Section;334;SECTION D ENSEIGNEMENT PROFESSIONNEL;Public;;18000;18033;Bourges;018;;;;47.1;2.4;1;OUVERT;""");

        assertThat(reports.counts(run)).containsEntry(ChangeKind.ADDED, 2L).containsEntry(ChangeKind.LEFT_OUT, 1L);
        assertThat(reports.problems(run)).isEmpty();
        School college = places.getSchool(COLLEGE);
        assertThat(college.kind()).isEqualTo(SchoolKind.COLLEGE);
        assertThat(college.sector()).isEqualTo(Sector.PRIVATE_UNDER_CONTRACT);
        assertThat(college.place().openedOn()).isEqualTo("1967-05-08");
        assertThat(ecole().openedOn()).isNull();
    }

    @Test
    void theGeolocationFileReadsWithLabelsAsHeaders() {
        ImportRun run = files.write("geolocalisation", DAY, """
                Code établissement;Appellation officielle;Secteur Public/Privé;Code postal;Commune;Coordonnee X;Coordonnee Y;EPSG;Latitude;Longitude;Code nature;Nature;Code état établissement;Etat établissement;Code département;Code commune
                0180035R;École;Public;18000;Bourges;654000;6665000;EPSG:2154;;;101;ECOLE MATERNELLE;3;A FERMER;18;18033
                """);

        assertThat(reports.problems(run)).isEmpty();
        assertThat(ecole().isOpenOn(DAY)).isTrue();
        assertThat(Objects.requireNonNull(ecole().position()).longitude()).isCloseTo(2.39, within(0.05));
    }

    @Test
    void coordinatesOfAnotherProjectionAreMissing() {
        ImportRun run =
                geolocation("0180035R;École;151;;Public;;18000;18033;Bourges;018;654000;6665000;EPSG:2975;;;1;OUVERT;");

        assertThat(reports.problems(run)).containsExactly("2 latitude missing-position");
    }

    @Test
    void aClosedSchoolIsClosedFromTheFilesDayOnAndStaysSo() {
        register("0180035R;ecole;Public;École;18000;Bourges;18033;18;47.08;2.39");
        String closed = "0180035R;École;151;;Public;;18000;18033;Bourges;018;;;;47.08;2.39;2;FERME;";
        ImportRun run = geolocation(DAY.plusYears(1), closed);
        geolocation(DAY.plusYears(2), closed);

        assertThat(reports.changes(run, ChangeKind.CLOSED))
                .containsExactly("École (0180035R) : fermé, d’après le fichier");
        assertThat(ecole().closedOn()).isEqualTo(DAY.plusYears(1));
    }

    @Test
    void aSchoolThatClosedBeforeItWasKnownIsLeftOut() {
        ImportRun run = geolocation("0180035R;École;151;;Public;;18000;18033;Bourges;018;;;;47.08;2.39;2;FERMÉ;\n"
                + "0180002E;Collège;340;;Public;;18000;18033;Bourges;018;;;;47.08;2.39;1;OUVERT;");

        assertThat(reports.counts(run)).containsEntry(ChangeKind.LEFT_OUT, 1L);
        assertThat(places.findPlace(ecoleId())).isEmpty();
    }

    @Test
    void aStateThatNobodyKnowsIsWarnedOfAndClosesNothing() {
        ImportRun run = geolocation("0180035R;École;151;;Public;;18000;18033;Bourges;018;;;;47.08;2.39;2;;\n"
                + "0180002E;Collège;340;;Public;;18000;18033;Bourges;018;;;;47.09;2.39;1;EN SOMMEIL;");

        assertThat(reports.problems(run))
                .containsExactly("2 etat_etablissement unknown-state", "3 etat_etablissement_libe unknown-state");
        assertThat(ecole().isOpenOn(DAY)).isTrue();
    }

    private ImportRun register(String lines) {
        ImportRun run = files.write("registre", DAY, REGISTER + lines + "\n");
        assertThat(run.state()).isEqualTo(RunState.LOADED);
        return run;
    }

    private ImportRun geolocation(String lines) {
        return geolocation(DAY, lines);
    }

    private ImportRun geolocation(LocalDate vintage, String lines) {
        ImportRun run = files.write("geolocalisation", vintage, GEOLOCATION + lines + "\n");
        assertThat(run.state()).isEqualTo(RunState.LOADED);
        return run;
    }

    private static PlaceId ecoleId() {
        return PlaceId.ofSchool(ECOLE);
    }

    private Place ecole() {
        return places.getSchool(ECOLE).place();
    }
}
