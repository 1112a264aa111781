-- A network lies where its collège does, in its commune and all above. Its écoles do not lie there through it: each lies where it
-- stands, be it another département, and is counted there once.
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
    create temporary table fresh_placement on commit drop as
        with recursive above(place_id, ancestor_id, ancestor_kind, valid_from, valid_to) as (
            select m.child_id, m.parent_id, m.parent_kind, m.valid_from, m.valid_to
            from affected_place a join territory.membership m on m.child_id = a.id
            union
            select b.place_id, m.parent_id, m.parent_kind, greatest(b.valid_from, m.valid_from), least(b.valid_to, m.valid_to)
            from above b join territory.membership m on m.child_id = b.ancestor_id
            where greatest(b.valid_from, m.valid_from) < least(b.valid_to, m.valid_to) and b.ancestor_kind <> 'reseau'
        )
        select place_id, ancestor_id, ancestor_kind, valid_from, max(valid_to) as valid_to
        from above group by place_id, ancestor_id, ancestor_kind, valid_from;
    analyze fresh_placement;
    delete from territory.placement p using affected_place a
        where p.place_id = a.id and not exists (
            select from fresh_placement f
            where f.place_id = p.place_id and f.ancestor_id = p.ancestor_id
            and f.valid_from = p.valid_from and f.valid_to = p.valid_to);
    insert into territory.placement (place_id, ancestor_id, ancestor_kind, valid_from, valid_to)
        select f.place_id, f.ancestor_id, f.ancestor_kind, f.valid_from, f.valid_to from fresh_placement f
        where not exists (
            select from territory.placement p
            where p.place_id = f.place_id and p.ancestor_id = f.ancestor_id and p.valid_from = f.valid_from)
        order by f.place_id, f.valid_from, f.ancestor_id;
    drop table affected_place, fresh_placement;
end $$;
