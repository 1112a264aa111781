package fr.preau.indicators.checks;

import org.springframework.stereotype.Component;

/**
 * The categories of one dimension are parts of the whole: they may leave somebody out, and never hold more than it.
 *
 * <p>Example: 30 girls and 30 boys among 50 pupils; none of the shares can be trusted.
 */
@Component
class CategoriesExceedWholeCheck implements PublicationCheck {

    @Override
    public CheckCode code() {
        return CheckCode.CATEGORIES_EXCEED_WHOLE;
    }

    @Override
    public Reach reach() {
        return Reach.SUBJECTS;
    }

    @Override
    public String needed() {
        return """
                d.space = 'sum' and exists (select from indicators.series c
                                            where c.indicator = s.indicator and c.period = s.period and c.breakdown <> '')""";
    }

    @Override
    public String select() {
        return """
                with part as (
                    select s.id as series, whole.id as whole, split_part(s.breakdown, '=', 1) as dimension
                    from checked_series c
                    join indicators.series s on s.id = c.id and s.breakdown <> ''
                    join indicators.series whole
                         on whole.indicator = s.indicator and whole.period = s.period and whole.breakdown = ''
                ), added as (
                    select p.whole, p.dimension, v.subject, v.observed, sum(v.value) as value
                    from part p join checked_value v using (series)
                    group by p.whole, p.dimension, v.subject, v.observed
                )
                select p.series, a.subject, whole.value as expected, a.value as found
                from added a
                join checked_value whole
                     on whole.series = a.whole and whole.subject = a.subject and whole.observed = a.observed
                join part p on p.whole = a.whole and p.dimension = a.dimension
                where a.value > whole.value""";
    }
}
