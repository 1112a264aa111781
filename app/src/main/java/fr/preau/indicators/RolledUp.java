package fr.preau.indicators;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What all the places within a larger one make together: the sums, how much they cover, and how many places have no value
 * for which kind of reason.
 */
public record RolledUp(RollUp sums, Coverage coverage, Absences absences) {

    /** Of no place. */
    public static final RolledUp EMPTY = new RolledUp(RollUp.NOTHING, Coverage.NONE, Absences.NONE);

    /**
     * What one place brings.
     *
     * @param headcount its last known headcount, which weighs a mean and counts the people covered
     */
    public static RolledUp of(Measure measure, Optional<BigDecimal> headcount) {
        return switch (measure) {
            case Measure.Known known -> ofKnown(RollUp.of(known, headcount), headcount);
            case Measure.Withheld withheld -> without(Absences.ONE_WITHHELD, headcount);
            case Measure.Missing(MissingReason reason, var _) ->
                reason == MissingReason.EMPTY_WHOLE
                        ? new RolledUp(RollUp.NOTHING, Coverage.ofPlace(true, headcount), Absences.ONE_EMPTY_WHOLE)
                        : without(Absences.ONE_MISSING, headcount);
            case Measure.NotApplicable none -> new RolledUp(RollUp.NOTHING, Coverage.NONE, Absences.ONE_NOT_APPLICABLE);
        };
    }

    public RolledUp plus(RolledUp other) {
        return new RolledUp(sums.plus(other.sums), coverage.plus(other.coverage), absences.plus(other.absences));
    }

    /** The measure of the larger place. */
    public Measure measure(Unit unit) {
        return sums.known(unit).<Measure>map(known -> known).orElseGet(absences::explanation);
    }

    private static RolledUp ofKnown(RollUp sums, Optional<BigDecimal> headcount) {
        return sums == RollUp.NOTHING
                ? without(Absences.ONE_NOT_SUMMED, headcount)
                : new RolledUp(sums, Coverage.ofPlace(true, headcount), Absences.NONE);
    }

    private static RolledUp without(Absences absence, Optional<BigDecimal> headcount) {
        return new RolledUp(RollUp.NOTHING, Coverage.ofPlace(false, headcount), absence);
    }
}
