-- Who submitted minutes, and how many times they were: whoever approves is told once of each.
alter table governance.minutes add submissions integer not null default 0 check (submissions >= 0);
alter table governance.minutes add submitted_by uuid;                        -- null for the operator, and for somebody erased
create index minutes_by_submitter on governance.minutes (submitted_by) where submitted_by is not null;
comment on table governance.minutes is 'personal data: bodies';

-- The revision at which a line last went to another point: who reads is then shown all points anew.
alter table governance.minutes add regrouped bigint not null default 0 check (regrouped >= 0);
