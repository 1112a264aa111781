-- One more each time the campaign itself changes, or its state: nobody replaces what they have not seen.
alter table indicators.entry_campaign add version integer not null default 1 check (version >= 1);
