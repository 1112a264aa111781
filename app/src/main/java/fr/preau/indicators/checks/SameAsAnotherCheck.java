package fr.preau.indicators.checks;

import org.springframework.stereotype.Component;

/**
 * Two indicators that say the same of every place were made from one file by mistake. Of which of them is not known, and they may be
 * alike: the operator is told, and both are shown. Looked at where places are few and large: départements, académies, régions.
 *
 * <p>Example: three sets called 1st degree, 2nd degree and inclusive school that carry the same twelve numbers.
 */
@Component
class SameAsAnotherCheck implements PublicationCheck {

    /** Fewer different numbers may agree by chance. */
    static final int VALUES = 5;

    @Override
    public CheckCode code() {
        return CheckCode.SAME_AS_ANOTHER;
    }

    @Override
    public Reach reach() {
        return Reach.PEERS;
    }

    @Override
    public String needed() {
        return """
                d.space = 'sum' and s.breakdown = '' and exists (
                    select from indicators.audience a
                    where a.audience = d.audience and a.kind in ('departement', 'academie', 'region'))""";
    }

    @Override
    public String select() {
        return """
                with whole as (
                    select series, indicator, period, count(*) as places, count(distinct value) as different,
                           md5(string_agg(subject || ' ' || trim_scale(value), ',' order by subject)) as content
                    from checked_value where observed
                    group by series, indicator, period
                )
                select one.series, null::integer as subject, null::numeric as expected, one.places::numeric as found
                from whole one
                where one.different >= %d
                and exists (select from whole other where other.content = one.content and other.period = one.period
                            and other.indicator <> one.indicator)""".formatted(VALUES);
    }
}
