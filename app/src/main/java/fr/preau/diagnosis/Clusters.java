package fr.preau.diagnosis;

import fr.preau.methods.spatial.Points;
import fr.preau.territory.Edition;
import fr.preau.territory.Gazetteer;
import fr.preau.territory.Position;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Whether needs gather: which units are in a spatial cluster, more than chance would make. */
@Component
public class Clusters {

    /** How many of the nearest units are the neighbours of each. */
    public static final int NEIGHBOURS = 6;

    /** With fewer units, everybody is the neighbour of almost everybody. */
    public static final int FEWEST = 20;

    /** The share of false discoveries that is accepted among the units told. */
    public static final double LEVEL = 0.05;

    /** With 999, no p is below 0.002, and past 25 units one alone could never be told; so many take a tenth of a second. */
    public static final int DEALS = 99_999;

    /** For the one figure of the whole map. */
    static final int DEALS_OF_ALL = 999;

    /** Always the same, so that a page says twice the same. */
    static final long SEED = 2_026;

    private static final int KEPT = 8;

    /** How long one who asks waits before being told to ask again. */
    private static final Duration PATIENCE = Duration.ofMillis(1_500);

    private final Gazetteer gazetteer;
    private final OneAtATime<Diagnosis.Key, Clustering> asked = new OneAtATime<>("clusters", KEPT);

    Clusters(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Where the needs of a diagnosis gather, if that is known within a moment. */
    public Clustering find(Diagnosis diagnosis) {
        if (diagnosis.ranking().isEmpty()) {
            return new Clustering.Untold(NoClusters.NO_RANKING);
        }
        Edition edition = gazetteer.current().orElseGet(gazetteer::make);
        return asked.ask(
                        diagnosis.key().unclassed(),
                        any -> find(diagnosis.ranking(), ranked -> UnitPositions.find(edition, ranked.unit())),
                        PATIENCE)
                .orElseGet(Clustering.Computing::new);
    }

    static Clustering find(List<Ranked> ranking, Function<Ranked, Optional<Position>> where) {
        List<Ranked> located = new ArrayList<>();
        List<Position> positions = new ArrayList<>();
        for (Ranked ranked : ranking) {
            where.apply(ranked).ifPresent(position -> {
                located.add(ranked);
                positions.add(position);
            });
        }
        if (located.size() < FEWEST) {
            return new Clustering.Untold(NoClusters.TOO_FEW);
        }
        if (located.stream().mapToDouble(Ranked::score).distinct().count() == 1) {
            return new Clustering.Untold(NoClusters.ALL_EQUAL);
        }
        return new Clustering.Known(ClusterMap.of(located, points(positions)));
    }

    private static Points points(List<Position> positions) {
        return Points.geographic(
                positions.stream().mapToDouble(Position::longitude).toArray(),
                positions.stream().mapToDouble(Position::latitude).toArray());
    }
}
