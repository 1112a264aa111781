package fr.preau.indicators.checks;

import org.springframework.stereotype.Component;

/**
 * What happened during a period goes up and down. A flow that rises at each of a dozen steps, whatever the place, is a total since a
 * start, which must not be read as the value of its period: the indicator is declared with the wrong nature, or the wrong column is
 * loaded.
 *
 * <p>Example: 10, 25, 41, 60, 82… connections «of the month» over thirteen months are those since the first.
 */
@Component
class RunningTotalReadAsFlowCheck implements PublicationCheck {

    /** So many rises in a row happen once in 4,096 where rises and falls are as likely. */
    static final int STEPS = 12;

    @Override
    public CheckCode code() {
        return CheckCode.RUNNING_TOTAL_READ_AS_FLOW;
    }

    /** Where one place did not rise at the last step, nothing else need be read: years of each school, else. */
    @Override
    public String needed() {
        return """
                d.nature = 'flow' and (s.indicator, s.breakdown) not in (
                    select latest.indicator, latest.breakdown
                    from (select indicator, breakdown, id, lead(id) over by_time as before, row_number() over by_time as rank
                          from indicators.series
                          where indicator in (select indicator from indicators.definition where nature = 'flow')
                          window by_time as (partition by indicator, breakdown order by last_day desc)) latest
                    where rank = 1 and exists (
                        select from indicators.observation o
                        cross join lateral (select b.value from indicators.observation b
                                            where b.series = latest.before and b.subject = o.subject
                                            and b.known_until = 'infinity' and b.status = 'known' offset 0) b
                        where o.series = latest.id and o.known_until = 'infinity' and o.status = 'known' and o.value <= b.value))""";
    }

    @Override
    public String select() {
        return """
                with step as (
                    select v.*, value > lag(value) over (partition by indicator, breakdown, subject, observed order by last_day) as rises
                    from checked_value v where observed
                ), suspect as (
                    select indicator, breakdown from step group by indicator, breakdown
                    having bool_and(rises) and count(rises) >= %d
                )
                select v.series, v.subject, null::numeric as expected, v.value as found
                from checked_value v join suspect using (indicator, breakdown)""".formatted(STEPS);
    }
}
