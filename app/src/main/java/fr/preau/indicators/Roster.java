package fr.preau.indicators;

import fr.preau.values.Period;
import fr.preau.values.PlaceId;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * Places in an order of their own, of which one set after another is added up. What each of them brings stands ready in columns, made
 * when first asked for: a set of thousands then takes a few additions each.
 */
public final class Roster {

    private static final int UNKNOWN = -1;

    private final FigureTable table;
    private final List<PlaceId> places;
    private final int[] keys;
    private final Map<SeriesFigures, MeansColumn> columns = new ConcurrentHashMap<>();

    Roster(FigureTable table, List<PlaceId> places) {
        this.table = table;
        this.places = List.copyOf(places);
        this.keys = this.places.stream()
                .mapToInt(place -> table.find(place).map(Subject::key).orElse(UNKNOWN))
                .toArray();
    }

    /** Some of the places, by their ranks, in that order. */
    public List<PlaceId> choose(int[] ranks) {
        return new Chosen(this, ranks.clone());
    }

    /** A set of which it is known where it comes from. */
    static final class Chosen extends AbstractList<PlaceId> implements RandomAccess {

        private final Roster roster;
        private final int[] ranks;

        private Chosen(Roster roster, int[] ranks) {
            this.roster = roster;
            this.ranks = ranks;
        }

        @Override
        public PlaceId get(int index) {
            return roster.places.get(ranks[index]);
        }

        @Override
        public int size() {
            return ranks.length;
        }

        /** What they make together: the same as {@link FigureTable#together} of each of them. */
        Together together(Indicator indicator, Period period) {
            return roster.table
                    .find(indicator.code(), period, Breakdown.TOTAL)
                    .map(series -> roster.together(ranks, series))
                    .orElse(Together.NOTHING);
        }
    }

    private Together together(int[] ranks, SeriesFigures series) {
        MeansColumn column = columns.computeIfAbsent(series, any -> new MeansColumn(keys, table.means(any)));
        Together others = table.together(keysOf(column.without(ranks)), series);
        return new Together(others.sum().plus(column.sum(ranks)), provenance(ranks, series));
    }

    private int[] keysOf(int[] ranks) {
        return IntStream.of(ranks)
                .map(rank -> keys[rank])
                .filter(key -> key != UNKNOWN)
                .toArray();
    }

    private Optional<Provenance> provenance(int[] ranks, SeriesFigures series) {
        return Arrays.stream(ranks)
                .map(rank -> keys[rank])
                .mapToObj(series::knownProvenance)
                .flatMap(Optional::stream)
                .findFirst();
    }
}
