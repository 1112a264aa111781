package fr.preau.roadmap;

import fr.preau.indicators.Indicator;
import fr.preau.values.Period;
import fr.preau.values.PlaceId;
import fr.preau.values.PlaceKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Whether the values aimed at in the parts of a place make what is aimed at in the whole. Asked of counts alone: shares and means of
 * parts do not add up.
 *
 * @param whole what is aimed at in the place itself; empty when nothing is
 * @param kind of the parts
 * @param parts one value aimed at for each part that has one
 * @param places how many parts of that kind the place has
 */
public record Reconciliation(
        Indicator indicator,
        Period due,
        PlaceId place,
        Optional<Objective> whole,
        PlaceKind kind,
        List<Objective> parts,
        int places) {

    public Reconciliation {
        parts = List.copyOf(parts);
    }

    /** What the parts make together; empty when one of them is a range or starts from a value. */
    public Optional<BigDecimal> sum() {
        List<Optional<BigDecimal>> values =
                parts.stream().map(part -> part.aim().single()).toList();
        return values.stream().allMatch(Optional::isPresent)
                ? Optional.of(values.stream().map(Optional::orElseThrow).reduce(BigDecimal.ZERO, BigDecimal::add))
                : Optional.empty();
    }

    /** What the parts make more than the whole, or less when negative; empty when one of both is not one number. */
    public Optional<BigDecimal> excess() {
        return whole.flatMap(objective -> objective.aim().single())
                .flatMap(aimed -> sum().map(sum -> sum.subtract(aimed)));
    }

    /** Has each part its own value aimed at? */
    public boolean isComplete() {
        return parts.size() == places;
    }
}
