package fr.preau.indicators.observations;

import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The places that figures speak of, and how they lie in one another today. What lies in a département is in its région,
 * académie and country through it, so that these are sums of some départements rather than of sixty thousand schools. A network is
 * part of nothing here: the schools that it gathers are already counted where they stand.
 */
@Component
class Subjects {

    private final JdbcClient sql;

    Subjects(JdbcClient sql) {
        this.sql = sql;
    }

    /** Brings the subjects up to date with territory. */
    void refresh() {
        sql.sql("""
                merge into indicators.subject s
                using (select p.id, p.kind, coalesce(t.kind, '') as school_kind, coalesce(t.sector, '') as sector,
                              p.closed_on is null as open
                       from territory.published_place p left join territory.published_school t on t.id = p.id) p
                on s.place_id = p.id
                when matched and (s.school_kind, s.sector, s.open, s.registered)
                        is distinct from (p.school_kind, p.sector, p.open, true) then
                    update set school_kind = p.school_kind, sector = p.sector, open = p.open, registered = true
                when not matched then
                    insert (place_id, kind, school_kind, sector, open, registered)
                    values (p.id, p.kind, p.school_kind, p.sector, p.open, true)""").update();
        sql.sql("""
                update indicators.subject s set department = d.key
                from territory.published_placement p join indicators.subject d on d.place_id = p.ancestor_id
                where p.place_id = s.place_id and p.ancestor_kind = 'departement' and p.valid_to = 'infinity'
                and s.kind <> 'reseau'
                and s.department is distinct from d.key""").update();
    }

    /** Lists in the temporary table {@code moved} these places and all that lies in them. */
    void listMoved(Set<String> places) {
        sql.sql("drop table if exists moved").update();
        sql.sql("""
                        create temporary table moved on commit drop as
                        select s.key from indicators.subject s where s.place_id = any(:places)
                        union
                        select s.key from territory.published_placement p
                        join indicators.subject s using (place_id)
                        where p.ancestor_id = any(:places) and p.valid_to = 'infinity'""").param("places", places.toArray(String[]::new)).update();
        sql.sql("analyze moved").update();
    }

    /** Lists all that territory holds in the temporary table {@code moved}. */
    void listRegistered() {
        sql.sql("drop table if exists moved").update();
        sql.sql("create temporary table moved on commit drop as select key from indicators.subject where registered")
                .update();
        sql.sql("analyze moved").update();
    }

    /** Where the moved places lie, anew. */
    void refreshWithin() {
        sql.sql("delete from indicators.within w using moved m where m.key = w.subject")
                .update();
        sql.sql("""
                insert into indicators.within (subject, container)
                select s.key, c.key
                from moved join indicators.subject s using (key)
                join territory.published_placement p on p.place_id = s.place_id and p.valid_to = 'infinity'
                join indicators.subject c on c.place_id = p.ancestor_id
                where s.kind <> 'reseau' and (s.department is null or c.kind not in ('region', 'region-academique', 'academie', 'pays'))
                order by s.key, c.key
                on conflict do nothing""").update();
        sql.sql("analyze indicators.within").update();
    }
}
