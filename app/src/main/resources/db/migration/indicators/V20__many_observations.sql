-- Ten million observations take what half a million did not: figures of one series lie together, and are found by it.
alter table indicators.roll_up drop constraint roll_up_pkey, add primary key (series, subject);

-- A value is looked up by its series and subject, for which the key does; keeping a second order of ten million took as long as the rest.
drop index indicators.observation_by_subject;

-- Tells one state of the figures of a series from those before. Counting and adding up the rows would tell it too, and takes seconds
-- once there are millions.
create table indicators.series_state (
    series integer primary key,
    state  bigint not null
);
insert into indicators.series_state (series, state) select id, 1 from indicators.series;

create function indicators.note_state() returns trigger language plpgsql as $$
begin
    insert into indicators.series_state as s (series, state)
    select distinct series, 1 from changed
    on conflict (series) do update set state = s.state + 1;
    return null;
end $$;

create trigger state_after_insert after insert on indicators.observation
    referencing new table as changed for each statement execute function indicators.note_state();
create trigger state_after_update after update on indicators.observation
    referencing new table as changed for each statement execute function indicators.note_state();
create trigger state_after_delete after delete on indicators.observation
    referencing old table as changed for each statement execute function indicators.note_state();
create trigger state_after_insert after insert on indicators.roll_up
    referencing new table as changed for each statement execute function indicators.note_state();
create trigger state_after_update after update on indicators.roll_up
    referencing new table as changed for each statement execute function indicators.note_state();
create trigger state_after_delete after delete on indicators.roll_up
    referencing old table as changed for each statement execute function indicators.note_state();
