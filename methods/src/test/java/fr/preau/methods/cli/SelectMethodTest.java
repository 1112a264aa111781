package fr.preau.methods.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is typed, what comes out; the engine is the one that tries everything. Places and figures are invented. */
class SelectMethodTest extends Typing {

    private static final Pattern EXAMPLE =
            Pattern.compile("```sh\n\\./preau methods (.+)\n```\n\n```text\n(.+?)```", Pattern.DOTALL);

    private static final String SCHOOLS = """
            ecole;zone;cout;besoin
            Bourges;ville;6;9
            Bourges;ville;9;14
            Sancerre;rural;4;4
            Lignières;rural;4;3
            """;

    @TempDir
    private Path folder;

    @Test
    void theDocumentedCommandGivesWhatIsWritten() throws IOException {
        var example = EXAMPLE.matcher(Files.readString(Path.of("../docs/methods/selection.md")));
        assertThat(example.find()).isTrue();
        assertThat(run(
                        "",
                        example.group(1)
                                .replace("docs/methods", "../docs/methods")
                                .split(" ", -1)))
                .isZero();
        assertThat((out() + words()).lines())
                .containsAll(example.group(2)
                        .lines()
                        .filter(line -> !line.equals("…"))
                        .toList());
    }

    @Test
    void choosesUnderABudget() {
        assertThat(select(SCHOOLS, "--cost", "cout", "--budget", "10")).isZero();
        assertThat(out()).isEqualToNormalizingNewlines("""
                ecole;zone;cout;besoin;retenu
                Bourges;ville;6;9;0
                Bourges;ville;9;14;1
                Sancerre;rural;4;4;0
                Lignières;rural;4;3;0
                """);
        assertThat(words())
                .contains("Retenues\u202f: 1 sur 3. Valeur\u202f: 14. Dépense\u202f: 9 sur 10.", "Optimum prouvé");
    }

    @Test
    void choosesPlacesWhereNothingHasACost() {
        assertThat(select(SCHOOLS, "--budget", "2")).isZero();
        assertThat(words()).contains("Retenues\u202f: 2 sur 3. Valeur\u202f: 18. Dépense\u202f: 2 sur 2.");
    }

    @Test
    void pricesRules() throws IOException {
        assertThat(select(
                        SCHOOLS,
                        "--cost",
                        "cout",
                        "--budget",
                        "10",
                        "--rules",
                        rules("rural;zone;rural;depense;40 %;")))
                .isZero();
        assertThat(words())
                .contains(
                        "Valeur\u202f: 13.", "Prix de «\u00a0rural (au moins)\u00a0»\u202f: 1.", "ensemble\u202f: 1.");
    }

    @Test
    void namesRulesThatConflict() throws IOException {
        String rules = rules("rural;zone;rural;unites;2;", "ville;zone;ville;unites;1;", "tous;zone;*;unites;;3");
        assertThat(select(SCHOOLS, "--cost", "cout", "--budget", "13", "--rules", rules))
                .isEqualTo(1);
        assertThat(words())
                .contains("«\u00a0rural (au moins)\u00a0», «\u00a0ville (au moins)\u00a0»")
                .doesNotContain("tous");
        assertThat(out()).isEmpty();
    }

    @Test
    void keepsWhatWasChosenBeforeAtEqualValueAndWhatIsImposed() {
        String alike = """
                ecole,besoin,avant,impose
                a,1,0,
                b,1,1,
                c,1,0,
                d,0,0,oui
                e,9,0,non
                """;
        assertThat(select(alike, "--budget", "2", "--earlier", "avant", "--presence", "impose"))
                .isZero();
        assertThat(out()).contains("a,1,0,,0", "b,1,1,,1", "c,1,0,,0", "d,0,0,oui,1", "e,9,0,non,0");
        assertThat(words()).contains("précédente\u202f: 1.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            ecole;besoin;cout/a;x;1           | Ligne 2, colonne besoin
            ecole;besoin;cout/a;1;-1          | Ligne 2, colonne cout
            ecole;besoin;cout/a;1;1,234       | Ligne 2, colonne cout
            ecole;besoin/a;1                  | Il manque la colonne «\u00a0cout\u00a0»
            ecole;besoin;cout/a;1;99999999999999999 | Ligne 2, colonne cout
            """)
    void namesTheColumnAndTheLine(String file, String message) {
        assertThat(select(file.replace('/', '\n'), "--cost", "cout", "--budget", "10"))
                .isEqualTo(1);
        assertThat(words()).contains(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            r;zone;montagne;unites;1;         | Règles, ligne 2, colonne categorie\u202f: «\u00a0montagne\u00a0» lu
            r;zone;rural;eleves;1;            | Règles, ligne 2, colonne compte
            r;zone;rural;unites;1,5;          | Règles, ligne 2, colonne au_moins
            r;zone;rural;unites;;10 % budget  | Règles, ligne 2, colonne au_plus
            r;zone;rural;depense;120 %;       | Règles, ligne 2, colonne au_moins
            r;region;rural;unites;1;          | Il manque la colonne «\u00a0region\u00a0»
            """)
    void namesTheColumnAndTheLineOfRules(String rule, String message) throws IOException {
        assertThat(select(SCHOOLS, "--cost", "cout", "--budget", "10", "--rules", rules(rule)))
                .isEqualTo(1);
        assertThat(words()).contains(message);
    }

    @Test
    void refusesWhatIsSaidTwiceOfOneUnit() {
        String twice = """
                ecole;besoin;impose;avant
                a;1;oui;1
                a;2;;1
                """;
        assertThat(select(twice, "--budget", "1", "--presence", "impose")).isEqualTo(1);
        assertThat(words()).contains("Ligne 3, colonne impose");
        assertThat(select(twice, "--budget", "1", "--earlier", "avant")).isEqualTo(1);
        assertThat(words()).contains("Ligne 3, colonne avant");
    }

    @Test
    void refusesSumsThatWouldNotBeExact() {
        String large = "ecole;besoin\n"
                + "%d;9999999999999\n".repeat(20).formatted((Object[])
                        IntStream.range(0, 20).boxed().toArray());
        assertThat(select(large, "--budget", "1", "--decimals", "0")).isEqualTo(1);
        assertThat(words()).contains("trop grands");
        assertThat(select(SCHOOLS, "--budget", "1", "--decimals", "7")).isEqualTo(2);
    }

    private String rules(String... lines) throws IOException {
        List<String> all = new ArrayList<>(List.of("nom;colonne;categorie;compte;au_moins;au_plus"));
        all.addAll(Arrays.asList(lines));
        return Files.write(folder.resolve("regles.csv"), all).toString();
    }

    private int select(String input, String... options) {
        List<String> typed = new ArrayList<>(List.of("select", "--input", "-", "--id", "ecole", "--value", "besoin"));
        typed.addAll(Arrays.asList(options));
        return run(input, typed.toArray(String[]::new));
    }
}
