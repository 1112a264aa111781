package fr.preau.diagnosis.decisions;

import java.math.BigDecimal;
import java.util.List;

/**
 * What a selection lost because of a condition, all others being kept.
 *
 * @param least in points of index
 * @param most the same as the least one where it was computed to the end
 * @param without units that would have been chosen without it, and were not, by their numbers in the record
 * @param with units that were chosen because of it
 */
public record RecordedCost(BigDecimal least, BigDecimal most, List<Integer> without, List<Integer> with) {

    public RecordedCost {
        without = List.copyOf(without);
        with = List.copyOf(with);
    }
}
