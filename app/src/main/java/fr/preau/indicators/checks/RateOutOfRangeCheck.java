package fr.preau.indicators.checks;

import org.springframework.stereotype.Component;

/**
 * A percentage of a whole lies between 0 and 100, computed ones included.
 *
 * <p>Example: 30 girls in NSI among 20 girls in première make 150&nbsp;%, although each of the two counts is possible.
 */
@Component
class RateOutOfRangeCheck implements PublicationCheck {

    @Override
    public CheckCode code() {
        return CheckCode.RATE_OUT_OF_RANGE;
    }

    @Override
    public Reach reach() {
        return Reach.SUBJECTS;
    }

    @Override
    public String needed() {
        return "d.nature = 'ratio' and d.unit = 'percent'";
    }

    @Override
    public String select() {
        return """
                select series, subject, 100 as expected, value as found from checked_value
                where value not between 0 and 100""";
    }
}
