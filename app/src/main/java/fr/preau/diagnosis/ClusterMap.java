package fr.preau.diagnosis;

import fr.preau.methods.spatial.ConditionalPermutations;
import fr.preau.methods.spatial.FalseDiscovery;
import fr.preau.methods.spatial.GlobalMoran;
import fr.preau.methods.spatial.LocalG;
import fr.preau.methods.spatial.LocalMoran;
import fr.preau.methods.spatial.NeighbourGraph;
import fr.preau.methods.spatial.Neighbourhoods;
import fr.preau.methods.spatial.Points;
import fr.preau.methods.spatial.Sides;
import fr.preau.methods.spatial.SpatialWeights;
import fr.preau.methods.spatial.WeightStyle;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Who is near whom, and what chance does not explain of it: local Moran and Gi* of the index over the nearest neighbours, which count the
 * same, by conditional permutations, false discoveries being controlled. Immutable; surroundings are made as they are asked for.
 */
public final class ClusterMap {

    private static final double METRES = 1_000;

    private final List<Ranked> units;
    private final Points points;
    private final NeighbourGraph graph;
    private final List<ClusterKind> kinds;
    private final List<SpotKind> spots;
    private final Gathering gathering;

    /** Where a unit of the diagnosis stands in these lists. */
    private final Map<Integer, Integer> places = new HashMap<>();

    private ClusterMap(
            List<Ranked> units,
            Points points,
            NeighbourGraph graph,
            List<ClusterKind> kinds,
            List<SpotKind> spots,
            Gathering gathering) {
        this.units = units;
        this.points = points;
        this.graph = graph;
        this.kinds = kinds;
        this.spots = spots;
        this.gathering = gathering;
        units.forEach(unit -> places.put(unit.number(), places.size()));
    }

    /**
     * @param units that have a position, whose indices are not all equal
     * @param points theirs, in the same order
     */
    static ClusterMap of(List<Ranked> units, Points points) {
        double[] scores = units.stream().mapToDouble(Ranked::score).toArray();
        NeighbourGraph graph = Neighbourhoods.nearest(points, Clusters.NEIGHBOURS);
        var weights = SpatialWeights.of(graph, WeightStyle.ROW_STANDARDISED);
        var test = GlobalMoran.permutationTest(scores, weights, Clusters.DEALS_OF_ALL, Clusters.SEED);
        // Holding a unit, both statistics only vary with the sum around it: the same deals serve both.
        var deals = ConditionalPermutations.of(scores, weights, Clusters.DEALS, Clusters.SEED);
        return new ClusterMap(
                List.copyOf(units),
                points,
                graph,
                kinds(LocalMoran.of(scores, weights), deals),
                spots(scores, graph, deals),
                Gathering.of(test));
    }

    private static List<ClusterKind> kinds(LocalMoran moran, ConditionalPermutations deals) {
        double[] p = moran.decided(deals).p(Sides.BOTH);
        return moran.classes(p, FalseDiscovery.BENJAMINI_HOCHBERG, Clusters.LEVEL).stream()
                .map(ClusterKind::of)
                .toList();
    }

    private static List<SpotKind> spots(double[] scores, NeighbourGraph graph, ConditionalPermutations deals) {
        var withSelves = SpatialWeights.of(graph.withSelves(), WeightStyle.ROW_STANDARDISED);
        double[] p = deals.p(Sides.BOTH);
        return LocalG.giStar(scores, withSelves).classes(p, FalseDiscovery.BENJAMINI_HOCHBERG, Clusters.LEVEL).stream()
                .map(SpotKind::of)
                .toList();
    }

    /** What is around a unit that has a rank. */
    public Surroundings around(Ranked unit) {
        Integer place = places.get(unit.number());
        return place == null ? Surroundings.unknown(unit) : around(place.intValue());
    }

    private Surroundings around(int place) {
        return new Surroundings(
                units.get(place),
                kinds.get(place),
                spots.get(place),
                Arrays.stream(graph.neighboursOf(place))
                        .mapToObj(other ->
                                new Surroundings.Neighbour(units.get(other), points.metres(place, other) / METRES))
                        .sorted(Comparator.comparingDouble(Surroundings.Neighbour::kilometres))
                        .toList());
    }

    /** The units of which there is something to say, the greatest need first. */
    public List<Surroundings> told(ClusterReading reading) {
        return IntStream.range(0, units.size())
                .filter(place -> kinds(reading).get(place).isTold())
                .mapToObj(this::around)
                .toList();
    }

    /** What is said of a unit that has a rank. */
    public LocalKind kind(Ranked unit, ClusterReading reading) {
        Integer place = places.get(unit.number());
        return place == null ? reading.unlocated() : kinds(reading).get(place);
    }

    /** How many units are of a kind. */
    public long count(LocalKind kind) {
        return Stream.concat(kinds.stream(), spots.stream())
                .filter(kind::equals)
                .count();
    }

    private List<? extends LocalKind> kinds(ClusterReading reading) {
        return switch (reading) {
            case MORAN -> kinds;
            case GETIS -> spots;
        };
    }

    /** How many units have a position. */
    public int size() {
        return units.size();
    }

    /** How needs spread over the whole map. */
    public Gathering gathering() {
        return gathering;
    }
}
