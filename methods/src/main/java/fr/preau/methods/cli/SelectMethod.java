package fr.preau.methods.cli;

import fr.preau.methods.planning.ContradictoryRules;
import fr.preau.methods.planning.Effort;
import fr.preau.methods.planning.Outcome;
import fr.preau.methods.planning.Prices;
import fr.preau.methods.planning.Rule;
import fr.preau.methods.planning.Selection;
import fr.preau.methods.planning.SelectionProblem;
import fr.preau.methods.planning.SelectionSolver;
import fr.preau.methods.planning.Solution;
import fr.preau.methods.planning.Unit;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Chooses units under a budget and rules of equity, and prices each rule. The engine is found on the class path. */
final class SelectMethod implements Method {

    private static final String BUDGET = "--budget";
    private static final String RULES = "--rules";
    private static final String DECIMALS = "--decimals";
    private static final String SLICE = "--slice";
    private static final String PRICES = "--prices";
    private static final String TIME = "--time";
    private static final String CHOSEN = "retenu";
    private static final int USUAL_SECONDS = 60;
    private static final int USUAL_DECIMALS = 3;
    private static final int MOST_DECIMALS = 6;

    private static final List<String> KNOWN = List.of(
            Options.INPUT,
            Options.OUTPUT,
            Options.ID,
            SelectionFile.VALUE,
            SelectionFile.COST,
            BUDGET,
            RULES,
            SelectionFile.PRESENCE,
            SelectionFile.EARLIER,
            DECIMALS,
            SLICE,
            PRICES,
            TIME);

    @Override
    public String name() {
        return "select";
    }

    @Override
    public String summary() {
        return "choisit sous un budget et des règles d’équité, et dit ce que coûte chaque règle";
    }

    @Override
    public String help() {
        return """
                ./preau methods select --input FICHIER --id COLONNE --value COLONNE --budget N [options]

                Choisit des unités, par une de leurs options au plus, pour la plus grande valeur totale que permettent le budget et les
                règles. L’optimum est prouvé, puis recalculé en nombres entiers. À valeur égale\u202f: le moins de changements depuis la sélection
                précédente, puis l’ordre du fichier. Sur la sortie, le fichier et une colonne «\u00a0retenu\u00a0»\u202f; le compte rendu à côté.

                  --input FICHIER      CSV en UTF-8, une option par ligne (- lit l’entrée)
                  --output FICHIER     où écrire le résultat (sinon\u202f: la sortie)
                  --id COLONNE         l’identifiant des unités\u202f; les options d’une unité portent le même
                  --value COLONNE      ce que vaut l’option
                  --decimals N         décimales gardées de la valeur, qui est arrondie une fois avant tout (3 si rien n’est dit, 6 au plus)
                  --cost COLONNE       ce qu’elle coûte, deux décimales au plus (sans cette colonne\u202f: une place par unité)
                  --budget N           ce qui peut être dépensé, ou le nombre de places
                  --rules FICHIER      les règles\u202f: voir ci-dessous
                  --presence COLONNE   «\u00a0oui\u00a0» impose l’unité, «\u00a0non\u00a0» l’exclut, vide la laisse libre
                  --earlier COLONNE    la sélection précédente\u202f: «\u00a0oui\u00a0» ou 1 sur la ligne qui était retenue
                  --prices non         ne calcule pas le prix des règles (un optimum par règle)
                  --slice N            dit ce qu’ajouterait un budget de N de plus
                  --time S             secondes accordées à chaque recherche (60 si rien n’est dit)\u202f; ensuite, la meilleure sélection trouvée
                                       et l’écart à l’optimum

                Colonnes du fichier de règles\u202f:
                  nom                  pour le compte rendu
                  colonne, categorie   le groupe\u202f: les unités qui ont cette valeur dans cette colonne\u202f; REP|REP+ en réunit deux\u202f; * fait une
                                       règle pour chaque valeur
                  compte               «\u00a0unites\u00a0» ou «\u00a0depense\u00a0»
                  au_moins, au_plus    5\u202f; 30\u202f% (des unités retenues ou de la dépense)\u202f; 30\u202f% budget (dépensé ou non)\u202f; vide\u202f: pas de borne

                Exemple\u202f:
                  ./preau methods select --input ecoles.csv --id uai --value besoin --cost cout --budget 150000 --rules regles.csv

                Sources\u202f: Kellerer, Pferschy et Pisinger, Knapsack Problems (2004)\u202f; Bertsimas, Farias et Trichakis (2011).
                Page\u202f: docs/methods/selection.md.
                """;
    }

    @Override
    public void run(List<String> arguments, Console console) throws IOException {
        Options options = Options.read(arguments, KNOWN);
        SelectionSolver solver = ServiceLoader.load(SelectionSolver.class)
                .findFirst()
                .orElseThrow(() -> new WrongUsage(
                        "Il manque le moteur de calcul\u202f: lancez la commande par ./preau methods select."));
        int decimals = decimals(options);
        var file = SelectionFile.of(UnitFile.read(options.text(Options.INPUT), console), options, decimals);
        SelectionProblem problem = problem(file, options, console);
        Effort effort = Effort.upTo(Duration.ofSeconds(options.whole(TIME, 1, USUAL_SECONDS)));
        switch (solver.solve(problem, effort)) {
            case Outcome.Infeasible(List<Rule> conflict, boolean minimal) ->
                throw new WrongInput(conflict(conflict)
                        + (minimal
                                ? ""
                                : " Faute de temps, il y en a peut-être trop\u202f: augmentez %s.".formatted(TIME)));
            case Outcome.Undecided none ->
                throw new WrongInput(
                        "Le temps est écoulé sans qu’une sélection ait été trouvée. Augmentez %s.".formatted(TIME));
            case Solution solution -> {
                write(file, solution.selection(), console);
                var report = new SelectionReport(decimals, console.words());
                report.print(solution);
                price(solution, solver, effort, options, report);
            }
        }
    }

    private static int decimals(Options options) {
        int decimals = options.whole(DECIMALS, 0, USUAL_DECIMALS);
        if (decimals > MOST_DECIMALS) {
            throw new WrongUsage("%s attend un nombre entier de 0 à %d, et non «\u00a0%d\u00a0»."
                    .formatted(DECIMALS, MOST_DECIMALS, decimals));
        }
        return decimals;
    }

    private static SelectionProblem problem(SelectionFile file, Options options, Console console) throws IOException {
        long budget = amount(BUDGET, options.text(BUDGET));
        List<Rule> rules = options.has(RULES)
                ? new RuleFile(UnitFile.read(options.text(RULES), console), file).rules()
                : List.of();
        List<Unit> units = file.units();
        Optional<Selection> earlier = file.earlier();
        try {
            return new SelectionProblem(units, budget, rules, earlier);
        } catch (ContradictoryRules refusal) {
            throw new WrongInput(conflict(refusal.rules()));
        } catch (IllegalArgumentException refusal) {
            throw new WrongInput(
                    "Les valeurs ou les coûts sont trop grands pour que leur somme soit exacte\u202f: changez d’unité, ou gardez moins de décimales (%s)."
                            .formatted(DECIMALS));
        }
    }

    private static void price(
            Solution solution, SelectionSolver solver, Effort effort, Options options, SelectionReport report) {
        if (options.choice(PRICES, Map.of("oui", true, "non", false), true)) {
            long slice = options.has(SLICE) ? amount(SLICE, options.text(SLICE)) : 0;
            report.print(Prices.of(solution, slice, solver, effort), slice);
        }
    }

    private static long amount(String option, String typed) {
        return Amount.exact(typed, SelectionFile.CENTS)
                .filter(amount -> amount >= 0)
                .orElseThrow(() -> new WrongUsage(
                        "%s attend un montant à partir de 0, et non «\u00a0%s\u00a0».".formatted(option, typed)));
    }

    private static String conflict(List<Rule> rules) {
        return rules.isEmpty()
                ? "Aucune sélection n’est possible\u202f: les unités imposées dépassent à elles seules le budget."
                : "Aucune sélection n’est possible\u202f: ces règles ne tiennent pas ensemble, avec ce budget et ces unités imposées ou exclues\u202f: "
                        + rules.stream()
                                .map(rule -> "«\u00a0%s\u00a0»".formatted(rule.name()))
                                .collect(Collectors.joining(", "))
                        + ".";
    }

    private static void write(SelectionFile file, Selection selection, Console console) throws IOException {
        List<Csv.Row> read = file.file().csv().rows();
        List<Boolean> chosen = file.chosen(selection);
        UnitTable.write(
                file.options(),
                file.file(),
                with(read.getFirst().fields(), CHOSEN),
                IntStream.range(0, chosen.size())
                        .mapToObj(row -> with(read.get(row + 1).fields(), chosen.get(row) ? "1" : "0"))
                        .toList(),
                console);
    }

    private static List<String> with(List<String> fields, String last) {
        return Stream.concat(fields.stream(), Stream.of(last)).toList();
    }
}
