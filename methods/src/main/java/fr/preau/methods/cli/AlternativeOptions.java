package fr.preau.methods.cli;

import fr.preau.methods.composite.Alternatives;
import fr.preau.methods.composite.Normalisation;
import fr.preau.methods.composite.OutlierRule;
import fr.preau.methods.composite.Recipe;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What could have been chosen, as it is typed. */
final class AlternativeOptions {

    private static final String SPREAD = "--weight-spread";
    private static final String LEAVE_OUT = "--leave-one-out";
    private static final String NORMALISATIONS = "--or-normalisation";
    private static final String AGGREGATIONS = "--or-aggregation";
    private static final String OUTLIERS = "--or-outliers";
    static final List<String> OPTIONS = List.of(SPREAD, LEAVE_OUT, NORMALISATIONS, AGGREGATIONS, OUTLIERS);

    static final String HELP = """
            Ce qui aurait pu être choisi\u202f:
              --weight-spread 25       chaque poids varie d’autant de % en plus ou en moins (25 si rien n’est dit, 0\u202f: jamais)
              --leave-one-out oui      un indicateur est laissé de côté, ou aucun (si rien n’est dit)\u202f; non
              --or-normalisation LISTE autres normalisations, par exemple centile,bornes
              --or-aggregation LISTE   autres agrégations, par exemple geometrique
              --or-outliers traiter    autre traitement des extrêmes
            """;

    private AlternativeOptions() {}

    static Alternatives of(IndexMethod.Question question) {
        Options options = question.options();
        Recipe recipe = question.recipe();
        NormalisationOption named = question.choices().normalisations(question.table());
        List<Normalisation> normalisations = options.list(NORMALISATIONS).stream()
                .map(name -> named.named(NORMALISATIONS, name))
                .toList();
        List<OutlierRule> outliers = options.has(OUTLIERS)
                ? List.of(options.choice(OUTLIERS, RecipeOptions.OUTLIER_RULES, OutlierRule.NONE))
                : List.of();
        RecipeOptions.check(
                with(recipe.normalisation(), normalisations),
                with(recipe.preparation().outliers(), outliers));
        return new Alternatives(
                outliers,
                normalisations,
                options.share(SPREAD, "25"),
                AggregationOption.list(AGGREGATIONS, question),
                options.choice(LEAVE_OUT, Map.of("oui", true, "non", false), true));
    }

    private static <T> List<T> with(T chosen, List<T> others) {
        List<T> all = new ArrayList<>(List.of(chosen));
        all.addAll(others);
        return all;
    }
}
