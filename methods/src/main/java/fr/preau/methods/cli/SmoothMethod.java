package fr.preau.methods.cli;

import fr.preau.methods.spatial.EmpiricalBayes;
import fr.preau.methods.spatial.Family;
import fr.preau.methods.spatial.NeighbourGraph;
import fr.preau.methods.spatial.NeighbourhoodVariance;
import fr.preau.methods.spatial.Rates;
import fr.preau.methods.spatial.Smoothed;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What are rates worth, when few people stand behind them? */
final class SmoothMethod implements Method {

    private static final String FAMILY = "--family";
    private static final String LEVEL = "--level";
    private static final List<String> OPTIONS = Stream.of(
                    List.of(
                            Options.INPUT,
                            Options.OUTPUT,
                            Options.ID,
                            Subject.EVENTS,
                            Subject.POPULATION,
                            FAMILY,
                            LEVEL),
                    NeighbourSource.OPTIONS)
            .flatMap(List::stream)
            .toList();

    @Override
    public String name() {
        return "smooth";
    }

    @Override
    public String summary() {
        return "dit ce que valent des taux qui portent sur peu de monde";
    }

    @Override
    public String help() {
        return """
                ./preau methods smooth --input FICHIER --id COLONNE --events COLONNE --population COLONNE [voisins] [options]

                Un taux sur dix personnes est extrême par hasard\u202f: ne jamais classer des taux bruts. Ramène chaque taux vers le taux
                d’ensemble, d’autant plus que sa population est petite (estimation bayésienne empirique de Marshall)\u202f; avec des voisins,
                aussi vers le taux de son voisinage. Donne les limites entre lesquelles le hasard seul ferait varier le taux.

                """ + Study.HELP + """
                  --events COLONNE      combien d’événements (ou de personnes concernées)
                  --population COLONNE  parmi combien de personnes\u202f; une unité sans personne n’a pas de taux

                """ + NeighbourSource.HELP + """

                Options\u202f:
                  --family poisson   événements rares, ou plusieurs par personne (si rien n’est dit)
                  --family binomiale chaque personne est concernée ou non, même souvent\u202f; nombres entiers
                  --level 0.05       probabilité d’être hors des limites par hasard (0.002 pour trois écarts-types)

                Résultat\u202f: une ligne par unité, vide sans taux (ou sans place, si des voisins sont demandés)\u202f; taux (brut), attendus
                (événements au taux d’ensemble), lisse (vers l’ensemble), lisse_local (vers le voisinage, s’il y en a un), racine (Freeman
                et Tukey, pour 1 habitant), p_hasard (Choynowski\u202f: autant ou plus, ou autant ou moins, du côté observé), bas et haut
                (limites de l’entonnoir) et position (dedans, au-dessus ou au-dessous).

                Exemple\u202f:
                  ./preau methods smooth --input colleges.csv --id uai --events decrocheurs --population eleves --output taux.csv

                Sources\u202f: Marshall (1991), Martuzzi et Elliott (1996), Freeman et Tukey (1950), Choynowski (1959), Spiegelhalter (2005).
                Page\u202f: docs/methods/smooth.md.
                """;
    }

    @Override
    public void run(List<String> arguments, Console console) throws IOException {
        var options = Options.read(arguments, OPTIONS);
        UnitFile file = UnitFile.read(options.text(Options.INPUT), console);
        Subject subject = Subject.ofRates(options, file);
        Optional<NeighbourSource> source = source(options, file);
        int[] units = studied(file, subject, source);
        Rates rates = subject.rates(units);
        Family family =
                options.choice(FAMILY, Map.of("poisson", Family.POISSON, "binomiale", Family.BINOMIAL), Family.POISSON);
        check(rates, family, units, file);
        var table =
                new RateTable(rates, family, options.number(LEVEL, 1, "0.05"), local(source, units, rates, console));
        console.words()
                .println("Unités lues\u202f: %d\u202f; avec un taux\u202f: %d. Taux d’ensemble\u202f: %s."
                        .formatted(file.units(), units.length, Decimal.print(rates.overall())));
        table.report(console);
        UnitTable.write(options, file, units, table.header(), table::row, console);
    }

    private static Optional<NeighbourSource> source(Options options, UnitFile file) {
        return NeighbourSource.isTyped(options)
                ? Optional.of(new NeighbourSource(options, file, options.text(Options.ID)))
                : Optional.empty();
    }

    /** Those that have a rate, and a place if neighbours are looked for. */
    private static int[] studied(UnitFile file, Subject subject, Optional<NeighbourSource> source) {
        IntPredicate placed = source.map(NeighbourSource::placed).orElse(unit -> true);
        int[] units = IntStream.range(0, file.units())
                .filter(subject.known().and(placed))
                .toArray();
        if (units.length == 0) {
            throw new WrongInput("Aucune unité n’a à la fois des événements et une population.");
        }
        return units;
    }

    private static Optional<Smoothed> local(Optional<NeighbourSource> source, int[] units, Rates rates, Console console)
            throws IOException {
        if (source.isEmpty()) {
            return Optional.empty();
        }
        NeighbourGraph graph = source.get().among(units, console);
        return Optional.of(EmpiricalBayes.local(rates, graph, NeighbourhoodVariance.AROUND_ITS_RATE));
    }

    private static void check(Rates rates, Family family, int[] units, UnitFile file) {
        var problems = new ArrayList<String>();
        for (int rank = 0; rank < units.length; rank++) {
            double events = rates.events(rank);
            double population = rates.population(rank);
            if (events != Math.rint(events)) {
                problems.add("Ligne %d\u202f: %s événements lus, un nombre entier attendu."
                        .formatted(file.line(units[rank]), Decimal.print(events)));
            }
            if (family == Family.BINOMIAL && (events > population || population != Math.rint(population))) {
                problems.add(
                        "Ligne %d\u202f: %s personnes concernées sur %s\u202f: la famille binomiale veut des nombres entiers, et pas plus de concernées que de personnes."
                                .formatted(file.line(units[rank]), Decimal.print(events), Decimal.print(population)));
            }
        }
        if (!problems.isEmpty()) {
            throw new WrongInput(problems);
        }
    }
}
