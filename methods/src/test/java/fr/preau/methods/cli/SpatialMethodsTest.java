package fr.preau.methods.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is typed, what comes out, of the methods about places. Places and figures are invented, but for those of reference/spatial. */
class SpatialMethodsTest extends Typing {

    /** A village by line, from west to east, the last far from all. */
    private static final String VILLAGES = """
            code;x;y;indice;cas;eleves
            A;0;0;90;1;50
            B;1000;0;92;0;20
            C;2000;0;95;2;80
            D;3000;0;120;9;90
            E;4000;0;125;8;70
            F;5000;0;;4;60
            G;500000;0;110;3;
            """;

    @Test
    void findsTheMoranOfTheReference() throws Exception {
        assertThat(run("", columbus("moran", "--permutations", "99"))).isZero();
        assertThat(out())
                .contains(
                        "I de Moran,places au hasard,0.485770913662,-0.0208333333333,0.00899112132178,5.34271363941,4.5782677413E-8",
                        "I de Moran,normalité,0.485770913662,-0.0208333333333,0.00886096226945,5.38181026396",
                        "C de Geary,places au hasard,0.547803377167,1,0.00980410787039,4.56691863354",
                        "I de Moran,permutations,0.485770913662,",
                        "G de Getis et Ord,places au hasard,");
        assertThat(words())
                .contains(
                        "Unités lues\u202f: 49\u202f; étudiées\u202f: 49\u202f; sans valeur ou sans place\u202f: 0.",
                        "Liens\u202f: 230 (dans les deux sens)\u202f; sans voisin\u202f: 0\u202f; d’un seul tenant\u202f: oui.");
    }

    @Test
    void findsTheLocalMoranOfTheReference() throws Exception {
        assertThat(run("", columbus("local-moran", "--permutations", "0"))).isZero();
        assertThat(out())
                .startsWith("id,voisins,moran,z,p,p_ajuste,quadrant,classe")
                .contains("1,2,0.736818490608,0.937807651035,0.348343268465,")
                .contains("bas-bas,non significatif");
        assertThat(words()).contains("p de la loi normale", "non significatif 46");
    }

    @Test
    void classesAreTheSameForTheSameSeed() throws Exception {
        assertThat(run("", columbus("local-moran", "--permutations", "999", "--seed", "7")))
                .isZero();
        String first = out();
        out.reset();
        assertThat(run("", columbus("local-moran", "--permutations", "999", "--seed", "7")))
                .isZero();
        assertThat(out()).isEqualTo(first);
        assertThat(words()).contains("Permutations\u202f: 999 (graine 7)\u202f; plus petit p possible\u202f: 0.002.");
    }

    @Test
    void findsTheGOfTheReference() throws Exception {
        assertThat(run("", columbus("getis-ord", "--permutations", "0"))).isZero();
        assertThat(out()).contains("1,2,-1.43277965397,");
        out.reset();
        assertThat(run("", columbus("getis-ord", "--permutations", "0", "--self", "non")))
                .isZero();
        assertThat(out()).contains("1,2,-0.937807651035,0.348343268465,");
        out.reset();
        assertThat(run("", columbus("getis-ord", "--permutations", "999"))).isZero();
        assertThat(out()).contains("chaud");
    }

    @Test
    void leavesOutVillagesWithoutValueOrNeighbour() {
        assertThat(run(VILLAGES, typed("local-moran --input - --id code --value indice --x x --y y --distance 1500")))
                .isZero();
        assertThat(out()).contains("\nF;;;;;;;\n", "\nG;;;;;;;\n", "\nC;2;");
        assertThat(words()).contains("étudiées\u202f: 6", "sans voisin\u202f: 1", "non, 2 morceaux");
    }

    @Test
    void smoothsTheRatesOfTheReference() throws Exception {
        assertThat(run(
                        "",
                        "smooth",
                        "--input",
                        reference("nc_sids.csv"),
                        "--id",
                        "FIPSNO",
                        "--events",
                        "SID74",
                        "--population",
                        "BIR74"))
                .isZero();
        assertThat(out())
                .startsWith("FIPSNO,taux,attendus,lisse,racine,p_hasard,bas,haut,position")
                .contains("37009,0.000916590284143,2.20539637898,0.00169729733086,")
                .contains("au-dessus", "au-dessous");
        assertThat(words()).contains("Taux d’ensemble\u202f: 0.00202144489365.");
    }

    @Test
    void smoothsTowardsNeighboursWhenThereAreSome(@TempDir Path folder) throws IOException {
        Path links = Files.writeString(folder.resolve("liens.csv"), "de;vers\nA;B\nB;C\nC;D\nD;E\nE;F\nF;Z\n");
        Path result = folder.resolve("taux.csv");
        assertThat(run(
                        VILLAGES,
                        "smooth",
                        "--input",
                        "-",
                        "--id",
                        "code",
                        "--events",
                        "cas",
                        "--population",
                        "eleves",
                        "--links",
                        links.toString(),
                        "--family",
                        "binomiale",
                        "--output",
                        result.toString()))
                .isZero();
        assertThat(out()).isEmpty();
        assertThat(result)
                .content()
                .startsWith("code;taux;attendus;lisse;lisse_local;")
                .contains("\nG;;;;;;;;;\n");
        assertThat(words()).contains("Liens laissés de côté, une unité n’étant pas dans le fichier\u202f: 1.");
    }

    @Test
    void studiesRatesByTheirPopulation() {
        assertThat(run(
                        VILLAGES,
                        typed("moran --input - --id code --events cas --population eleves --x x --y y --neighbours 2")))
                .isZero();
        // Standardised rates are negative somewhere: G has no meaning there.
        assertThat(out()).contains("I de Moran").doesNotContain("G de Getis");
        assertThat(words()).contains("étudiées\u202f: 6", "certains dans un seul sens");
    }

    @Test
    void asksForLinksInBothDirections() {
        String[] typed = typed("moran --input - --id code --value indice --x x --y y --neighbours 2 --symmetric oui");
        assertThat(run(VILLAGES, typed)).isZero();
        assertThat(words()).contains("dans les deux sens");
    }

    /** All being neighbours of all, I is the same in whatever order: it has no variance, hence no z. */
    @Test
    void saysNothingWhereThereIsNothingToCompare() {
        String[] all = typed("moran --input - --id code --value indice --x x --y y --neighbours 5");
        assertThat(run(VILLAGES, all)).isZero();
        assertThat(out()).contains("I de Moran;permutations;-0.2;-0.2;").contains(";1;1\n");
    }

    @Test
    void keepsIslandsIfAskedTo() {
        String[] islands = typed("getis-ord --input - --id code --value indice --x x --y y --distance 1500");
        for (String permutations : List.of("0", "99")) {
            out.reset();
            assertThat(run(VILLAGES, joined(islands, "--islands", "zero", "--permutations", permutations)))
                    .isZero();
            assertThat(out()).contains("\nG;0;;;;sans voisin\n");
        }
    }

    @Test
    void doubtsMetresThatLookLikeDegrees() {
        String degrees = "code;lon;lat;v\nA;2.4;47.1;1\nB;1.9;47.9;2\nC;0.7;47.4;4\nD;1.3;47.6;3\nE;2;47;5\n";
        assertThat(run(degrees, typed("moran --input - --id code --value v --x lon --y lat --neighbours 2")))
                .isZero();
        assertThat(words()).contains("ressemblent à des degrés");
        words.reset();
        assertThat(run(degrees, typed("moran --input - --id code --value v --lon lon --lat lat --distance 80000")))
                .isZero();
        assertThat(words()).doesNotContain("degrés").contains("sans voisin\u202f: 0");
    }

    @Test
    void tellsEachWrongLine() {
        String wrong = VILLAGES.replace("92", "n.d.").replace("120", "12O");
        assertThat(run(wrong, typed("moran --input - --id code --value indice --x x --y y --neighbours 2")))
                .isEqualTo(1);
        assertThat(words())
                .contains(
                        "Ligne 3, colonne indice\u202f: «\u00a0n.d.\u00a0» lu, un nombre attendu.",
                        "Ligne 5, colonne indice\u202f: «\u00a012O\u00a0» lu, un nombre attendu.");
    }

    @Test
    void tellsWhatIsNotOnTheGlobe() {
        assertThat(run(VILLAGES, typed("moran --input - --id code --value indice --lon x --lat y --neighbours 2")))
                .isEqualTo(1);
        assertThat(words())
                .contains("Ligne 3, colonne x\u202f: «\u00a01000\u00a0» lu, un nombre de -180 à 180 attendu.");
    }

    @Test
    void refusesFilesThatCannotBeStudied(@TempDir Path folder) throws IOException {
        Path strangers = Files.writeString(folder.resolve("liens.csv"), "de;vers\nY;Z\n");
        Path selves = Files.writeString(folder.resolve("seuls.csv"), "de;vers\nA;B\nC;C\n");
        String[] village = typed("moran --input - --id code --value indice");
        String[] near = typed("--x x --y y --neighbours 2");
        assertRefused(VILLAGES, village, "Aucun lien ne joint deux unités étudiées", "--links", strangers.toString());
        assertRefused(VILLAGES, village, "Ligne 3 du fichier de liens", "--links", selves.toString());
        assertRefused(VILLAGES, village, "n’existe pas", "--links", "absent.csv");
        assertRefused(VILLAGES, village, "il n’y a que 6 unités", "--x", "x", "--y", "y", "--neighbours", "6");
        assertRefused(VILLAGES, village, "Aucune unité n’a de voisin", "--x", "x", "--y", "y", "--distance", "3");
        assertRefused(
                VILLAGES,
                village,
                "n’a pas de voisin",
                "--x",
                "x",
                "--y",
                "y",
                "--distance",
                "1500",
                "--islands",
                "refuser");
        assertRefused(
                VILLAGES.replace("B;1000", "A;1000"),
                village,
                "Ligne 3, colonne code\u202f: «\u00a0A\u00a0» est déjà à la ligne 2",
                "--links",
                selves.toString());
        assertRefused("code;x;y;indice\nA;1;1;7\nB;2;2;8\n", village, "2 unités à étudier, 4 au moins", near);
        assertRefused(
                "code;x;y;indice\nA;1;1;7\nB;2;2;7\nC;3;3;7\nD;4;4;7\n",
                village,
                "Toutes les valeurs sont égales",
                near);
        assertRefused("code;x;y\nA;1;1\n", village, "Il manque la colonne «\u00a0indice\u00a0»", near);
        assertRefused("code;x;x;indice\nA;1;1;7\n", village, "nommée deux fois", near);
        assertRefused("code;x;y;indice\nA;1;1\n", village, "Ligne 2\u202f: 3 champs lus, 4 attendus", near);
        assertRefused("code;x;y;indice\n", village, "aucune ligne sous ses noms", near);
    }

    @Test
    void refusesRatesThatAreNone() {
        String[] rates = typed("smooth --input - --id code --events cas --population eleves");
        assertRefused(
                "code;cas;eleves\nA;3;2\n", rates, "pas plus de concernées que de personnes", "--family", "binomiale");
        assertRefused("code;cas;eleves\nA;1,5;2\n", rates, "1.5 événements lus, un nombre entier attendu");
        assertRefused("code;cas;eleves\nA;-1;2\n", rates, "un nombre à partir de 0 attendu");
        assertRefused("code;cas;eleves\nA;1;0\n", rates, "Aucune unité n’a à la fois");
    }

    @Test
    void saysWhenNothingButChanceDiffers() {
        assertThat(run(
                        "code;cas;eleves\nA;10;100\nB;11;100\n",
                        "smooth",
                        "--input",
                        "-",
                        "--id",
                        "code",
                        "--events",
                        "cas",
                        "--population",
                        "eleves"))
                .isZero();
        assertThat(words()).contains("ne diffèrent pas plus que par hasard");
        out.reset();
        assertThat(run(
                        "code;cas;eleves\nA;0;100\nB;0;50\n",
                        "smooth",
                        "--input",
                        "-",
                        "--id",
                        "code",
                        "--events",
                        "cas",
                        "--population",
                        "eleves"))
                .isZero();
        assertThat(out()).contains("A;0;0;0;0.1;1;;;");
    }

    @Test
    void refusesWrongCommands() {
        String[] input = typed("local-moran --input - --id code");
        assertMistyped(input, "Il faut --value, ou bien --events et --population.");
        assertMistyped(input, "Les voisins viennent de", "--value", "indice");
        assertMistyped(input, "Les voisins viennent de", "--value", "indice", "--neighbours", "3", "--distance", "3");
        assertMistyped(input, "La place des unités vient de", "--value", "indice", "--neighbours", "3");
        assertMistyped(input, "«\u00a0--poids\u00a0» n’est pas attendu ici", "--poids", "3");
        assertMistyped(input, "L’option --value attend une valeur", "--value");
        String[] near = typed("local-moran --input - --id code --value indice --x x --y y --neighbours 2");
        assertMistyped(near, "--style attend B ou C ou S ou W, et non «\u00a0Z\u00a0»", "--style", "Z");
        assertMistyped(
                near, "--fdr attend un nombre au-dessus de 0 et en dessous de 1, et non «\u00a05\u00a0»", "--fdr", "5");
        assertMistyped(near, "--permutations attend un nombre entier à partir de 0", "--permutations", "-1");
        assertMistyped(near, "sont trop pour tant de voisins", "--permutations", "99999999");
        assertMistyped(new String[] {"smooth"}, "Il manque l’option --input.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"moran", "local-moran", "getis-ord", "smooth"})
    void teachesEachMethod(String method) {
        for (String help : List.of("--aide", "--help")) {
            out.reset();
            assertThat(run("", method, help)).isZero();
            assertThat(out())
                    .contains(
                            "./preau methods " + method, "Exemple\u202f:", "Source", "docs/methods/" + method + ".md");
            assertThat(out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(140));
        }
    }

    private void assertRefused(String input, String[] command, String problem, String... more) {
        words.reset();
        assertThat(run(input, joined(command, more))).as(problem).isEqualTo(1);
        assertThat(words()).contains(problem);
    }

    private void assertMistyped(String[] command, String problem, String... more) {
        words.reset();
        assertThat(run(VILLAGES, joined(command, more))).as(problem).isEqualTo(2);
        assertThat(words()).contains(problem);
    }

    private static String[] joined(String[] first, String... second) {
        return Stream.concat(Stream.of(first), Stream.of(second)).toArray(String[]::new);
    }

    private static String[] columbus(String method, String... more) throws URISyntaxException {
        List<String> typed = new ArrayList<>(List.of(method, "--id", "id", "--value", "CRIME"));
        typed.addAll(List.of("--input", reference("columbus.csv"), "--links", reference("columbus_neighbours.csv")));
        typed.addAll(List.of(more));
        return typed.toArray(String[]::new);
    }

    private static String reference(String file) throws URISyntaxException {
        return Path.of(Objects.requireNonNull(SpatialMethodsTest.class.getResource("/reference/spatial/" + file))
                        .toURI())
                .toString();
    }

    /** What stands between two spaces. */
    private static String[] typed(String words) {
        return words.split(" ", -1);
    }
}
