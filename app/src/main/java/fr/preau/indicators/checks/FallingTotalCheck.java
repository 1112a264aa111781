package fr.preau.indicators.checks;

import org.springframework.stereotype.Component;

/**
 * A total since a start never falls. From the fall on, nothing more of that place is shown: which of the two values is wrong is not
 * known, and what follows stands on it. The total of a larger place falls without a mistake when fewer places are in it.
 *
 * <p>Example: 80,549 in a month and 79,166 in the next; the second is withheld, and what comes after it.
 */
@Component
class FallingTotalCheck implements PublicationCheck {

    @Override
    public CheckCode code() {
        return CheckCode.FALLING_TOTAL;
    }

    @Override
    public Reach reach() {
        return Reach.SUBJECTS;
    }

    @Override
    public String needed() {
        return "d.nature = 'cumulative'";
    }

    @Override
    public String select() {
        return """
                select series, subject, highest as expected, value as found from (
                    select series, subject, observed, value, highest,
                           bool_or(fallen) over (partition by indicator, breakdown, subject, observed order by last_day) as fallen
                    from (
                        select v.*, value < lag(value) over earlier and places >= lag(places) over earlier as fallen,
                               max(value) over (partition by indicator, breakdown, subject, observed order by last_day
                                                rows between unbounded preceding and 1 preceding) as highest
                        from checked_value v
                        window earlier as (partition by indicator, breakdown, subject, observed order by last_day)) steps) falls
                where fallen""";
    }
}
