package fr.preau.indicators.checks;

import org.springframework.stereotype.Component;

/**
 * A place is the sum of what is observed in it, added up by another way than that by which it was computed: from each school or
 * commune, not from départements. Of many places at once, only the country is verified, in which everything lies.
 *
 * <p>Example: 533 pupils in Bourges and 400 in Chartres make 933 in the country, and not 1,333.
 */
@Component
class TotalOfPartsCheck implements PublicationCheck {

    @Override
    public CheckCode code() {
        return CheckCode.TOTAL_OTHER_THAN_PARTS;
    }

    @Override
    public Reach reach() {
        return Reach.SUMS;
    }

    @Override
    public String needed() {
        return "d.space in ('sum', 'ratio-of-sums', 'rounded-ratio-of-sums')";
    }

    @Override
    public String select() {
        return """
                with verified as (
                    select t.key from target_subject t join indicators.subject s using (key)
                    where s.kind = 'pays' or (select count(*) from target_subject) <= 200
                ), lies as (
                    select w.subject, w.container from indicators.within w join verified v on v.key = w.container
                    union all -- none twice: what lies in a département does not lie directly in what holds départements
                    select s.key, w.container from indicators.within w
                    join verified v on v.key = w.container
                    join indicators.subject s on s.department = w.subject
                ), added as (
                    select v.series, l.container as subject, sum(v.numerator) as numerator
                    from checked_value v join lies l using (subject)
                    where v.observed
                    group by v.series, l.container
                )
                select a.series, a.subject, a.numerator as expected, v.numerator as found
                from added a
                cross join lateral ( -- looked up for the few places verified, not looked for among all
                    select r.numerator from indicators.roll_up r
                    where r.series = a.series and r.subject = a.subject and r.value is not null offset 0) v
                where v.numerator is distinct from a.numerator""";
    }
}
