package fr.preau.methods.cli;

import fr.preau.methods.spatial.Assumption;
import fr.preau.methods.spatial.GlobalG;
import fr.preau.methods.spatial.GlobalGeary;
import fr.preau.methods.spatial.GlobalMoran;
import fr.preau.methods.spatial.GlobalTest;
import fr.preau.methods.spatial.PermutationTest;
import fr.preau.methods.spatial.SpatialWeights;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** Do neighbours resemble each other, over the whole map? */
final class MoranMethod implements Method {

    private static final int PERMUTATIONS = 999;
    private static final List<String> HEADER =
            List.of("statistique", "hypothese", "valeur", "esperance", "variance", "z", "p_positif", "p_bilateral");

    @Override
    public String name() {
        return "moran";
    }

    @Override
    public String summary() {
        return "dit si, sur toute la carte, les voisins se ressemblent";
    }

    @Override
    public String help() {
        return """
                ./preau methods moran --input FICHIER --id COLONNE --value COLONNE (voisins) [options]

                Dit si, sur toute la carte, les voisins se ressemblent plus que si les valeurs étaient placées au hasard. Le I de Moran
                est proche de 0 sans ressemblance, positif quand les voisins se ressemblent, négatif quand ils s’opposent. Le C de
                Geary vaut 1 sans ressemblance et descend quand elle croît. Le G de Getis et Ord, pour des valeurs positives ou nulles,
                dit si les valeurs hautes se regroupent (z > 0) ou s’évitent (z < 0).

                """
                + Study.HELP + "\n" + Subject.HELP + "\n" + NeighbourSource.HELP + "\nOptions\u202f:\n"
                + Study.WEIGHTS_HELP
                + """
                  --permutations N   tirages au hasard, pour un p sans hypothèse (999 si rien n’est dit, 0 pour aucun)
                  --seed N           les mêmes tirages pour le même nombre (1 si rien n’est dit)

                Résultat\u202f: une ligne par statistique et par hypothèse (normalité des valeurs, places au hasard, permutations), avec sa
                valeur, son espérance et sa variance sans ressemblance, z (positif si les voisins se ressemblent), p_positif (la
                probabilité de voisins au moins aussi semblables) et p_bilateral. Prendre «\u00a0permutations\u00a0» ou «\u00a0places au hasard\u00a0».

                Exemple\u202f:
                  ./preau methods moran --input communes.csv --id code --value ips --lon longitude --lat latitude --neighbours 7

                Sources\u202f: Moran (1950), Geary (1954), Cliff et Ord (1981), Getis et Ord (1992). Page\u202f: docs/methods/moran.md.
                """;
    }

    @Override
    public void run(List<String> arguments, Console console) throws IOException {
        Study study = Study.read(arguments, Randomness.OPTIONS, console);
        double[] values = study.values();
        SpatialWeights weights = study.weights();
        List<List<String>> rows = new ArrayList<>();
        addTests(values, weights, rows);
        Randomness randomness = Randomness.of(study.options(), PERMUTATIONS);
        if (randomness.isAskedFor()) {
            add(GlobalMoran.permutationTest(values, weights, randomness.permutations(), randomness.seed()), rows);
        }
        if (Arrays.stream(values).allMatch(value -> value >= 0)) {
            add("G de Getis et Ord", "places au hasard", GlobalG.test(values, weights), rows);
        }
        UnitTable.write(study.options(), study.file(), HEADER, rows, console);
    }

    private static void addTests(double[] values, SpatialWeights weights, List<List<String>> rows) {
        for (Assumption assumption : Assumption.values()) {
            String name = switch (assumption) {
                case NORMALITY -> "normalité";
                case RANDOMISATION -> "places au hasard";
            };
            add("I de Moran", name, GlobalMoran.test(values, weights, assumption), rows);
            add("C de Geary", name, GlobalGeary.test(values, weights, assumption), rows);
        }
    }

    private static void add(String statistic, String assumption, GlobalTest test, List<List<String>> rows) {
        add(
                statistic,
                assumption,
                rows,
                test.statistic(),
                test.expectation(),
                test.variance(),
                test.z(),
                test.pGreater(),
                test.pTwoSided());
    }

    private static void add(PermutationTest test, List<List<String>> rows) {
        add(
                "I de Moran",
                "permutations",
                rows,
                test.statistic(),
                test.moments().expectation(),
                test.moments().variance(),
                test.z(),
                test.pGreater(),
                test.pTwoSided());
    }

    private static void add(String statistic, String assumption, List<List<String>> rows, double... numbers) {
        rows.add(Stream.concat(
                        Stream.of(statistic, assumption),
                        DoubleStream.of(numbers).mapToObj(Decimal::print))
                .toList());
    }
}
