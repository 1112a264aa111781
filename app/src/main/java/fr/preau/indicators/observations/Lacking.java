package fr.preau.indicators.observations;

import fr.preau.indicators.TableSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The départements of which no school is loaded, and the places that hold them. A register is complete for each département of which it
 * has a school; where it has none, what is loaded makes no total, neither of it nor of what lies in it or holds it.
 */
@Component
class Lacking {

    private final JdbcClient sql;

    Lacking(JdbcClient sql) {
        this.sql = sql;
    }

    /** After places changed. The places of which this is no longer the same join the target places. */
    void refresh() {
        sql.sql("drop table if exists lacking_before").update();
        sql.sql("create temporary table lacking_before on commit drop as table indicators.lacking")
                .update();
        sql.sql("delete from indicators.lacking").update();
        sql.sql("""
                insert into indicators.lacking (container, departments)
                with unloaded as (
                    select d.key, d.place_id from indicators.subject d
                    where d.kind = 'departement' and d.registered and d.open
                    and not exists (select from indicators.subject s
                                    where s.department = d.key and s.kind = 'etablissement' and s.registered and s.open)
                ), held as (
                    select key as container, place_id from unloaded
                    union
                    select w.container, u.place_id from unloaded u join indicators.within w on w.subject = u.key
                    union
                    select s.key, u.place_id from unloaded u
                    join indicators.subject s on s.department = u.key and s.kind <> 'etablissement' and s.registered
                    union
                    select w.container, u.place_id from unloaded u
                    join indicators.subject s on s.department = u.key and s.kind = 'commune' and s.registered
                    join indicators.within w on w.subject = s.key
                    union
                    select e.key, u.place_id
                    from territory.published_outside_member o
                    join indicators.subject e on e.place_id = o.place_id
                    join unloaded u on u.place_id = o.department_id
                )
                select container, array_agg(place_id order by place_id) from held group by container""").update();
        sql.sql("""
                insert into target_subject (key, coarse)
                select s.key, s.kind in ('region', 'region-academique', 'academie', 'pays')
                from indicators.subject s
                where s.key in (select container from lacking_before b full join indicators.lacking l using (container)
                                where b.departments is distinct from l.departments)
                on conflict do nothing""").update();
        sql.sql("analyze indicators.lacking, target_subject").update();
    }

    /** Takes the totals of the target series that need the whole place from the target places that are not, and says why. */
    void takeTotalsAway() {
        takeTotalsAway(TableSet.NOW);
    }

    /** The same over other tables. */
    void takeTotalsAway(TableSet tables) {
        sql.sql(tables.in("""
                delete from indicators.roll_up r
                using target_subject t, indicators.lacking l, target_series s, indicators.definition d
                where r.subject = t.key and l.container = t.key and r.series = s.id and d.indicator = s.indicator and d.complete""")).update();
        sql.sql(tables.in("""
                insert into indicators.roll_up (subject, series, places, places_expected, unexpected, people, people_expected,
                    unexpected_people, withheld, missing, not_summed, lacking)
                select t.key, s.id, 0, 0, 0, 0, 0, 0, 0, 0, 0, l.departments
                from target_subject t
                join indicators.lacking l on l.container = t.key
                cross join target_series s
                join indicators.definition d on d.indicator = s.indicator and d.complete
                where not exists (select from indicators.observation o
                                  where o.series = s.id and o.subject = t.key and o.known_until = 'infinity')""")).update();
    }
}
