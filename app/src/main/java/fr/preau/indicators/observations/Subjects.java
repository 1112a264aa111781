package fr.preau.indicators.observations;

import fr.preau.imports.QuickFill;
import fr.preau.territory.Placements;
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
    private final QuickFill quickFill;
    private final Placements placements;

    Subjects(JdbcClient sql, QuickFill quickFill, Placements placements) {
        this.sql = sql;
        this.placements = placements;
        this.quickFill = quickFill;
    }

    /** Brings the subjects up to date with territory: départements first, since the others lie in them. */
    void refresh() {
        placements.bringUpToDate();
        merge("p.kind = 'departement'");
        int places = sql.sql("select count(*) from territory.published_place")
                .query(Integer.class)
                .single();
        quickFill.fill("indicators.subject", places, () -> merge("p.kind <> 'departement'"));
    }

    private int merge(String which) {
        return sql.sql("""
                merge into indicators.subject s
                using (select p.id, p.kind, coalesce(t.kind, '') as school_kind, coalesce(t.sector, '') as sector,
                              p.closed_on is null as open, d.key as department
                       from territory.published_place p
                       left join territory.published_school t on t.id = p.id
                       left join (select l.place_id, min(d.key) as key
                                  from territory.published_placement l
                                  join indicators.subject d on d.place_id = l.ancestor_id
                                  where l.ancestor_kind = 'departement' and l.valid_to = 'infinity'
                                  group by l.place_id) d on d.place_id = p.id and p.kind <> 'reseau'
                       where %s) p
                on s.place_id = p.id
                when matched and (s.school_kind, s.sector, s.open, s.registered, s.department)
                        is distinct from (p.school_kind, p.sector, p.open, true, coalesce(p.department, s.department)) then
                    update set school_kind = p.school_kind, sector = p.sector, open = p.open, registered = true,
                               department = coalesce(p.department, s.department)
                when not matched then
                    insert (place_id, kind, school_kind, sector, open, registered, department)
                    values (p.id, p.kind, p.school_kind, p.sector, p.open, true, p.department)""".formatted(which)).update();
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
        placements.bringUpToDate();
        sql.sql("delete from indicators.within w using moved m where m.key = w.subject")
                .update();
        int moved = sql.sql("select count(*) from moved").query(Integer.class).single();
        quickFill.fillWithDistinct("indicators.within", moved, this::insertWithin);
    }

    private int insertWithin() {
        return sql.sql("""
                insert into indicators.within (subject, container)
                select distinct s.key, c.key
                from moved join indicators.subject s using (key)
                join territory.published_placement p on p.place_id = s.place_id and p.valid_to = 'infinity'
                join indicators.subject c on c.place_id = p.ancestor_id
                where s.kind <> 'reseau' and (s.department is null or c.kind not in ('region', 'region-academique', 'academie', 'pays'))
                order by s.key, c.key""").update();
    }
}
