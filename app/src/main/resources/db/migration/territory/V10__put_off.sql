-- What waits for the end of a bulk load to be computed.
create table territory.due (
    what text primary key check (what in ('placements', 'search'))
);

-- Fills an empty table of placements from all memberships. What holds other places is followed up to the country, level after level;
-- what holds none, which is nearly all, then takes the placements of its parents as they stand.
create function territory.fill_placements() returns bigint language plpgsql as $$
declare
    holders bigint;
    others bigint;
begin
    create temporary table holder on commit drop as select distinct parent_id as id from territory.membership;
    analyze holder;
    insert into territory.placement (place_id, ancestor_id, ancestor_kind, valid_from, valid_to)
        with recursive above(place_id, ancestor_id, ancestor_kind, valid_from, valid_to) as (
            select m.child_id, m.parent_id, m.parent_kind, m.valid_from, m.valid_to
            from holder h join territory.membership m on m.child_id = h.id
            union
            select b.place_id, m.parent_id, m.parent_kind, greatest(b.valid_from, m.valid_from), least(b.valid_to, m.valid_to)
            from above b join territory.membership m on m.child_id = b.ancestor_id
            where greatest(b.valid_from, m.valid_from) < least(b.valid_to, m.valid_to) and b.ancestor_kind <> 'reseau'
        )
        select place_id, ancestor_id, ancestor_kind, valid_from, max(valid_to)
        from above group by place_id, ancestor_id, ancestor_kind, valid_from;
    get diagnostics holders = row_count;
    analyze territory.placement;
    insert into territory.placement (place_id, ancestor_id, ancestor_kind, valid_from, valid_to)
        with nearest as (
            select m.child_id as place_id, m.parent_id as ancestor_id, m.parent_kind as ancestor_kind, m.valid_from, m.valid_to
            from territory.membership m left join holder h on h.id = m.child_id
            where h.id is null
        ), above as (
            select * from nearest
            union all
            select n.place_id, p.ancestor_id, p.ancestor_kind, greatest(n.valid_from, p.valid_from), least(n.valid_to, p.valid_to)
            from nearest n join territory.placement p on p.place_id = n.ancestor_id
            where greatest(n.valid_from, p.valid_from) < least(n.valid_to, p.valid_to) and n.ancestor_kind <> 'reseau'
        )
        select place_id, ancestor_id, ancestor_kind, valid_from, max(valid_to)
        from above group by place_id, ancestor_id, ancestor_kind, valid_from;
    get diagnostics others = row_count;
    drop table holder;
    return holders + others;
end $$;
