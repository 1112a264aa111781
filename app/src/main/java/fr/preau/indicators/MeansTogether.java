package fr.preau.indicators;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Adds up the means of many places as {@link RolledUp#plus} does one by one, without making something new at each step. */
final class MeansTogether {

    private BigDecimal weighted = BigDecimal.ZERO;
    private BigDecimal people = BigDecimal.ZERO;
    private long places;

    /**
     * Takes in the mean of a place.
     *
     * @return whether it could: without a headcount a mean adds nothing up
     */
    boolean add(BigDecimal mean, @Nullable BigDecimal headcount) {
        if (headcount == null || headcount.signum() <= 0) {
            return false;
        }
        weighted = weighted.add(mean.multiply(headcount));
        people = people.add(headcount);
        places++;
        return true;
    }

    RolledUp total() {
        return places == 0
                ? RolledUp.EMPTY
                : new RolledUp(
                        new WeightedMean(weighted, people),
                        new Coverage(places, places, people, people),
                        Absences.NONE);
    }
}
