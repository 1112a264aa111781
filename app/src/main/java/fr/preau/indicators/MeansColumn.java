package fr.preau.indicators;

import java.math.BigDecimal;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The means of many subjects with the headcounts that weigh them, as whole numbers of one smallest part each, so that adding them up is
 * exact and quick.
 */
final class MeansColumn {

    /** The mean of one subject, and how many people it is of: more than none. */
    record Mean(BigDecimal value, BigDecimal people) {

        BigDecimal weighted() {
            return value.multiply(people);
        }
    }

    private final long[] weighted;
    private final long[] people;
    private final int weightedScale;
    private final int peopleScale;

    /**
     * @param keys of the subjects
     * @param means null for a subject of which the figure is none, or adds up in another way
     */
    MeansColumn(int[] keys, IntFunction<@Nullable Mean> means) {
        @Nullable Mean[] each = IntStream.of(keys).mapToObj(means).toArray(Mean[]::new);
        weightedScale =
                present(each).mapToInt(mean -> mean.weighted().scale()).max().orElse(0);
        peopleScale =
                present(each).mapToInt(mean -> mean.people().scale()).max().orElse(0);
        weighted = new long[keys.length];
        people = new long[keys.length];
        if (adds(each)) {
            for (int rank = 0; rank < keys.length; rank++) {
                Mean mean = each[rank];
                if (mean != null) {
                    weighted[rank] = parts(mean.weighted(), weightedScale).longValueExact();
                    people[rank] = parts(mean.people(), peopleScale).longValueExact();
                }
            }
        }
    }

    private static Stream<Mean> present(@Nullable Mean[] each) {
        return Stream.of(each).flatMap(Stream::ofNullable);
    }

    /** Do all of them together fit, and so any of them? Otherwise this column brings nothing, and they are added up one by one. */
    private boolean adds(@Nullable Mean[] each) {
        BigDecimal whole = present(each)
                .map(mean -> parts(mean.weighted().abs(), weightedScale).add(parts(mean.people(), peopleScale)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return whole.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) < 0;
    }

    private static BigDecimal parts(BigDecimal number, int scale) {
        return number.movePointRight(scale);
    }

    /** Those of the ranks that this column knows no mean of. */
    int[] without(int[] ranks) {
        return IntStream.of(ranks).filter(rank -> people[rank] == 0).toArray();
    }

    /** What the means of those ranks make together. */
    RolledUp sum(int[] ranks) {
        long sum = 0;
        long heads = 0;
        long places = 0;
        for (int rank : ranks) {
            sum += weighted[rank];
            heads += people[rank];
            places += people[rank] == 0 ? 0 : 1;
        }
        if (places == 0) {
            return RolledUp.EMPTY;
        }
        BigDecimal counted = BigDecimal.valueOf(heads, peopleScale);
        return new RolledUp(
                new WeightedMean(BigDecimal.valueOf(sum, weightedScale), counted),
                new Coverage(places, places, counted, counted),
                Absences.NONE);
    }
}
