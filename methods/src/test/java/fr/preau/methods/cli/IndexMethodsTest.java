package fr.preau.methods.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Indices on the command line. Schools and figures are invented. */
class IndexMethodsTest extends Typing {

    private static final String SCHOOLS = """
            uai;nom;ips;boursiers;debit;eleves
            A;Les Tilleuls;80;50;10;400
            B;Jean Zay;100;30;;500
            C;"La Source; annexe";120;10;1000;600
            D;Victor Hugo;90;;100;0
            """;

    /** A is the worst in all; B lacks one of three; D has 75 for ips and nearly 100 for debit. */
    @Test
    void makesAnIndexOfNeed() {
        assertThat(run("composite --plus boursiers --minus ips,debit --scale 0:100"))
                .isZero();
        assertThat(out()).isEqualToNormalizingNewlines("""
                uai;score;rang;presence;apport_boursiers;apport_ips;apport_debit
                A;100;1;1;33.3333333333;33.3333333333;33.3333333333
                B;50;3;0.666666666667;25;25;
                C;0;4;1;0;0;0
                D;82.9545454545;2;0.666666666667;;37.5;45.4545454545
                """);
        assertThat(words())
                .contains(
                        "Unités lues\u202f: 4\u202f; classées\u202f: 4.",
                        "«\u00a0debit\u00a0»\u202f: présent pour 75,0\u202f% des unités.");
    }

    @Test
    void normalises() {
        assertThat(run("normalise --plus boursiers --minus ips --missing ecarte --normalisation rang"))
                .isZero();
        assertThat(out()).isEqualToNormalizingNewlines("""
                uai;boursiers;ips
                A;3;3
                B;2;2
                C;1;1
                D;;
                """);
    }

    @Test
    void tellsIntervalsAndWhatMovesRanks() {
        assertThat(run(
                        "sensitivity --plus boursiers --minus ips --or-aggregation geometrique --or-normalisation centile"
                                + " --or-outliers traiter --runs 200 --points 16 --top 1"))
                .isZero();
        assertThat(out()).startsWith("uai;rang;rang_5;rang_median;rang_95;part_premiers\nA;1;1;1;1;1\n");
        assertThat(words())
                .contains("Déplacement moyen d’une unité", "  poids", "  agrégation", "  indicateur en moins");
    }

    @Test
    void tellsIntervalsAloneWhereNothingIsOpen() {
        assertThat(run("sensitivity --plus boursiers --minus ips --weight-spread 0 --leave-one-out non --runs 10"))
                .isZero();
        assertThat(out()).contains("B;3;3;3;3;1", "D;2;2;2;2;1");
        assertThat(words()).doesNotContain("Déplacement");
    }

    @Test
    void readsAListOfIndicatorsAndWritesAFile(@TempDir Path folder) throws IOException {
        Path list = Files.writeString(folder.resolve("indicateurs.csv"), """
                indicateur,sens,poids,denominateur,minimum,maximum,cible
                boursiers,+,3,,0,100,20
                ips,-,1,,50,150,90
                """);
        Path result = folder.resolve("indice.csv");
        assertThat(run("composite --normalisation bornes --scale 0:100 --indicators " + list + " --output " + result))
                .isZero();
        assertThat(out()).isEmpty();
        assertThat(Files.readString(result)).contains("A;55;2;1;37.5;17.5", "C;15;4;1;7.5;7.5");
        assertThat(run("normalise --normalisation cible --scale 0:100 --indicators " + list))
                .isZero();
        assertThat(out()).contains("A;100;100", "B;100;66.6666666667", "C;0;0", "D;;100");
    }

    @Test
    void dividesByADenominator(@TempDir Path folder) throws IOException {
        Path list = Files.writeString(folder.resolve("i.csv"), "indicateur;sens;denominateur\nboursiers;+;eleves\n");
        assertThat(run("normalise --indicators " + list)).isEqualTo(1);
        assertThat(words())
                .contains("Ligne 5, colonne eleves\u202f: 0 lu, et «\u00a0boursiers\u00a0» ne se divise pas par 0.");
    }

    @Test
    void letsEachUnitChooseItsWeights() {
        assertThat(run("composite --plus boursiers --minus ips --missing mediane --aggregation doute"))
                .isZero();
        assertThat(out()).startsWith("uai;score;rang;presence\nA;1;1;1\n");
        assertThat(run("composite --plus boursiers --minus ips --missing mediane --aggregation doute --shares 60:90"))
                .isEqualTo(2);
        assertThat(words()).contains("2 parts de 60 à 90\u202f% ne font pas 100\u202f%");
    }

    @Test
    void completesByTheMedianOfAGroup() {
        String input = "id,groupe,x,y\na,1,0,1\nb,1,10,2\nc,1,,3\nd,2,8,4\ne,2,,5\n";
        assertThat(run(
                        input,
                        "normalise",
                        "--input",
                        "-",
                        "--id",
                        "id",
                        "--plus",
                        "x,y",
                        "--missing",
                        "mediane",
                        "--group",
                        "groupe",
                        "--scale",
                        "0:10"))
                .isZero();
        assertThat(out()).contains("c,5,5", "e,8,10");
    }

    @Test
    void saysWhatWasDoneToExtremes() {
        var input = new StringBuilder("id,x,y\n");
        for (int i = 0; i < 30; i++) {
            input.append("u%d,%s,%d\n".formatted(i, i == 0 ? "1e3" : 10 + i % 5, i));
        }
        assertThat(run(
                        input.toString(),
                        "composite",
                        "--input",
                        "-",
                        "--id",
                        "id",
                        "--plus",
                        "x",
                        "--minus",
                        "y",
                        "--outliers",
                        "traiter"))
                .isZero();
        assertThat(words()).contains("«\u00a0x\u00a0»\u202f: la valeur la plus haute est ramenée à 14.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            composite                                                   | Il faut --indicators, ou bien --plus et --minus
            composite --plus ips --minus ips                            | nommé deux fois
            composite --plus ips --weights debit=2                      | qui n’est ni dans --plus ni dans --minus
            composite --plus ips --weights ips=-2                       | un poids à partir de 0
            composite --plus ips --weights ips=0                        | Aucun indicateur n’a de poids
            composite --plus ips --scale 100:1                          | deux nombres croissants
            composite --plus ips --scale 100                            | deux nombres croissants
            composite --plus ips --present 120                          | un pourcentage de 0 à 100
            composite --plus ips --normalisation moyenne                | attend minmax, z, mpi
            composite --plus ips --aggregation somme                    | attend arithmetique ou copeland
            composite --plus ips --normalisation bornes --outliers traiter | peut prendre le logarithme
            composite --plus ips --runs 5                               | n’est pas attendu
            sensitivity --plus ips --runs 70000                         | jusqu’à 65535
            sensitivity --plus ips --or-aggregation somme               | attend arithmetique ou copeland
            sensitivity --plus ips --or-normalisation somme             | attend minmax, z, mpi
            sensitivity --plus ips --or-normalisation bornes --or-outliers traiter | peut prendre le logarithme
            """)
    void refusesWrongUsage(String typed, String why) {
        assertThat(run(typed)).isEqualTo(2);
        assertThat(words()).contains(why);
        assertThat(out()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            composite --plus tauxx                                      | Il manque la colonne «\u00a0tauxx\u00a0»
            composite --plus nom                                        | Ligne 2, colonne nom\u202f: «\u00a0Les Tilleuls\u00a0» lu, un nombre attendu
            composite --plus ips --scale 0:100 --aggregation geometrique | Ligne 2\u202f: «\u00a0ips\u00a0» vaut 0 une fois normalisé
            composite --plus ips,debit --scale 0:100 --aggregation doute | demande des unités complètes
            composite --plus ips --normalisation cible                  | n’a pas de cible
            sensitivity --plus ips,boursiers --or-normalisation z --or-aggregation harmonique | une fois normalisé
            """)
    void refusesAWrongFile(String typed, String why) {
        assertThat(run(typed)).isEqualTo(1);
        assertThat(words()).contains(why);
        assertThat(out()).isEmpty();
    }

    @Test
    void refusesATableWithNothingToRank() {
        assertThat(run("id,x\na,\nb,NA\n", "composite", "--input", "-", "--id", "id", "--plus", "x"))
                .isEqualTo(1);
        assertThat(words()).contains("Rien à classer");
        assertThat(run(
                        "id,x,y\na,1,1\nb,1,2\n",
                        "composite",
                        "--input",
                        "-",
                        "--id",
                        "id",
                        "--plus",
                        "x,y",
                        "--weighting",
                        "acp"))
                .isEqualTo(1);
        assertThat(words()).contains("qui varient");
        assertThat(run(
                        "id,x\na,1\nb,1\n",
                        "composite",
                        "--input",
                        "-",
                        "--id",
                        "id",
                        "--plus",
                        "x",
                        "--normalisation",
                        "bornes"))
                .isEqualTo(1);
        assertThat(words()).contains("Les bornes de «\u00a0x\u00a0» sont 1 et 1");
    }

    @ParameterizedTest
    @CsvSource({"composite", "normalise", "sensitivity"})
    void teaches(String method) {
        assertThat(run("", method, "--help")).isZero();
        assertThat(out()).contains("Exemple\u202f:", "--missing repondere", "Page\u202f: docs/methods/");
        assertThat(out().lines().mapToInt(String::length).max().orElse(0)).isLessThanOrEqualTo(140);
    }

    /** On the schools. */
    private int run(String typed) {
        List<String> words = new ArrayList<>(List.of(typed.strip().split(" +", -1)));
        words.addAll(1, List.of("--input", "-", "--id", "uai"));
        return run(SCHOOLS, words.toArray(String[]::new));
    }

    @Override
    int run(byte[] input, String... typed) {
        out.reset();
        return super.run(input, typed);
    }
}
