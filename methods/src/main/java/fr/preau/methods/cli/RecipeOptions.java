package fr.preau.methods.cli;

import fr.preau.methods.composite.Completeness;
import fr.preau.methods.composite.IndicatorTable;
import fr.preau.methods.composite.MissingRule;
import fr.preau.methods.composite.Normalisation;
import fr.preau.methods.composite.OutlierRule;
import fr.preau.methods.composite.Preparation;
import fr.preau.methods.composite.Recipe;
import fr.preau.methods.composite.Weighting;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The choices that make indicators comparable, and their weights, as they are typed. */
record RecipeOptions(Options options, IndicatorList list, UnitFile file) {

    private static final String MISSING = "--missing";
    private static final String GROUP = "--group";
    private static final String PRESENT = "--present";
    private static final String OUTLIERS = "--outliers";
    private static final String NORMALISATION = "--normalisation";
    private static final String SCALE = "--scale";
    private static final String WEIGHTING = "--weighting";

    static final List<String> PREPARATION = List.of(MISSING, GROUP, PRESENT, OUTLIERS, NORMALISATION, SCALE);
    static final List<String> WEIGHTS = List.of(WEIGHTING);

    static final Map<String, OutlierRule> OUTLIER_RULES =
            Map.of("laisser", OutlierRule.NONE, "traiter", OutlierRule.USUAL);

    static final String PREPARATION_HELP = """
            Avant de comparer\u202f:
              --missing repondere      ce qui manque ne compte pas, le reste pèse plus (si rien n’est dit)\u202f; mediane ou moyenne\u202f: ce qui
                                       manque reçoit celle de son groupe\u202f; ecarte\u202f: une unité incomplète n’est pas classée
              --group COLONNE          les groupes pour cela (sinon\u202f: toutes les unités ensemble)
              --present P              une unité qui a moins de P\u202f% des indicateurs n’est pas classée\u202f; de même, un indicateur présent
                                       dans moins de P\u202f% des unités ne compte pas (0 si rien n’est dit)
              --outliers laisser       (si rien n’est dit) ou traiter\u202f: où l’asymétrie dépasse 2 et l’aplatissement 3,5, jusqu’à cinq
                                       valeurs extrêmes sont ramenées à la suivante\u202f; si cela ne suffit pas, le logarithme est pris
            Rendre comparable\u202f:
              --normalisation minmax   du pire au meilleur (si rien n’est dit)\u202f; z, écarts-types\u202f; mpi, 100 + 10 z\u202f; rang\u202f; centile\u202f;
                                       bornes, entre des bornes gelées (celles de la liste, sinon celles du fichier), pour comparer
                                       des années\u202f; cible, chemin fait vers la cible de la liste
              --scale 1:100            où vont le pire et le meilleur, pour minmax, centile, bornes et cible
            """;

    static final String WEIGHTS_HELP = """
              --weighting donnee       les poids de la liste (si rien n’est dit)\u202f; egale\u202f; acp, ceux d’une analyse en composantes
                                       principales, qui récompensent la redondance et non l’importance
            """;

    /** The table of the file, in its groups. */
    IndicatorTable table() {
        IndicatorTable table = list.table(file);
        return options.has(GROUP) ? table.groupedBy(groups(file.texts(options.text(GROUP)))) : table;
    }

    private static int[] groups(List<String> names) {
        var numbers = new HashMap<String, Integer>();
        names.forEach(name -> numbers.putIfAbsent(name, numbers.size()));
        return names.stream().mapToInt(numbers::get).toArray();
    }

    /** All but the aggregation. */
    Recipe recipe(IndicatorTable table) {
        double present = options.share(PRESENT, "0");
        var preparation = new Preparation(
                new Completeness(present, present),
                options.choice(
                        MISSING,
                        Map.of(
                                "repondere", MissingRule.REWEIGHT,
                                "mediane", MissingRule.MEDIAN,
                                "moyenne", MissingRule.MEAN,
                                "ecarte", MissingRule.UNRANKED),
                        MissingRule.REWEIGHT),
                options.choice(OUTLIERS, OUTLIER_RULES, OutlierRule.NONE));
        Normalisation normalisation = normalisations(table).named(NORMALISATION, options.text(NORMALISATION, "minmax"));
        check(List.of(normalisation), List.of(preparation.outliers()));
        Weighting weighting = options.choice(
                WEIGHTING,
                Map.of(
                        "donnee", Weighting.GIVEN,
                        "egale", Weighting.EQUAL,
                        "acp", Weighting.PRINCIPAL_COMPONENTS),
                Weighting.GIVEN);
        return Recipe.PLAIN
                .withPreparation(preparation)
                .withNormalisation(normalisation)
                .withWeighting(weighting);
    }

    NormalisationOption normalisations(IndicatorTable table) {
        return new NormalisationOption(list, table, options.scale(SCALE, "1:100"));
    }

    /** @throws WrongUsage if some of these read the unit of an indicator of which some others may take the logarithm */
    static void check(List<Normalisation> normalisations, List<OutlierRule> rules) {
        if (normalisations.stream().anyMatch(Normalisation::readsUnits)
                && rules.stream().anyMatch(OutlierRule::logarithm)) {
            throw new WrongUsage(
                    "Bornes et cibles sont dans l’unité des indicateurs, dont «\u00a0traiter\u00a0» peut prendre le logarithme.");
        }
    }
}
