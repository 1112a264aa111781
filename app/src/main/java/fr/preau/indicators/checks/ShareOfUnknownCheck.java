package fr.preau.indicators.checks;

import org.springframework.stereotype.Component;

/**
 * A share of those whose category is known says something of all only where enough are known: as many as the indicator's least
 * coverage asks for, half of them unless it says otherwise. It concerns ratios over several categories of one count.
 *
 * <p>Example: of 53,491 participants the profile of 32,688 is unknown; 13,350 teachers make 64.2&nbsp;% of the other 20,803, who are
 * 38.9&nbsp;% of all. That share is not shown.
 */
@Component
class ShareOfUnknownCheck implements PublicationCheck {

    @Override
    public CheckCode code() {
        return CheckCode.SHARE_OF_UNKNOWN;
    }

    @Override
    public Reach reach() {
        return Reach.SUBJECTS;
    }

    @Override
    public String needed() {
        return """
                d.nature = 'ratio' and exists (
                    select 1 from indicators.formula_term f where f.indicator = s.indicator and f.part = 'denominator'
                    having count(*) > 1 and count(distinct f.term) = 1 and bool_and(f.breakdown <> '')
                    and count(distinct split_part(f.breakdown, '=', 1)) = 1)""";
    }

    @Override
    public String select() {
        return """
                select v.series, v.subject, 100 * d.minimum_coverage as expected, round(100 * v.base / nullif(w.value, 0), 1) as found
                from checked_value v
                join indicators.definition d on d.indicator = v.indicator
                join indicators.series ws on ws.period = v.period and ws.breakdown = ''
                     and ws.indicator in (select f.term from indicators.formula_term f
                                          where f.indicator = v.indicator and f.part = 'denominator')
                cross join lateral (
                    select o.value from indicators.observation o
                    where o.series = ws.id and o.subject = v.subject and o.known_until = 'infinity' and o.status = 'known'
                    union all
                    select r.value from indicators.roll_up r
                    where r.series = ws.id and r.subject = v.subject and r.value is not null) w
                where v.base < w.value * d.minimum_coverage""";
    }
}
