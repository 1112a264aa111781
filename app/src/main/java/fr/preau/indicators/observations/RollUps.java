package fr.preau.indicators.observations;

import fr.preau.imports.QuickFill;
import fr.preau.indicators.TableSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The sums of target series over target places. The arithmetic is that of {@link fr.preau.indicators.RolledUp}, and a test holds
 * the two against each other. Places first take what lies in them by itself; régions, académies and the country then take
 * their départements, since a roll-up of roll-ups is the roll-up of all.
 */
@Component
class RollUps {

    private final JdbcClient sql;
    private final QuickFill quickFill;

    RollUps(JdbcClient sql, QuickFill quickFill) {
        this.sql = sql;
        this.quickFill = quickFill;
    }

    void refresh() {
        int rolled = addUp(TableSet.NOW);
        deleteFormer();
        quickFill.fillWithDistinct(
                "indicators.roll_up", rolled, () -> sql.sql(FINISH).update());
        sql.sql("drop table rolled, spot").update();
    }

    /** Series are named one by one, so that PostgreSQL knows how few of the sums are theirs. */
    private void deleteFormer() {
        Integer[] series = sql.sql("select id from target_series")
                .query(Integer.class)
                .list()
                .toArray(Integer[]::new);
        sql.sql("""
                        delete from indicators.roll_up r
                        where r.series = any (:series) and exists (select from target_subject t where t.key = r.subject)""").param("series", series).update();
    }

    /** The same over other tables, of which that of the sums is empty: the départements of the target places are target places. */
    void fill(TableSet tables) {
        addUp(tables);
        sql.sql(tables.in(FINISH)).update();
        sql.sql("drop table rolled, spot").update();
    }

    private int addUp(TableSet tables) {
        sql.sql("drop table if exists rolled, spot").update();
        sql.sql("create temporary table spot on commit drop as " + SPOTS).update();
        sql.sql("analyze spot (subject, spot)").update();
        int rolled = sql.sql("create temporary table rolled on commit drop as " + tables.in(sums()))
                .update();
        sql.sql("analyze rolled").update();
        sql.sql(tables.in(SUMS_OF_DEPARTMENTS)).update();
        return rolled;
    }

    /**
     * What none of the series has is not added up: PostgreSQL keeps a hundred bytes for each sum of nothing, of each of half a million
     * groups.
     */
    private String sums() {
        boolean weighed = has("headcount is not null");
        boolean rounded = has("space = 'rounded-ratio-of-sums'");
        return SUMS.replace("{headcount}", weighed ? HEADCOUNT : NO_HEADCOUNT)
                .replace("{people}", weighed ? SUMS_OF_PEOPLE : NO_PEOPLE)
                .replace("{bounds}", rounded ? SUMS_OF_BOUNDS : NO_BOUNDS);
    }

    private boolean has(String condition) {
        return sql.sql("select exists (select from target_series where " + condition + ")")
                .query(Boolean.class)
                .single();
    }

    private static final String HEADCOUNT = """
            left join indicators.headcount h on h.subject = o.subject and h.indicator = t.headcount
                 and h.valid_from <= s.last_day and s.last_day < h.valid_until""";
    private static final String NO_HEADCOUNT =
            "cross join (select null::numeric as people, null::date as valid_from) h";
    private static final String SUMS_OF_PEOPLE = """
            sum(people) as people, sum(unexpected_people) as unexpected_people, min(weighed_from) as weighed_from,
            max(weighed_to) as weighed_to""";
    private static final String NO_PEOPLE = """
            null::numeric as people, null::numeric as unexpected_people, null::date as weighed_from,
            null::date as weighed_to""";
    private static final String SUMS_OF_BOUNDS = "sum(low) as low, sum(high) as high";
    private static final String NO_BOUNDS = "null::numeric as low, null::numeric as high";

    /** Places came that have no measure yet: the sums stand, what full coverage would be does not. */
    void refreshExpected() {
        sql.sql("with " + EXPECTED + """
                update indicators.roll_up r
                set places_expected = coalesce(e.places, 0) + r.unexpected,
                    people_expected = coalesce(p.people, 0) + r.unexpected_people
                from target_subject t cross join target_series s
                left join expected_places e on e.container = t.key and e.audience = s.audience
                left join expected_people p on p.container = t.key and p.audience = s.audience
                     and p.headcount = s.headcount and p.since = s.since
                where r.subject = t.key and r.series = s.id""").update();
    }

    /**
     * What lies in the target places, where, and in which audiences: all the schools of most communes lie in the same places. They share
     * a spot, and are added up once for it.
     */
    private static final String SPOTS = """
            select j.key as subject, l.containers, dense_rank() over (order by l.containers)::integer as spot,
                   case when j.open then a.audiences end as audiences
            from (select w.subject, array_agg(w.container order by w.container) as containers
                  from indicators.within w join target_subject t on t.key = w.container group by w.subject) l
            join indicators.subject j on j.key = l.subject
            left join (select kind, school_kind, sector, array_agg(audience) as audiences
                       from indicators.audience where audience in (select audience from target_series)
                       group by kind, school_kind, sector) a using (kind, school_kind, sector)""";

    /**
     * What each measure brings to the places in which it lies. A mean brings its value times its headcount; a published value brings
     * nothing; an empty whole is covered and brings nothing.
     */
    private static final String SUMS = """
            with measure as (
                select o.series, j.spot, o.status, o.basis,
                       case o.basis when 'mean' then o.value * h.people else o.numerator end as numerator,
                       case o.basis when 'mean' then h.people else o.base end as base,
                       o.low, o.high, h.people, h.valid_from,
                       (o.status = 'known' and (o.basis <> 'mean' or coalesce(h.people > 0, false))) as adds,
                       coalesce(o.reason = 'empty-whole', false) as empty,
                       coalesce(t.audience = any (j.audiences), false) as expected
                from target_series t
                join indicators.series s on s.id = t.id
                join indicators.observation o on o.series = t.id and o.known_until = 'infinity'
                join spot j on j.subject = o.subject
                {headcount}
                offset 0
            ), brought as (
                select series, spot, low, high,
                       case when adds then numerator end as numerator, case when adds then base end as base,
                       (adds or empty)::int as place, ((adds or empty) and not expected)::int as unexpected,
                       case when adds or empty then people end as people,
                       case when (adds or empty) and not expected then people end as unexpected_people,
                       (status = 'withheld')::int as withheld, (status = 'missing' and not empty)::int as missing,
                       (status = 'known' and not adds)::int as not_summed,
                       case when adds and basis = 'mean' then valid_from end as weighed_from,
                       case when adds and basis = 'mean' then valid_from end as weighed_to
                from measure offset 0 -- computed once for each measure, not again for each of its sums
            ), of_spot as (
                select series, spot, sum(numerator) as numerator, sum(base) as base, {bounds}, sum(place)::integer as places,
                       sum(unexpected)::integer as unexpected, {people}, sum(withheld)::integer as withheld, sum(missing)::integer as missing,
                       sum(not_summed)::integer as not_summed
                from brought group by series, spot
            ), lies as (
                select p.spot, c.container from (select distinct spot, containers from spot) p
                cross join unnest(p.containers) as c (container)
            )
            select l.container as subject, b.series, sum(numerator) as numerator, sum(base) as base, {bounds},
                   coalesce(sum(places), 0) as places, coalesce(sum(unexpected), 0) as unexpected,
                   {people}, coalesce(sum(withheld), 0) as withheld, coalesce(sum(missing), 0) as missing,
                   coalesce(sum(not_summed), 0) as not_summed
            from of_spot b
            join lies l using (spot)
            group by l.container, b.series""";

    private static final String SUMS_OF_DEPARTMENTS = """
            with department as (
                select r.subject, r.series, r.numerator, r.base, r.low, r.high, r.places, r.unexpected, r.people,
                       r.unexpected_people, r.withheld, r.missing, r.not_summed, r.weighed_from, r.weighed_to
                from rolled r join indicators.subject s on s.key = r.subject and s.kind = 'departement'
                union all
                select r.subject, r.series, r.numerator, r.base, r.low, r.high, r.places, r.unexpected, r.people,
                       r.unexpected_people, r.withheld, r.missing, r.not_summed, r.weighed_from, r.weighed_to
                from (select key from indicators.subject
                      where kind = 'departement' and key not in (select key from target_subject)) s
                cross join target_series t
                cross join lateral ( -- looked up: joined as it stands, all the sums of all the years would be read
                    select * from indicators.roll_up u where u.series = t.id and u.subject = s.key offset 0) r
            )
            insert into rolled (subject, series, numerator, base, low, high, places, unexpected, people, unexpected_people, withheld,
                missing, not_summed, weighed_from, weighed_to)
            select w.container, d.series, sum(d.numerator), sum(d.base), sum(d.low), sum(d.high), sum(d.places),
                   sum(d.unexpected), sum(d.people), sum(d.unexpected_people), sum(d.withheld), sum(d.missing),
                   sum(d.not_summed), min(d.weighed_from), max(d.weighed_to)
            from department d
            join indicators.within w on w.subject = d.subject
            join target_subject t on t.key = w.container
            group by w.container, d.series""";

    /** What full coverage of the target places would be, for each audience. */
    private static final String EXPECTED = """
            expected_places as (
                select p.container, a.audience, sum(p.places) as places
                from indicators.population p
                join target_subject t on t.key = p.container
                join indicators.audience a using (kind, school_kind, sector)
                where a.audience in (select audience from target_series)
                group by p.container, a.audience
            ), expected_people as (
                select p.container, a.audience, p.headcount, p.since, sum(p.people) as people
                from indicators.population_people p
                join target_subject t on t.key = p.container
                join indicators.audience a using (kind, school_kind, sector)
                where (a.audience, p.headcount, p.since) in (select audience, headcount, since from target_series)
                group by p.container, a.audience, p.headcount, p.since
            )
            """;

    /** Sums made into a value, with what full coverage would be. */
    private static final String FINISH = """
            insert into indicators.roll_up (subject, series, value, base, numerator, low, high, places, places_expected,
                unexpected, people, people_expected, unexpected_people, withheld, missing, not_summed, weighed_from, weighed_to)
            with %s, added_up as (
                select w.container from indicators.within w join indicators.subject d on d.key = w.subject and d.kind = 'departement'
            ), summed as (
                select subject, series, numerator, base, low, high, places, unexpected, coalesce(people, 0) as people,
                       coalesce(unexpected_people, 0) as unexpected_people, withheld, missing, not_summed, weighed_from, weighed_to
                from rolled where subject not in (select container from added_up)
                union all
                select subject, series, sum(numerator) as numerator, sum(base) as base, sum(low) as low, sum(high) as high,
                       sum(places) as places, sum(unexpected) as unexpected, coalesce(sum(people), 0) as people,
                       coalesce(sum(unexpected_people), 0) as unexpected_people, sum(withheld) as withheld,
                       sum(missing) as missing, sum(not_summed) as not_summed,
                       min(weighed_from) as weighed_from, max(weighed_to) as weighed_to
                from rolled where subject in (select container from added_up) group by subject, series
            )
            select r.subject, r.series,
                   case s.space when 'sum' then r.numerator
                                when 'weighted-mean' then round(r.numerator / nullif(r.base, 0), 6)
                                else round(s.whole * r.numerator / nullif(r.base, 0), 6) end,
                   r.base, r.numerator, r.low, r.high, r.places, coalesce(e.places, 0) + r.unexpected, r.unexpected,
                   r.people, coalesce(p.people, 0) + r.unexpected_people, r.unexpected_people, r.withheld, r.missing,
                   r.not_summed, r.weighed_from, r.weighed_to
            from summed r
            join target_series s on s.id = r.series
            left join expected_places e on e.container = r.subject and e.audience = s.audience
            left join expected_people p on p.container = r.subject and p.audience = s.audience
                 and p.headcount = s.headcount and p.since = s.since
            order by r.series, r.subject -- as the key is sorted: rows that come in its order take a third of the time""".formatted(EXPECTED);
}
