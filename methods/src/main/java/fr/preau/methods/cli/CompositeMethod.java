package fr.preau.methods.cli;

import fr.preau.methods.composite.Availability;
import fr.preau.methods.composite.BenefitOfTheDoubt;
import fr.preau.methods.composite.CompositeIndex;
import fr.preau.methods.composite.Ranking;
import fr.preau.methods.composite.Scale;
import fr.preau.methods.composite.ShareBounds;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Several indicators, one figure and one rank for each unit. */
final class CompositeMethod extends IndexMethod {

    private static final String SHARES = "--shares";
    private static final String OWN_WEIGHTS = "doute";

    @Override
    public String name() {
        return "composite";
    }

    @Override
    public String summary() {
        return "réunit des indicateurs en un indice, et classe";
    }

    @Override
    public String help() {
        return """
                ./preau methods composite --input FICHIER --id COLONNE --plus A,B --minus C,D [options]

                Réunit plusieurs indicateurs en un indice\u202f: compléter, traiter les extrêmes, rendre comparable, pondérer, réunir, classer. Le
                rang 1 est celui du plus grand score. Chaque choix se discute\u202f: «\u00a0sensitivity\u00a0» dit quels rangs leur résistent.

                """ + HELP + "\n" + IndicatorList.HELP + "\n" + RecipeOptions.PREPARATION_HELP
                + "Réunir\u202f:\n" + RecipeOptions.WEIGHTS_HELP + AggregationOption.HELP + """
                                           doute\u202f: chaque unité a les poids qui l’avantagent le plus\u202f; ne doit décider d’aucun financement
                  --shares 5:50            avec doute\u202f: ce que chaque indicateur fait, au moins et au plus, de l’indice de l’unité, en %

                Résultat\u202f: score, rang (ex æquo\u202f: le premier de leurs rangs), presence (part des indicateurs que l’unité a), puis ce que chaque
                indicateur apporte au score\u202f: sa part exacte pour la moyenne arithmétique\u202f; pour les autres, ce que le score perdrait sans
                lui. Vide pour une unité qui n’est pas classée.

                Exemple\u202f:
                  ./preau methods composite --input colleges.csv --id uai --plus boursiers --minus ips,debit --weights ips=2 \\
                      --outliers traiter --aggregation mpi+ --output indice.csv

                Sources\u202f: OCDE et JRC, Handbook on Constructing Composite Indicators (2008)\u202f; Becker et al., COINr (2022)\u202f; Mazziotta et Pareto
                (2013, 2016)\u202f; Cherchye et al. (2007).
                Page\u202f: docs/methods/composite.md.
                """;
    }

    @Override
    List<List<String>> known() {
        return List.of(
                IndicatorList.OPTIONS,
                RecipeOptions.PREPARATION,
                RecipeOptions.WEIGHTS,
                List.of(AggregationOption.NAME, SHARES));
    }

    @Override
    Answer answer(Question question, Console console) {
        return question.options().text(AggregationOption.NAME, "").equals(OWN_WEIGHTS)
                ? withOwnWeights(question, console)
                : withSameWeights(question, console);
    }

    private static Answer withSameWeights(Question question, Console console) {
        CompositeIndex index =
                CompositeIndex.of(question.table(), question.recipe().withAggregation(AggregationOption.of(question)));
        IndexReport.of(question, index).withConsistency(index).print(console);
        List<String> header = header();
        question.columns().forEach(column -> header.add("apport_" + column));
        return new Answer(header, rows(question, index.scores(), index, true));
    }

    private static Answer withOwnWeights(Question question, Console console) {
        CompositeIndex index = CompositeIndex.of(question.table(), question.recipe());
        IndexReport.of(question, index).print(console);
        double[] all = index.scores();
        int[] ranked = IntStream.range(0, all.length)
                .filter(unit -> !Double.isNaN(all[unit]))
                .toArray();
        double[][] columns = IntStream.range(0, question.columns().size())
                .mapToObj(index::normalised)
                .map(column ->
                        IntStream.of(ranked).mapToDouble(unit -> column[unit]).toArray())
                .toArray(double[][]::new);
        if (Arrays.stream(columns).flatMapToDouble(Arrays::stream).anyMatch(value -> !(value > 0))) {
            throw new WrongInput(
                    "«\u00a0doute\u00a0» demande des unités complètes (--missing) et des valeurs normalisées au-dessus de 0 (--scale 1:100).");
        }
        double[] scores = BenefitOfTheDoubt.scores(columns, bounds(question));
        Arrays.fill(all, Double.NaN);
        for (int i = 0; i < ranked.length; i++) {
            all[ranked[i]] = scores[i];
        }
        return new Answer(header(), rows(question, all, index, false));
    }

    private static ShareBounds bounds(Question question) {
        if (!question.options().has(SHARES)) {
            return ShareBounds.FREE;
        }
        Scale shares = question.options().scale(SHARES, "");
        int indicators = question.columns().size();
        boolean possible = shares.low() >= 0
                && shares.high() <= 100
                && shares.low() * indicators <= 100
                && shares.high() * indicators >= 100;
        if (!possible) {
            throw new WrongUsage("%s\u202f: %d parts de %s à %s\u202f%% ne font pas 100\u202f%%."
                    .formatted(SHARES, indicators, Decimal.print(shares.low()), Decimal.print(shares.high())));
        }
        return new ShareBounds(shares.low() / 100, shares.high() / 100);
    }

    private static List<String> header() {
        return new ArrayList<>(List.of("score", "rang", "presence"));
    }

    /** Contributions are there for an index with the same weights for all. */
    private static List<List<String>> rows(
            Question question, double[] scores, CompositeIndex index, boolean contributions) {
        double[] ranks = Ranking.first(scores);
        double[] present = Availability.byUnit(question.table());
        return IntStream.range(0, scores.length)
                .mapToObj(unit -> {
                    List<String> row = new ArrayList<>(Stream.of(scores[unit], ranks[unit], present[unit])
                            .map(Decimal::print)
                            .toList());
                    if (contributions) {
                        Arrays.stream(index.contributions(unit))
                                .mapToObj(Decimal::print)
                                .forEach(row::add);
                    }
                    return row;
                })
                .toList();
    }
}
