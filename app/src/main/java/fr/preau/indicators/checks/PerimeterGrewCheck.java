package fr.preau.indicators.checks;

import org.springframework.stereotype.Component;

/**
 * A total that stands on many more places than the one before it grew because more was measured. Each of the two is true of its
 * perimeter; what must not be read is their difference. Looked at for the country, in which every place counted lies.
 *
 * <p>Example: 3 départements in a month and 12 in the next. From 100 to 104 nothing is said.
 */
@Component
class PerimeterGrewCheck implements PublicationCheck {

    @Override
    public CheckCode code() {
        return CheckCode.PERIMETER_GREW;
    }

    @Override
    public String needed() {
        return "d.nature in ('cumulative', 'flow') and d.space = 'sum'";
    }

    /** By half, and by five places at least. */
    @Override
    public String select() {
        return """
                select series, subject, before as expected, places as found from (
                    select v.series, v.subject, v.places,
                           lag(v.places) over (partition by v.indicator, v.breakdown order by v.last_day) as before
                    from checked_value v join indicators.subject j on j.key = v.subject and j.kind = 'pays'
                    where not v.observed) steps
                where places >= 1.5 * before and places >= before + 5""";
    }
}
