package fr.preau.methods.cli;

import fr.preau.methods.spatial.IslandPolicy;
import fr.preau.methods.spatial.NeighbourGraph;
import fr.preau.methods.spatial.Selection;
import fr.preau.methods.spatial.SpatialWeights;
import fr.preau.methods.spatial.WeightStyle;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The units of a file that a statistic is computed on, and who is whose neighbour among them. */
final class Study {

    private static final String STYLE = "--style";
    private static final String ISLANDS = "--islands";
    private static final int FEWEST = 4;

    static final String HELP = """
              --input FICHIER    CSV en UTF-8, une unité par ligne (- lit l’entrée)\u202f; une valeur absente est vide ou NA
              --output FICHIER   où écrire le résultat (sinon\u202f: la sortie)
              --id COLONNE       l’identifiant des unités
            """;

    static final String WEIGHTS_HELP = """
              --style W          poids des voisins\u202f: W, la moyenne des voisins (si rien n’est dit)\u202f; B, leur somme, où qui a beaucoup
                                 de voisins pèse plus\u202f; C comme B, à l’échelle de W\u202f; S entre les deux
              --islands exclure  unités sans voisin\u202f: exclure (si rien n’est dit), zero (elles comptent, avec un voisinage nul) ou refuser
            """;

    private final Options options;
    private final UnitFile file;
    private final Subject subject;
    private final int[] units;
    private final NeighbourGraph graph;

    private Study(Options options, UnitFile file, Subject subject, int[] units, NeighbourGraph graph) {
        this.options = options;
        this.file = file;
        this.subject = subject;
        this.units = units;
        this.graph = graph;
    }

    /**
     * What was typed, with the file that it names.
     *
     * @param others the options that this method has besides those of all studies
     */
    static Study read(List<String> arguments, List<String> others, Console console) throws IOException {
        Options options = Options.read(arguments, known(others));
        UnitFile file = UnitFile.read(options.text(Options.INPUT), console);
        return of(options, file, Subject.of(options, file), console);
    }

    private static List<String> known(List<String> others) {
        return Stream.of(
                        List.of(Options.INPUT, Options.OUTPUT, Options.ID),
                        Subject.OPTIONS,
                        NeighbourSource.OPTIONS,
                        List.of(STYLE, ISLANDS),
                        others)
                .flatMap(List::stream)
                .toList();
    }

    private static Study of(Options options, UnitFile file, Subject subject, Console console) throws IOException {
        NeighbourSource source = new NeighbourSource(options, file, options.text(Options.ID));
        int[] located = IntStream.range(0, file.units())
                .filter(subject.known().and(source.placed()))
                .toArray();
        if (located.length < FEWEST) {
            throw new WrongInput(
                    "%d unités à étudier, %d au moins sont nécessaires.".formatted(located.length, FEWEST));
        }
        NeighbourGraph graph = source.among(located, console);
        report(file, located, graph, console);
        Selection selection = withoutIslands(options, file, located, graph);
        int[] units =
                Arrays.stream(selection.units()).map(rank -> located[rank]).toArray();
        if (units.length < FEWEST) {
            throw new WrongInput(
                    "%d unités ont des voisins, %d au moins sont nécessaires.".formatted(units.length, FEWEST));
        }
        return new Study(options, file, subject, units, selection.graph());
    }

    Options options() {
        return options;
    }

    UnitFile file() {
        return file;
    }

    /** What is studied, by unit. */
    double[] values() {
        return subject.values(units);
    }

    /** Their ranks in the file, ascending. */
    int[] units() {
        return units;
    }

    NeighbourGraph graph() {
        return graph;
    }

    SpatialWeights weights() {
        return SpatialWeights.of(graph, style());
    }

    WeightStyle style() {
        return options.choice(
                STYLE,
                Map.of(
                        "B", WeightStyle.BINARY,
                        "W", WeightStyle.ROW_STANDARDISED,
                        "C", WeightStyle.GLOBALLY_STANDARDISED,
                        "S", WeightStyle.VARIANCE_STABILISING),
                WeightStyle.ROW_STANDARDISED);
    }

    private static Selection withoutIslands(Options options, UnitFile file, int[] located, NeighbourGraph graph) {
        int[] islands = graph.islands();
        IslandPolicy policy = options.choice(
                ISLANDS,
                Map.of(
                        "exclure", IslandPolicy.LEAVE_OUT,
                        "zero", IslandPolicy.LAG_OF_ZERO,
                        "refuser", IslandPolicy.REFUSE),
                IslandPolicy.LEAVE_OUT);
        if (islands.length == located.length) {
            throw new WrongInput("Aucune unité n’a de voisin.");
        }
        if (policy == IslandPolicy.REFUSE && islands.length > 0) {
            throw new WrongInput("Ligne %d\u202f: cette unité n’a pas de voisin, ni %d autres."
                    .formatted(file.line(located[islands[0]]), islands.length - 1));
        }
        return policy.apply(graph);
    }

    private static void report(UnitFile file, int[] located, NeighbourGraph graph, Console console) {
        console.words()
                .println("Unités lues\u202f: %d\u202f; étudiées\u202f: %d\u202f; sans valeur ou sans place\u202f: %d."
                        .formatted(file.units(), located.length, file.units() - located.length));
        console.words()
                .println("Liens\u202f: %d (%s)\u202f; sans voisin\u202f: %d\u202f; d’un seul tenant\u202f: %s."
                        .formatted(
                                graph.links(),
                                graph.isSymmetric() ? "dans les deux sens" : "certains dans un seul sens",
                                graph.islands().length,
                                pieces(graph.components())));
    }

    private static String pieces(int count) {
        return count == 1 ? "oui" : "non, %d morceaux".formatted(count);
    }
}
