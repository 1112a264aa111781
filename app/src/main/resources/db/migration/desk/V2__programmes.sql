-- What comes in the programmes that one keeps is a kind of its own.
alter table desk.notification drop constraint notification_kind_check;
alter table desk.notification add check (kind in ('rights', 'decisions', 'imports', 'changes', 'programmes'));
alter table desk.preference drop constraint preference_kind_check;
alter table desk.preference add check (kind in ('rights', 'decisions', 'imports', 'changes', 'programmes'));
