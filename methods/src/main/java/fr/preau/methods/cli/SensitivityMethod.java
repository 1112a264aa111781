package fr.preau.methods.cli;

import fr.preau.methods.composite.Alternatives;
import fr.preau.methods.composite.CompositeIndex;
import fr.preau.methods.composite.Progress;
import fr.preau.methods.composite.RankInterval;
import fr.preau.methods.composite.RankSensitivity;
import fr.preau.methods.composite.RankUncertainty;
import fr.preau.methods.composite.Recipe;
import fr.preau.methods.composite.Sampling;
import fr.preau.methods.composite.Source;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which ranks resist other choices, and which choices move them. */
final class SensitivityMethod extends IndexMethod {

    private static final String RUNS = "--runs";
    private static final String POINTS = "--points";
    private static final String TOP = "--top";
    private static final String SEED = "--seed";
    private static final int MOST_RUNS = 65_535;
    private static final List<String> COLUMNS = List.of("rang", "rang_5", "rang_median", "rang_95", "part_premiers");

    private static final Map<Source, String> SOURCES = Map.of(
            Source.OUTLIERS, "extrêmes",
            Source.NORMALISATION, "normalisation",
            Source.WEIGHTS, "poids",
            Source.AGGREGATION, "agrégation",
            Source.INDICATORS, "indicateur en moins");

    @Override
    public String name() {
        return "sensitivity";
    }

    @Override
    public String summary() {
        return "dit quels rangs d’un indice résistent à d’autres choix, et lesquels les déplacent";
    }

    @Override
    public String help() {
        return """
                ./preau methods sensitivity --input FICHIER --id COLONNE --plus A,B --minus C,D [options]

                Refait l’indice de «\u00a0composite\u00a0» un grand nombre de fois, en tirant au hasard parmi des choix aussi défendables, et dit où
                chaque unité se classe\u202f: un rang sans son intervalle ne se publie pas. Dit aussi quels choix déplacent les rangs.

                """ + HELP + "\n" + IndicatorList.HELP + "\n" + RecipeOptions.PREPARATION_HELP
                + "Réunir\u202f:\n" + RecipeOptions.WEIGHTS_HELP + AggregationOption.HELP + """

                """
                + AlternativeOptions.HELP + """
                Combien\u202f:
                  --runs 1000              indices tirés pour les rangs, 65535 au plus
                  --points 256             points du calcul de sensibilité, qui fait autant d’indices que de points × (choix ouverts + 2)\u202f;
                                           une puissance de 2\u202f; 0 pour s’en passer
                  --top 10                 combien d’unités sont les premières
                  --seed 1                 le même nombre donne les mêmes tirages

                Résultat\u202f: rang de l’indice tel qu’il est\u202f; rang_5, rang_median et rang_95, que 5, 50 et 95\u202f% des tirages ne dépassent pas\u202f;
                part_premiers, la part des tirages où l’unité est parmi les premières. À côté, pour chaque choix, la part de la variance
                du déplacement moyen des rangs qu’il explique seul (Saltelli 2010) et avec d’autres (Jansen 1999).

                Exemple\u202f:
                  ./preau methods sensitivity --input colleges.csv --id uai --plus boursiers --minus ips,debit \\
                      --or-normalisation centile --or-aggregation geometrique --runs 5000 --top 20 --output rangs.csv

                Sources\u202f: OCDE et JRC, Handbook on Constructing Composite Indicators (2008), étape 7\u202f; Saisana, Saltelli et Tarantola (2005).
                Page\u202f: docs/methods/sensitivity.md.
                """;
    }

    @Override
    List<List<String>> known() {
        return List.of(
                IndicatorList.OPTIONS,
                RecipeOptions.PREPARATION,
                RecipeOptions.WEIGHTS,
                AlternativeOptions.OPTIONS,
                List.of(AggregationOption.NAME, RUNS, POINTS, TOP, SEED));
    }

    @Override
    Answer answer(Question question, Console console) {
        Recipe recipe = question.recipe().withAggregation(AggregationOption.of(question));
        Alternatives alternatives = AlternativeOptions.of(question);
        CompositeIndex index = CompositeIndex.of(question.table(), recipe);
        IndexReport.of(question, index).print(console);
        RankUncertainty uncertainty = RankUncertainty.of(
                question.table(), recipe, alternatives, sampling(question), top(question), Progress.SILENT);
        reportEffects(question, recipe, alternatives, console);
        return new Answer(COLUMNS, rows(index.ranks(), uncertainty));
    }

    private static Sampling sampling(Question question) {
        int runs = question.options().whole(RUNS, 1, 1000);
        if (runs > MOST_RUNS) {
            throw new WrongUsage("%s attend un nombre jusqu’à %d, et non %d.".formatted(RUNS, MOST_RUNS, runs));
        }
        return new Sampling(runs, question.options().whole(SEED, 0, 1));
    }

    private static int top(Question question) {
        return question.options().whole(TOP, 1, 10);
    }

    private static void reportEffects(Question question, Recipe recipe, Alternatives alternatives, Console console) {
        int points = question.options().whole(POINTS, 0, 256);
        if (points < 2 || alternatives.sources().isEmpty()) {
            return;
        }
        RankSensitivity sensitivity = RankSensitivity.of(
                question.table(),
                recipe,
                alternatives,
                points,
                question.options().whole(SEED, 0, 1),
                Progress.SILENT);
        console.words()
                .println(
                        "Déplacement moyen d’une unité\u202f: %s rangs. Ce qui le fait varier, seul puis avec d’autres\u202f:"
                                .formatted(rounded(sensitivity.meanShift())));
        sensitivity
                .effects()
                .forEach(effect -> console.words()
                        .println("  %-20s %6s %6s"
                                .formatted(
                                        SOURCES.get(effect.source()),
                                        rounded(effect.first()),
                                        rounded(effect.total()))));
    }

    private static String rounded(double number) {
        return Double.isNaN(number) ? "—" : String.format(Locale.FRENCH, "%.3f", number);
    }

    private static List<List<String>> rows(double[] ranks, RankUncertainty uncertainty) {
        return IntStream.range(0, ranks.length)
                .mapToObj(unit -> uncertainty
                        .find(unit)
                        .map(interval -> row(ranks[unit], interval))
                        .orElseGet(() -> Collections.nCopies(COLUMNS.size(), "")))
                .toList();
    }

    private static List<String> row(double rank, RankInterval interval) {
        return Stream.of(rank, interval.low(), interval.median(), interval.high(), interval.shareInTop())
                .map(number -> Decimal.print(((Number) number).doubleValue()))
                .toList();
    }
}
