package fr.preau.methods.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is typed, what comes out. Places and figures are invented. */
class MethodsTest extends Typing {

    private static final String SCHOOLS = """
            lieu;sexe;valeur
            Bourges;filles;42
            Bourges;garçons;50
            Bourges;Total;92
            Sancerre;filles;2
            Sancerre;garçons;9
            Sancerre;Total;11
            Lignières;filles;12
            Lignières;garçons;13
            Lignières;Total;25
            Total;filles;56
            Total;garçons;72
            Total;Total;128
            """;

    @Test
    void listsTheMethods() {
        assertThat(run("")).isZero();
        assertThat(out()).contains("suppress     tait les petits effectifs", "--aide");
    }

    @Test
    void explainsAMethod() {
        assertThat(run("", "suppress", "--aide")).isZero();
        assertThat(out()).contains("--minimum N", "X_parent");
    }

    @Test
    void withholdsSmallCellsAndTheirLightestCompany() {
        assertThat(run(SCHOOLS, "suppress", "--input", "-", "--minimum", "5")).isZero();
        assertThat(out()).isEqualToNormalizingNewlines("""
                lieu;sexe;valeur
                Bourges;filles;42
                Bourges;garçons;50
                Bourges;Total;92
                Sancerre;filles;s
                Sancerre;garçons;s
                Sancerre;Total;11
                Lignières;filles;s
                Lignières;garçons;s
                Lignières;Total;25
                Total;filles;56
                Total;garçons;72
                Total;Total;128
                """);
        assertThat(words())
                .contains(
                        "Cellules\u202f: 12. Tues pour elles-mêmes\u202f: 1. Tues pour en protéger d’autres\u202f: 3.",
                        "attaque exacte");
    }

    @Test
    void followsTheTreeOfPlaces(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("eleves.csv"), """
                lieu,lieu_parent,valeur
                Cher,,90
                Terres-du-Haut,Cher,3
                Bourges-Plus,Cher,50
                "Berry, Loire",Cher,37
                Sancerre,Terres-du-Haut,3
                """);
        assertThat(run("", "suppress", "--input", file.toString(), "--minimum", "5"))
                .isZero();
        assertThat(out())
                .contains("Cher,,90", "Terres-du-Haut,Cher,s", "\"Berry, Loire\",Cher,s", "Sancerre,Terres-du-Haut,s");
    }

    @Test
    void withholdsWhatOneContributorDominatesAndNeverTellsContributors() {
        String amounts = """
                secteur;contributeurs;plus_grand;valeur
                A;12;95;100
                B;12;20;90
                C;12;20;100
                Total;36;95;290
                """;
        assertThat(run(amounts, "suppress", "--input", "-", "--minimum", "3", "--dominance", "85"))
                .isZero();
        assertThat(out()).startsWith("secteur;valeur").contains("A;s", "B;s", "C;100", "Total;290");
    }

    @Test
    void showsWhereNobodyIsAndRefusesAFileWithoutCells() {
        assertThat(run("lieu;valeur\nSancerre;0\n", "suppress", "--input", "-", "--minimum", "2"))
                .isZero();
        assertThat(out()).contains("Sancerre;0");
        assertThat(run("lieu;valeur\n\n", "suppress", "--input", "-", "--minimum", "2"))
                .isEqualTo(1);
        assertThat(words()).contains("aucune cellule");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            lieu;valeur/A;douze                  | Ligne 2, colonne valeur
            lieu;valeur/A;-1                     | Ligne 2, colonne valeur
            lieu;valeur/A;1,5                    | un nombre entier à partir de 0 attendu
            lieu;valeur/A;1;2                    | Ligne 2\u202f: 3 champs lus, 2 attendus
            lieu;nombre/A;1                      | Il manque la colonne
            valeur/1                             | une colonne qui distingue les cellules
            lieu;lieu;valeur/A;A;1               | nommée deux fois
            lieu;valeur/A;1/A;2                  | Ligne 3\u202f: la cellule «\u00a0A\u00a0» est déjà à la ligne 2
            lieu;valeur/A;10/B;9/Total;20        | Ligne 4\u202f: la cellule «\u00a0Total\u00a0» vaut 20, mais ses parties (lignes 2, 3) font 19
            lieu;lieu_parent;valeur/A;B;1        | «\u00a0B\u00a0» n’est la catégorie d’aucune ligne
            lieu;lieu_parent;valeur/A;B;1/B;A;1  | une partie de soi-même
            sexe_parent;lieu;valeur/A;B;1        | demande une colonne «\u00a0sexe\u00a0»
            lieu;plus_grand;valeur/A;1;2         | demande la colonne «\u00a0contributeurs\u00a0»
            lieu;contributeurs;plus_grand;valeur/A;2;7;5 | au plus la valeur (5) attendu
            "lieu;valeur/""A;1                   " | guillemet ouvert
            """)
    void refusesAWrongFileWithItsLine(String file, String why) {
        assertThat(run(file.replace('/', '\n'), "suppress", "--input", "-", "--minimum", "5"))
                .isEqualTo(1);
        assertThat(words()).contains(why);
        assertThat(out()).isEmpty();
    }

    @Test
    void saysAllProblemsAtOnce() {
        run("lieu;valeur\nA;x\nB;1\nC;y\n", "suppress", "--input", "-", "--minimum", "5");
        assertThat(words()).contains("Ligne 2", "Ligne 4");
    }

    @Test
    void refusesAnotherEncodingAndAMissingFile() {
        byte[] latin = "lieu;valeur\nLignières;3\n".getBytes(Charset.forName("ISO-8859-1"));
        assertThat(run(latin, "suppress", "--input", "-", "--minimum", "5")).isEqualTo(1);
        assertThat(run("", "suppress", "--input", "absent.csv", "--minimum", "5"))
                .isEqualTo(1);
        assertThat(words()).contains("UTF-8", "«\u00a0absent.csv\u00a0» n’existe pas");
    }

    @Test
    void readsAFileThatBeginsWithAByteOrderMarkAndEndsItsLinesAsWindowsDoes() {
        assertThat(run("\uFEFFlieu;valeur\r\nA;12\r\n", "suppress", "--input", "-", "--minimum", "5"))
                .isZero();
        assertThat(out()).isEqualToNormalizingNewlines("lieu;valeur\nA;12\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            secret                                               | Aucune méthode
            suppress --input -                                   | Il manque l’option --minimum
            suppress --minimum 5                                 | Il manque l’option --input
            suppress --input - --minimum                         | attend une valeur
            suppress --input - --minimum 5 --minimum 6           | une seule fois
            suppress --input - --minimum cinq                    | nombre entier à partir de 1
            suppress --input - --minimum 0                       | nombre entier à partir de 1
            suppress --input - --minimum 5 --dominance 120       | de 0 à 100
            suppress --input - --minimum 5 --dominance 0         | au-dessus de 0
            suppress --input - --minimum 5 --margin beaucoup     | de 0 à 100
            suppress autre --minimum 5                           | n’est pas attendu
            suppress --input - --threshold 5                     | n’est pas attendu
            """)
    void refusesWrongUsage(String typed, String why) {
        assertThat(run("", typed.split(" ", -1))).isEqualTo(2);
        assertThat(words()).contains(why);
    }

    @Test
    void dominanceNeedsToKnowTheLargest() {
        assertThat(run(SCHOOLS, "suppress", "--input", "-", "--minimum", "5", "--dominance", "85"))
                .isEqualTo(1);
        assertThat(words()).contains("plus_grand");
    }
}
