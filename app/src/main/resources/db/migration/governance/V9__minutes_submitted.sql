-- Minutes that are written, and wait for who approves them: their lines change no more, unless they are taken back.
alter table governance.minutes drop constraint minutes_state_check;
alter table governance.minutes add constraint minutes_state_check
    check (state in ('brouillon', 'a-approuver', 'approuve', 'publie', 'prive'));
alter table governance.minutes drop constraint minutes_check;
alter table governance.minutes add constraint minutes_check
    check ((state in ('brouillon', 'a-approuver')) = (approved_at is null));
