package fr.preau.methods.cli;

import fr.preau.methods.planning.Check;
import fr.preau.methods.planning.GreedySelection;
import fr.preau.methods.planning.Price;
import fr.preau.methods.planning.Prices;
import fr.preau.methods.planning.Solution;
import java.io.PrintStream;

/** What a selection is worth and what its rules cost, in words. */
record SelectionReport(int decimals, PrintStream words) {

    void print(Solution solution) {
        words.println("Retenues\u202f: %d sur %d. Valeur\u202f: %s. Dépense\u202f: %s sur %s."
                .formatted(
                        solution.selection().size(),
                        solution.problem().units().size(),
                        value(solution.value()),
                        cost(solution.spent()),
                        cost(solution.problem().budget())));
        if (solution.problem().earlier().isPresent()) {
            words.println("Changements depuis la sélection précédente\u202f: %d.".formatted(solution.changes()));
        }
        words.println(
                solution.isOptimal()
                        ? "Optimum prouvé\u202f; contraintes et valeur recalculées en nombres entiers."
                        : "Le temps est écoulé\u202f: aucune sélection ne vaut plus de %s, écart %s."
                                .formatted(value(solution.proof().bound()), value(solution.gap())));
        words.println("Borne vérifiée sans le solveur\u202f: %s."
                .formatted(value(solution.proof().certified())));
        if (solution.isOptimal() && !solution.proof().unique()) {
            words.println(
                    "Le départage des ex æquo n’a pas eu le temps d’aboutir\u202f: une autre exécution peut donner une autre sélection de même valeur.");
        }
        Check greedy = Check.of(solution.problem(), GreedySelection.of(solution.problem()));
        words.println("Pour comparer, par valeur sur coût et sans règle\u202f: valeur %s, dépense %s, %s."
                .formatted(
                        value(greedy.value()),
                        cost(greedy.spent()),
                        greedy.isValid()
                                ? "tout est respecté"
                                : "conditions non tenues\u202f: "
                                        + greedy.violations().size()));
    }

    void print(Prices prices, long slice) {
        prices.rules()
                .forEach((rule, price) ->
                        words.println("Prix de «\u00a0%s\u00a0»\u202f: %s.".formatted(rule, price(price))));
        words.println("Prix de toutes les règles ensemble\u202f: %s.".formatted(price(prices.together())));
        if (slice > 0) {
            words.println("Avec un budget de %s de plus, la valeur changerait de\u202f: %s."
                    .formatted(
                            cost(slice),
                            prices.slice()
                                    .map(this::price)
                                    .orElse("aucune sélection ne respecterait alors les règles")));
        }
    }

    private String price(Price price) {
        if (price.isExact()) {
            return value(price.least());
        }
        return price.most() == Long.MAX_VALUE
                ? "inconnu, faute de temps"
                : "entre %s et %s".formatted(value(price.least()), value(price.most()));
    }

    private String value(long value) {
        return Amount.print(value, decimals).replace('.', ',');
    }

    private static String cost(long cost) {
        return Amount.print(cost, SelectionFile.CENTS).replace('.', ',');
    }
}
