-- Brings the placements of the given places, and of all that lies in them, up to date with the memberships. Where a parent keeps its
-- own placements, they are taken as they stand: sixty thousand schools need one look at their communes, and not one at each level
-- above. Only what differs is written.
create or replace function territory.refresh_placements(changed text[]) returns void language plpgsql as $$
begin
    create temporary table affected_place on commit drop as
        with recursive below(id) as (
            select unnest(changed)
            union
            select m.child_id from below b join territory.membership m on m.parent_id = b.id
        )
        select id from below;
    analyze affected_place;
    create temporary table nearest_placement on commit drop as
        with recursive through_affected(place_id, ancestor_id, ancestor_kind, valid_from, valid_to) as (
            select m.child_id, m.parent_id, m.parent_kind, m.valid_from, m.valid_to
            from affected_place a join territory.membership m on m.child_id = a.id
            union
            select t.place_id, m.parent_id, m.parent_kind, greatest(t.valid_from, m.valid_from), least(t.valid_to, m.valid_to)
            from through_affected t
            join affected_place a on a.id = t.ancestor_id
            join territory.membership m on m.child_id = a.id
            where greatest(t.valid_from, m.valid_from) < least(t.valid_to, m.valid_to) and t.ancestor_kind <> 'reseau'
        )
        select * from through_affected;
    analyze nearest_placement;
    create temporary table fresh_placement on commit drop as
        with above as (
            select * from nearest_placement
            union all
            select n.place_id, p.ancestor_id, p.ancestor_kind, greatest(n.valid_from, p.valid_from), least(n.valid_to, p.valid_to)
            from nearest_placement n
            join territory.placement p on p.place_id = n.ancestor_id
            where greatest(n.valid_from, p.valid_from) < least(n.valid_to, p.valid_to) and n.ancestor_kind <> 'reseau'
            and not exists (select from affected_place a where a.id = n.ancestor_id)
        )
        select place_id, ancestor_id, ancestor_kind, valid_from, max(valid_to) as valid_to
        from above group by place_id, ancestor_id, ancestor_kind, valid_from order by place_id;
    analyze fresh_placement;
    -- Counted, since the planner expects the first row of an «exists» soon, and searches for the one that is not there without end.
    if (select count(*) from territory.placement p join affected_place a on a.id = p.place_id) = 0 then
        insert into territory.placement (place_id, ancestor_id, ancestor_kind, valid_from, valid_to)
            select place_id, ancestor_id, ancestor_kind, valid_from, valid_to from fresh_placement;
    else
        delete from territory.placement p using affected_place a
            where p.place_id = a.id and not exists (
                select from fresh_placement f
                where f.place_id = p.place_id and f.ancestor_id = p.ancestor_id
                and f.valid_from = p.valid_from and f.valid_to = p.valid_to);
        insert into territory.placement (place_id, ancestor_id, ancestor_kind, valid_from, valid_to)
            select f.place_id, f.ancestor_id, f.ancestor_kind, f.valid_from, f.valid_to from fresh_placement f
            where not exists (
                select from territory.placement p
                where p.place_id = f.place_id and p.ancestor_id = f.ancestor_id and p.valid_from = f.valid_from);
    end if;
    drop table affected_place, nearest_placement, fresh_placement;
end $$;
