package fr.preau.territory.loading;

import fr.preau.imports.ChangeKind;
import fr.preau.imports.Changes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Compares the places that a file tells of with those that are known, before they are merged: what is new, what opened, closed,
 * moved or took another name goes to the report, and what happened to known places to their history.
 */
@Component
class PlaceComparison {

    /** A school whose point moves by less (its source was made more precise) has not moved. */
    private static final int MOVED_METRES = 250;

    /** Points closer than this are the same point, rounded otherwise. */
    private static final int SAME_METRES = 1;

    private final JdbcClient sql;

    PlaceComparison(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * Fills {@code staged_change}: a line for each thing that a staged place brings. A new school has opened when its
     * département was known already, unless so many are new that it was not known whole.
     */
    void compare(Provenance provenance) {
        keepPreciseWords();
        sql.sql("""
                create temporary table staged_change (
                    place_id text, change text, event text, happened_on date, before text, after text, metres float8
                ) on commit drop""").update();
        findNew(provenance);
        sql.sql("""
                        insert into staged_change
                        select p.id, c.change, c.event, :vintage, c.before, c.after, c.metres
                        from staged_place s
                        join territory.place p using (id)
                        left join staged_school t using (id)
                        left join territory.school k using (id)
                        cross join lateral (select territory.metres(p.latitude, p.longitude, s.latitude, s.longitude)) d (metres)
                        cross join lateral (values
                            ('OPENED', 'SEEN_AGAIN', p.closed_on is not null and s.closed_on is null, null, null, null),
                            ('CLOSED', 'CLOSED', p.closed_on is null and s.closed_on is not null, null, null, null),
                            ('RENAMED', 'RENAMED', p.name <> s.name, p.name, s.name, null),
                            ('MOVED', 'MOVED', p.kind = 'etablissement' and d.metres > :moved,
                             p.latitude || ' ' || p.longitude, s.latitude || ' ' || s.longitude, d.metres),
                            ('UPDATED', 'SECTOR_CHANGED', k.sector <> t.sector, k.sector, t.sector, null),
                            ('UPDATED', 'KIND_CHANGED', k.kind <> t.kind, k.kind, t.kind, null),
                            ('UPDATED', null, s.population <> p.population or (p.latitude is null and s.latitude is not null)
                             or (p.kind <> 'etablissement' or d.metres <= :moved) and d.metres > :same
                             or (k.postcode, k.commune_name, k.given_commune)
                                is distinct from (t.postcode, t.commune_name, t.given_commune), null, null, null)
                        ) c (change, event, holds, before, after, metres)
                        where c.holds""")
                .params(provenance.values())
                .param("moved", MOVED_METRES)
                .param("same", SAME_METRES)
                .update();
    }

    /** A vague word does not undo a precise one: the compact register calls an EREA a lycée, and tells no contract. */
    private void keepPreciseWords() {
        sql.sql("""
                update staged_school s set
                    sector = case when s.sector = 'UNKNOWN' or (s.sector = 'PRIVATE_UNSPECIFIED' and k.sector like 'PRIVATE%')
                                  then k.sector else s.sector end,
                    kind = case when s.kind = 'LYCEE' and k.kind = 'EREA' then k.kind else s.kind end
                from territory.school k where k.id = s.id""").update();
    }

    private void findNew(Provenance provenance) {
        sql.sql("""
                        with home as (
                            select m.child_id, min(coalesce(d.ancestor_id, m.parent_id)) as department_id
                            from staged_membership m
                            join staged_school t on t.id = m.child_id
                            left join territory.placement d on d.place_id = m.parent_id
                                 and d.ancestor_kind = 'departement' and d.valid_to = 'infinity'
                            where m.parent_kind = 'departement' or d.ancestor_id is not null
                            group by m.child_id
                        ), newcomer as (
                            select s.id, s.name, s.opened_on, s.closed_on, h.department_id,
                                   count(*) over (partition by h.department_id) as newcomers
                            from staged_place s
                            left join territory.place p using (id)
                            left join home h on h.child_id = s.id
                            where p.id is null
                        ), known as (
                            select m.ancestor_id as department_id, count(*) as schools
                            from territory.school s
                            join territory.placement m on m.place_id = s.id and m.ancestor_kind = 'departement'
                                 and m.valid_to = 'infinity'
                            where m.ancestor_id in (select department_id from newcomer)
                            group by m.ancestor_id
                        )
                        insert into staged_change
                        select n.id, case when c.opened then 'OPENED' else 'ADDED' end,
                               case when c.opened then case when n.opened_on is null then 'FIRST_SEEN' else 'OPENED' end end,
                               coalesce(n.opened_on, :vintage), null, n.name, null
                        from newcomer n
                        left join known k using (department_id)
                        cross join lateral (select k.schools is not null and n.closed_on is null
                            and (n.newcomers <= :few or n.newcomers <= k.schools * :share)) c (opened)""")
                .params(provenance.values())
                .param("few", Vanished.FEW)
                .param("share", Vanished.INCREDIBLE_SHARE)
                .update();
    }

    /** Writes what happened to the known places, and to the schools that opened, into their history. */
    void record(Provenance provenance) {
        sql.sql("""
                        insert into territory.place_event
                            (place_id, happened_on, kind, before, after, import_id, recorded_at)
                        select place_id, happened_on, event, before, after, :import_id, :recorded_at
                        from staged_change where event is not null""").params(provenance.values()).update();
    }

    /**
     * Counts and lists the changes of the places that the file is about. A place that moved and took another name counts under
     * both; one that has such a change is not counted as updated besides.
     */
    void report(Changes changes) {
        sql.sql("""
                        select c.change, count(distinct c.place_id) as places
                        from staged_change c join staged_place s on s.id = c.place_id and s.counted
                        where c.change <> 'UPDATED' or not exists (select from staged_change o
                            where o.place_id = c.place_id and o.change <> 'UPDATED')
                        group by c.change
                        union all
                        select 'UNCHANGED', count(*) from staged_place s
                        where s.counted and not exists (select from staged_change c where c.place_id = s.id)""").query(row -> {
            long places = row.getLong("places");
            if (places > 0) {
                changes.count(ChangeKind.valueOf(row.getString("change")), places);
            }
        });
        changes.list(sql.sql("""
                        select * from (
                            select c.*, s.name, s.code, s.kind,
                                   row_number() over (partition by c.change order by s.name, s.id) as rank
                            from staged_change c join staged_place s on s.id = c.place_id and s.counted
                            where c.change in ('OPENED', 'CLOSED', 'RENAMED', 'MOVED')
                        ) ranked where rank <= :listed order by change, rank""")
                .param("listed", Changes.LISTED)
                .query(ListedChange::of)
                .list());
    }
}
