package fr.preau.indicators;

import fr.preau.indicators.Measure.Missing;
import fr.preau.indicators.Measure.NotApplicable;
import fr.preau.indicators.Measure.Withheld;

/**
 * How many places bring nothing to a roll-up, by why.
 *
 * @param emptyWholes places of which it is known that there is nobody to measure; they are covered all the same
 * @param notSummed places whose value is known but cannot be added up: a mean without headcount, a published value
 */
public record Absences(long emptyWholes, long withheld, long missing, long notSummed, long notApplicable) {

    static final Absences NONE = new Absences(0, 0, 0, 0, 0);
    static final Absences ONE_EMPTY_WHOLE = new Absences(1, 0, 0, 0, 0);
    static final Absences ONE_WITHHELD = new Absences(0, 1, 0, 0, 0);
    static final Absences ONE_MISSING = new Absences(0, 0, 1, 0, 0);
    static final Absences ONE_NOT_SUMMED = new Absences(0, 0, 0, 1, 0);
    static final Absences ONE_NOT_APPLICABLE = new Absences(0, 0, 0, 0, 1);

    Absences plus(Absences other) {
        return new Absences(
                emptyWholes + other.emptyWholes,
                withheld + other.withheld,
                missing + other.missing,
                notSummed + other.notSummed,
                notApplicable + other.notApplicable);
    }

    /**
     * What a larger place without any value is: an empty whole where somebody looked and found nobody; withheld as soon as one
     * of its places is, since a value exists then; missing when values should be there; not applicable only when it is so
     * everywhere in it.
     */
    Measure explanation() {
        if (emptyWholes > 0) {
            return new Missing(MissingReason.EMPTY_WHOLE);
        }
        if (withheld > 0) {
            return new Withheld(WithholdingReason.BY_SOURCE);
        }
        if (notSummed > 0) {
            return new Missing(MissingReason.DOES_NOT_ADD_UP);
        }
        if (missing > 0) {
            return new Missing(MissingReason.NOT_PUBLISHED);
        }
        return new NotApplicable(InapplicabilityReason.NO_SUCH_SCHOOL_HERE);
    }
}
