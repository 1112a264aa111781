package fr.preau.methods.cli;

import fr.preau.methods.spatial.NeighbourGraph;
import fr.preau.methods.spatial.Neighbourhoods;
import fr.preau.methods.spatial.Points;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Who is whose neighbour: from a file of links, or from where units are. */
final class NeighbourSource {

    static final String LINKS = "--links";
    static final String COUNT = "--neighbours";
    static final String DISTANCE = "--distance";
    static final String SYMMETRIC = "--symmetric";
    static final List<String> OPTIONS = List.of(LINKS, COUNT, DISTANCE, SYMMETRIC, "--lon", "--lat", "--x", "--y");

    static final String HELP = """
            Voisins, au choix\u202f:
              --links FICHIER    une paire d’identifiants par ligne, dans les deux premières colonnes (communes limitrophes…)\u202f;
                                 elle vaut dans les deux sens, sauf --symmetric non
              --neighbours K     les K plus proches\u202f; l’isolé en a aussi, qui ne l’ont pas pour voisin, sauf --symmetric oui
              --distance M       tous ceux à M mètres au plus
            Les deux derniers lisent la place de chaque unité\u202f: --lon et --lat en degrés (distances sur le globe), ou --x et --y
            en mètres (Lambert 93…).
            """;

    private final Options options;
    private final UnitFile file;
    private final String idColumn;

    NeighbourSource(Options options, UnitFile file, String idColumn) {
        this.options = options;
        this.file = file;
        this.idColumn = idColumn;
        if (IntStream.of(asOne(LINKS), asOne(COUNT), asOne(DISTANCE)).sum() != 1) {
            throw new WrongUsage("Les voisins viennent de %s, de %s ou de %s\u202f: de l’un d’eux."
                    .formatted(LINKS, COUNT, DISTANCE));
        }
    }

    /** Was there anything typed about neighbours? */
    static boolean isTyped(Options options) {
        return OPTIONS.stream().anyMatch(options::has);
    }

    /** Is it known where this unit is, or does that not matter? */
    IntPredicate placed() {
        if (options.has(LINKS)) {
            return unit -> true;
        }
        double[] first = firstCoordinates();
        double[] second = secondCoordinates();
        return unit -> !Double.isNaN(first[unit]) && !Double.isNaN(second[unit]);
    }

    /** Between these units of the file, in this order. */
    NeighbourGraph among(int[] units, Console console) throws IOException {
        NeighbourGraph graph = options.has(LINKS) ? linked(units, console) : near(units, console);
        return options.choice(SYMMETRIC, Map.of("oui", true, "non", false), options.has(LINKS))
                ? graph.symmetrised()
                : graph;
    }

    private NeighbourGraph linked(int[] units, Console console) throws IOException {
        UnitFile links = UnitFile.read(options.text(LINKS), console);
        List<String> columns = links.csv().rows().getFirst().fields();
        if (columns.size() < 2) {
            throw new WrongInput("Le fichier de liens a une seule colonne, deux identifiants par ligne sont attendus.");
        }
        LinkReader reader = new LinkReader(file.ids(idColumn), units);
        List<String> from = links.texts(columns.get(0));
        List<String> to = links.texts(columns.get(1));
        for (int link = 0; link < links.units(); link++) {
            reader.read(from.get(link), to.get(link), links.line(link));
        }
        return reader.graph(console);
    }

    private NeighbourGraph near(int[] units, Console console) {
        double[] first = picked(firstCoordinates(), units);
        double[] second = picked(secondCoordinates(), units);
        if (!isOnGlobe()
                && Arrays.stream(first).allMatch(x -> Math.abs(x) <= 180)
                && Arrays.stream(second).allMatch(y -> Math.abs(y) <= 90)) {
            console.words()
                    .println(
                            "Attention\u202f: ces coordonnées ressemblent à des degrés\u202f; --lon et --lat les prendraient pour tels.");
        }
        Points points = isOnGlobe() ? Points.geographic(first, second) : Points.projected(first, second);
        if (options.has(DISTANCE)) {
            return within(points);
        }
        int count = options.whole(COUNT, 1, 1);
        if (count >= units.length) {
            throw new WrongInput(
                    "%s demande %d voisins, il n’y a que %d unités à situer.".formatted(COUNT, count, units.length));
        }
        return Neighbourhoods.nearest(points, count);
    }

    private NeighbourGraph within(Points points) {
        double metres = options.number(DISTANCE, Double.POSITIVE_INFINITY, "");
        try {
            return Neighbourhoods.within(points, metres);
        } catch (IllegalArgumentException tooMany) {
            throw new WrongInput("À %s mètres, chacun a trop de voisins\u202f: réduisez %s."
                    .formatted(Decimal.print(metres), DISTANCE));
        }
    }

    private boolean isOnGlobe() {
        boolean globe = options.has("--lon") && options.has("--lat");
        boolean plane = options.has("--x") && options.has("--y");
        if (globe == plane) {
            throw new WrongUsage("La place des unités vient de --lon et --lat, ou de --x et --y.");
        }
        return globe;
    }

    private double[] firstCoordinates() {
        return isOnGlobe() ? file.numbers(options.text("--lon"), -180, 180) : plane("--x");
    }

    private double[] secondCoordinates() {
        return isOnGlobe() ? file.numbers(options.text("--lat"), -90, 90) : plane("--y");
    }

    private double[] plane(String option) {
        return file.numbers(options.text(option), -Double.MAX_VALUE, Double.MAX_VALUE);
    }

    private int asOne(String option) {
        return options.has(option) ? 1 : 0;
    }

    private static double[] picked(double[] column, int[] units) {
        return Arrays.stream(units).mapToDouble(unit -> column[unit]).toArray();
    }
}
