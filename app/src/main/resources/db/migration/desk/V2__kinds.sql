-- Which sorts of things people are told, the program knows: a new one asks for no new table.
alter table desk.notification drop constraint notification_kind_check;
alter table desk.notification add constraint notification_kind_check check (kind ~ '^[a-z]+$');
alter table desk.preference drop constraint preference_kind_check;
alter table desk.preference add constraint preference_kind_check check (kind ~ '^[a-z]+$');
