package fr.preau.indicators.checks;

import org.springframework.stereotype.Component;

/**
 * A rate comes with what it is a rate of.
 *
 * <p>Example: Cher, brevet 2021, 87.2&nbsp;% of 2,853 present is shown; 87.2&nbsp;% of nobody knows how many is not.
 */
@Component
class MissingDenominatorCheck implements PublicationCheck {

    @Override
    public CheckCode code() {
        return CheckCode.MISSING_DENOMINATOR;
    }

    @Override
    public Reach reach() {
        return Reach.SUBJECTS;
    }

    @Override
    public String needed() {
        return "d.space in ('ratio-of-sums', 'rounded-ratio-of-sums')";
    }

    @Override
    public String select() {
        return """
                select series, subject, 1 as expected, base as found from checked_value
                where base is null or base <= 0""";
    }
}
