package fr.preau.methods.cli;

import fr.preau.methods.spatial.ConditionalPermutations;
import fr.preau.methods.spatial.LocalG;
import fr.preau.methods.spatial.SpatialWeights;
import fr.preau.methods.spatial.SpotClass;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Where are high values, or low ones, together? */
final class GetisOrdMethod implements Method {

    private static final String SELF = "--self";

    @Override
    public String name() {
        return "getis-ord";
    }

    @Override
    public String summary() {
        return "dit où se regroupent les valeurs hautes, et les basses";
    }

    @Override
    public String help() {
        return """
                ./preau methods getis-ord --input FICHIER --id COLONNE --value COLONNE (voisins) [options]

                Dit, unité par unité, si des valeurs hautes l’entourent («\u00a0chaud\u00a0») ou des basses («\u00a0froid\u00a0»)\u202f: Gi* de Getis et Ord, qui
                compte l’unité avec ses voisins, ou Gi, qui ne regarde qu’eux. À la différence de local-moran, il ne dit pas qui
                détonne. Aucune unité n’est classée sans contrôle des fausses découvertes.

                """
                + Study.HELP + "\n" + Subject.HELP + "\n" + NeighbourSource.HELP + "\nOptions\u202f:\n"
                + Study.WEIGHTS_HELP
                + """
                  --self oui         Gi* (si rien n’est dit)\u202f; non pour Gi
                """
                + Discovery.HELP
                + """

                Résultat\u202f: une ligne par unité, vide si elle n’est pas étudiée\u202f; z (écarts-types entre la somme du voisinage et celle
                attendue si les places étaient indifférentes), p (bilatéral\u202f; par permutations l’unité est tenue, et Gi et Gi* ont le
                même), p_ajuste (le niveau à partir duquel l’unité serait classée) et classe.

                Exemple\u202f:
                  ./preau methods getis-ord --input ecoles.csv --id uai --value distance --lon lon --lat lat --neighbours 8 --output points.csv

                Sources\u202f: Getis et Ord (1992), Ord et Getis (1995), Benjamini et Hochberg (1995). Page\u202f: docs/methods/getis-ord.md.
                """;
    }

    @Override
    public void run(List<String> arguments, Console console) throws IOException {
        Study study = Study.read(
                arguments,
                Stream.concat(Discovery.OPTIONS.stream(), Stream.of(SELF)).toList(),
                console);
        Discovery discovery = Discovery.of(study.options(), study.graph());
        double[] values = study.values();
        LocalG g = study.options().choice(SELF, Map.of("oui", true, "non", false), true)
                ? LocalG.giStar(values, SpatialWeights.of(study.graph().withSelves(), study.style()))
                : LocalG.gi(values, study.weights());
        double[] p = discovery.p(
                (permutations, seed) -> ConditionalPermutations.of(values, study.weights(), permutations, seed),
                g::pTwoSided);
        double[] adjusted = discovery.control().adjusted(p);
        List<String> classes = g.classes(p, discovery.control(), discovery.level()).stream()
                .map(GetisOrdMethod::name)
                .toList();
        discovery.report(classes, console);
        UnitTable.write(
                study.options(),
                study.file(),
                study.units(),
                List.of("voisins", "z", "p", "p_ajuste", "classe"),
                rank -> List.of(
                        String.valueOf(study.graph().degree(rank)),
                        Decimal.print(g.z(rank)),
                        Decimal.print(p[rank]),
                        Decimal.print(adjusted[rank]),
                        classes.get(rank)),
                console);
    }

    private static String name(SpotClass one) {
        return switch (one) {
            case HOT -> "chaud";
            case COLD -> "froid";
            case NOT_SIGNIFICANT -> "non significatif";
            case NO_NEIGHBOUR -> "sans voisin";
        };
    }
}
