package fr.preau.diagnosis;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import fr.preau.diagnosis.Design.Parameter;
import fr.preau.methods.composite.NaturalBreaks;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;

/** How ranks are cut into three classes of priority. Equal units are always in one class. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "by")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Classing.Breaks.class, name = Classing.Breaks.SLUG),
    @JsonSubTypes.Type(value = Classing.Numbers.class, name = Classing.Numbers.SLUG),
    @JsonSubTypes.Type(value = Classing.Thresholds.class, name = Classing.Thresholds.SLUG)
})
public sealed interface Classing {

    /** What is proposed to who has chosen nothing yet. */
    Classing USUAL = new Breaks();

    /** Where the indices themselves part: classes as homogeneous as can be ({@link NaturalBreaks}). */
    record Breaks() implements Classing {

        public static final String SLUG = "ruptures";

        @Override
        public String slug() {
            return SLUG;
        }

        @Override
        public List<Parameter> parameters() {
            return List.of();
        }

        @Override
        public Cuts cut(List<? extends Standing> ranking) {
            double[] lowest = NaturalBreaks.of(
                    ranking.stream().mapToDouble(Standing::score).toArray(), PriorityClass.values().length);
            return switch (lowest.length) {
                case 0, 1 -> new Cuts(0, 0); // all are equal: none is a priority before another
                case 2 -> from(ranking, lowest[1], lowest[1]);
                default -> from(ranking, lowest[2], lowest[1]);
            };
        }
    }

    /**
     * So many units; more where several are equal at the edge.
     *
     * @param first how many are in the first class, from 0
     * @param second how many are in the second class, from 0
     */
    record Numbers(int first, int second) implements Classing {

        public static final String SLUG = "nombre";
        public static final String FIRST = "premiers";
        public static final String SECOND = "suivants";

        /** More than there are units in the country. */
        public static final int MOST = 100_000;

        /** @throws IllegalArgumentException if one is out of its range */
        public Numbers {
            if (first < 0 || second < 0 || first > MOST || second > MOST) {
                throw new IllegalArgumentException(
                        "Classes have 0 to %d units, received %d and %d.".formatted(MOST, first, second));
            }
        }

        @Override
        public String slug() {
            return SLUG;
        }

        @Override
        public List<Parameter> parameters() {
            return List.of(
                    new Parameter(FIRST, Integer.toString(first)), new Parameter(SECOND, Integer.toString(second)));
        }

        @Override
        public Cuts cut(List<? extends Standing> ranking) {
            return at(ranking, first, first + second);
        }
    }

    /**
     * From so high an index on.
     *
     * @param first the least index of the first class
     * @param second the least index of the second class, at most {@code first}
     */
    record Thresholds(BigDecimal first, BigDecimal second) implements Classing {

        public static final String SLUG = "seuils";
        public static final String FIRST = "seuil1";
        public static final String SECOND = "seuil2";

        /** @throws IllegalArgumentException if the second is above the first */
        public Thresholds {
            if (second.compareTo(first) > 0) {
                throw new IllegalArgumentException(
                        "The second threshold is at most the first, received %s and %s.".formatted(first, second));
            }
        }

        @Override
        public String slug() {
            return SLUG;
        }

        @Override
        public List<Parameter> parameters() {
            return List.of(new Parameter(FIRST, first.toPlainString()), new Parameter(SECOND, second.toPlainString()));
        }

        @Override
        public Cuts cut(List<? extends Standing> ranking) {
            return from(ranking, first.doubleValue(), second.doubleValue());
        }
    }

    /** The word of addresses and messages. */
    String slug();

    /** What there is to say besides the word, as addresses say it. */
    List<Parameter> parameters();

    /** @param ranking in order of rank, without the units that are set aside */
    Cuts cut(List<? extends Standing> ranking);

    /** From such an index on. */
    private static Cuts from(List<? extends Standing> ranking, double first, double second) {
        return at(
                ranking,
                leading(ranking, each -> each.score() >= first),
                leading(ranking, each -> each.score() >= second));
    }

    /** How many of the first units are so, where none is after one that is not: found by halving. */
    private static int leading(List<? extends Standing> ranking, Predicate<Standing> so) {
        int low = 0;
        int high = ranking.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (so.test(ranking.get(middle))) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** After so many units, and all that equal the last of them. Ranks may go beyond numbers: some units may have been set aside. */
    private static Cuts at(List<? extends Standing> ranking, int first, int second) {
        return new Cuts(lastRank(ranking, first), lastRank(ranking, second));
    }

    private static int lastRank(List<? extends Standing> ranking, int number) {
        if (number == 0 || ranking.isEmpty()) {
            return 0;
        }
        int last = ranking.get(Math.min(number, ranking.size()) - 1).rank();
        int next = leading(ranking, each -> each.rank() <= last);
        return next < ranking.size()
                ? ranking.get(next).rank() - 1
                : last + ranking.size() - leading(ranking, each -> each.rank() < last) - 1;
    }
}
